import { isFailure } from "../../src/core/failure";
import { findMatches } from "../../src/core/find";
import { instantOf } from "../../src/core/instant";
import type { Fact } from "../../src/core/fact";
import { listedMaterials } from "../../src/core/materials/listed";
import { quotes, rates, viewOf } from "../support/builders";

const quota: Fact = {
  subject: "China",
  metric: "REO production",
  period: "2024",
  value: 270_000,
  unit: "t REO",
  status: "quota",
  knownSince: instantOf(0),
  source: "S16",
};

const { catalogue } = viewOf("2026-01-28", [
  quotes("NdOxide@DEMO", { "2019-12-31": 100_000 }, { synthetic: true }),
  quotes("NdOxide@BREX", { "2025-12-31": 610_000, "2026-01-28": 732_500 }),
  quotes("NdOxide.FOB@KOMIS", { "2026-01-28": 105.91 }),
  quotes("DyFe@SunSirs", { "2026-01-29": 1_385_000 }),
  quotes("Foo@ACME", { "2026-01-28": 1 }, { licence: "private" }),
  rates("USD", { "2026-01-28": 1.1974 }),
]);

const codes = (text: string, most?: number) => {
  const found = findMatches(text, catalogue, { facts: [quota], ...(most ? { most } : {}) });
  return isFailure(found) ? [found.reason] : found.map(({ code }) => code);
};

test.each([
  ["Nd2O3", "NdOxide"],
  ["氧化釹", "NdOxide"],
  ["neodymium oxide", "NdOxide"],
  ["dyfe", "DyFe"],
  ["ferro dysprosium", "DyFe"],
  ["foo", "Foo"],
  ["270,000", "no-match"],
  ["China quota", "China"],
  ["production", "China"],
  ["low", "low"],
  ["EURUSD", "EURUSD@ECB"],
  ["Neodimium oxide", "NdOxide"],
  ["tungsten carbide", "WCPowder"],
  ["生意社", "DyFe@SunSirs"],
])("%s finds %s first", (text, code) => {
  expect(codes(text)[0]).toBe(code);
});

test("an element finds its materials, those with prices first, then their series, synthetic ones last", () => {
  const found = codes("Nd");
  expect(found.slice(0, 4)).toEqual([
    "NdOxide",
    "NdOxide@BREX",
    "NdOxide.FOB@KOMIS",
    "NdOxide@DEMO",
  ]);
  expect(found).toEqual(expect.arrayContaining(["NdMetal", "PrNdOxide", "MagnetN35"]));
  expect(found).not.toContain("DyFe");
});

test("one letter finds the element of that symbol and not every name with the letter in it", () => {
  expect(codes("Y")).toEqual(["YOxide", "YMetal", "YFe"]);
});

test("says what there is of a material", () => {
  const [nd] = findMatches("NdOxide", catalogue) as readonly { about: string }[];
  expect(nd).toEqual({
    kind: "material",
    code: "NdOxide",
    name: "neodymium oxide",
    chineseName: "氧化钕",
    about:
      "BREX: CNY/t inc VAT, daily, 2025-12-31 to 2026-01-28, 2 prices; also NdOxide.FOB@KOMIS, NdOxide@DEMO",
  });
});

test("a synthetic series says so", () => {
  const found = findMatches("NdOxide@DEMO", catalogue);
  expect(found).toMatchObject([{ name: "SYNTHETIC neodymium oxide" }]);
});

test("no text gives every row, and never more rows than wanted", () => {
  expect(codes("").length).toBe(listedMaterials.length + 1 + 6 + 1 + 5);
  expect(codes("", 3)).toEqual(["NdOxide", "DyFe", "Foo"]);
  expect(codes("x".repeat(1e6))).toEqual(["no-match"]);
});

test("rows of other kinds are found too", () => {
  const others = [
    {
      kind: "company",
      code: "600111.SH",
      name: "China Northern Rare Earth",
      chineseName: "北方稀土",
      about: "SSE",
      names: ["600111.sh", "北方稀土"],
      topics: ["sep"],
    } as const,
  ];
  expect(findMatches("SEP", catalogue, { others })).toMatchObject([{ code: "600111.SH" }]);
});
