import type { MaterialRow } from "./material-row";

/** Alloys that are bought for the rare earth in them. */
export const alloys: readonly MaterialRow[] = [
  { code: "DyFe", purity: "Dy 80 %", unit: "CNY/t", source: "S4 S12" },
  { code: "GdFe", purity: "72-80 %", unit: "CNY/t", source: "S42" },
  { code: "HoFe", purity: "72-80 %", unit: "CNY/t", source: "S42" },
  { code: "CeFe", unit: "CNY/t", source: "GK" },
  { code: "YFe", unit: "CNY/t", source: "GK" },
  {
    code: "AlSc",
    elements: ["Sc"],
    form: "alloy",
    unit: "CNY/t",
    source: "GK",
    name: "aluminium-scandium",
    chineseName: "铝钪合金",
    aliases:
      "aluminium-scandium alloy; aluminum-scandium; aluminum-scandium alloy; AlSc alloy; scandium-aluminium; scandium-aluminum; ScAl; 铝钪; 钪铝; 钪铝合金",
  },
];
