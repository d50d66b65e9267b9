/** The rows of assets/vendor-codes.csv: a vendor's own code and the full code that it means. */
export const vendorCodes: readonly (readonly [vendorCode: string, code: string])[] = [
  ["MB-NDP-0002", "PrNdMetal.FOB@FM"],
  ["MB-DY-0002", "DyMetal.FOB@FM"],
  ["MB-DY-0003", "DyFe.FOB@FM"],
  ["MB-TB-0002", "TbMetal.FOB@FM"],
  ["MB-RAE-0008", "PrOxide.EU@FM"],
  ["SMM-RE-OX-001", "PrNdOxide@SMM"],
];
