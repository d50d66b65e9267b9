import { Failure } from "../../src/core/failure";
import { fittingBasis, readPriceDefaults } from "../../src/core/price-defaults";
import { sentenceOf } from "../../src/core/sentences";

const domestic = {
  kind: "material",
  basis: { currency: "CNY", mass: "t", vat: "included" },
} as const;
const fob = { kind: "material", basis: { currency: "USD", mass: "kg", vat: "none" } } as const;
const index = { kind: "index", basis: { vat: "none" } } as const;
const rate = { kind: "rate", basis: { currency: "CNY", vat: "none" } } as const;
const tungsten = {
  kind: "material",
  basis: { currency: "USD", mass: "mtu", vat: "none" },
} as const;

const wanted = { currency: "USD", mass: "kg", vat: "excluded" } as const;

test("every word of a default basis counts where it has a meaning", () => {
  expect(fittingBasis(domestic, wanted)).toEqual(wanted);
});

test("VAT is left where there is none, and nothing is said of an index or a rate", () => {
  expect(fittingBasis(fob, wanted)).toEqual({ currency: "USD", mass: "kg" });
  expect(fittingBasis(index, wanted)).toEqual({});
  expect(fittingBasis(rate, wanted)).toEqual({});
});

test("a price per mtu keeps its unit, because a mass of product cannot be made of it", () => {
  expect(fittingBasis(tungsten, wanted)).toEqual({ currency: "USD" });
});

test("blank preferences say nothing", () => {
  expect(readPriceDefaults({ basis: " ", quoter: undefined })).toEqual({});
});

test("a quoter is read by code or name", () => {
  expect(readPriceDefaults({ quoter: "usgs" }).quoter).toBe("USGS");
});

test.each([
  ["USD/ton", /^"ton" in "USD\/ton" has several meanings.*It is the workbook's default basis/],
  ["CNY/kg Nd", /names Nd, which not every material contains.*It is the workbook's default basis/],
])("a default basis %s is refused, and the sentence says whose it is", (basis, says) => {
  const refused = readPriceDefaults({ basis }).basis?.wanted;
  expect(refused).toBeInstanceOf(Failure);
  expect(sentenceOf(refused as Failure)).toMatch(says);
});
