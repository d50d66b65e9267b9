import { attributeNames, attributeOf, attributesOf } from "../../src/core/attribute";
import { parseIsoDay } from "../../src/core/day";
import { Failure } from "../../src/core/failure";
import { quotes } from "../support/builders";

const { entry } = quotes("NdOxide@BREX", { "2025-12-31": 610_000, "2026-01-28": 732_500 });

test.each([
  ["unit", "CNY/t"],
  ["Currency", "CNY"],
  ["vat", "included"],
  ["quoter", "BREX"],
  ["purity", "Nd2O3 99-99.9 %"],
  ["first day", "2025-12-31"],
  ["LastDay", "2026-01-28"],
  ["frequency", "daily"],
  ["name", "neodymium oxide"],
  ["Chinese name", "氧化钕"],
  ["license", "open"],
  ["code", "NdOxide@BREX"],
  ["basis", "CNY/t inc VAT"],
  ["form", "oxide"],
  ["formula", "Nd2O3"],
])("the %s of Nd oxide is %s", (name, text) => {
  expect(attributeOf(entry, name)).toMatchObject({ text });
});

test("a day is given as a day", () => {
  expect(attributeOf(entry, "first")).toMatchObject({ day: parseIsoDay("2025-12-31") });
  expect(attributeOf(entry, "unit")).not.toHaveProperty("day");
});

test("the series' own specification comes before the material's", () => {
  const { entry: usgs } = quotes("NdOxide@USGS", {}, { specification: "99.5 %" });
  expect(attributeOf(usgs, "purity")).toMatchObject({ text: "99.5 %" });
});

test("what is not said is no field, and what is no attribute lists the right ones", () => {
  const { entry: index } = quotes("REIndex@ACREI", {}, { kind: "index", basis: { vat: "none" } });
  expect(attributeOf(index, "currency")).toMatchObject({ reason: "no-field" });
  expect(attributeOf(index, "first day")).toMatchObject({ reason: "no-field" });
  expect(attributeOf(index, "unit")).toMatchObject({ text: "points" });
  expect(attributeOf(entry, "colour")).toEqual(
    new Failure("bad-attribute", { input: "colour", attributes: attributeNames }),
  );
});

test("a synthetic series says so in its names", () => {
  const { entry: demo } = quotes("NdOxide@DEMO", {}, { synthetic: true });
  expect(attributeOf(demo, "name")).toMatchObject({ text: "SYNTHETIC neodymium oxide" });
  expect(attributeOf(demo, "Chinese name")).toMatchObject({ text: "SYNTHETIC 氧化钕" });
});

test("a user's own material has no Chinese name", () => {
  const { entry: foo } = quotes("Foo@ACME", {});
  expect(attributesOf(foo).map(({ name }) => name)).not.toContain("Chinese name");
  expect(attributeOf(foo, "name")).toMatchObject({ text: "Foo" });
});
