import { formatBasis } from "../../src/core/basis-text";
import { type Failure, isFailure } from "../../src/core/failure";
import { readBasis } from "../../src/core/basis-text";
import { formatDay } from "../../src/core/day";
import { readMaterial } from "../../src/core/material";
import type { PriceRequest } from "../../src/core/price-terms";
import { sentenceOf } from "../../src/core/sentences";
import { type SpreadTerms, spreadTerms } from "../../src/core/spread-terms";
import { type Spread, spreadHistory, spreadOn } from "../../src/core/spread";
import type { SnapshotView } from "../../src/core/view";
import { type TestSeries, quotes, rates, sure, viewOf, when } from "../support/builders";

const fob = {
  basis: { currency: "USD", mass: "kg", vat: "none" },
} as const;

/** The published prices that domain knowledge takes its margins from. */
const market = viewOf("2026-02-12", [
  quotes("PrNdMetal@BREX", { "2026-01-09": 760_700, "2026-01-12": 772_400 }),
  quotes("PrNdOxide@BREX", { "2026-01-09": 624_900, "2026-01-12": 636_100 }),
  quotes("PrNdMetal@SunSirs", { "2023-10-20": 642_500 }),
  quotes("PrNdOxide@SunSirs", { "2023-10-20": 525_000 }),
  quotes("DyMetal@SunSirs", { "2026-01-29": 1_975_000 }),
  quotes("DyOxide@SunSirs", { "2026-01-29": 1_410_000 }),
  quotes("TbMetal@SunSirs", { "2026-01-29": 7_800_000 }),
  quotes("TbOxide@SunSirs", { "2026-01-29": 6_400_000 }),
  quotes("DyFe@SunSirs", { "2026-01-29": 1_385_000 }),
  quotes("PrNdOxide@Argus", { "2025-01-02": { low: 397, high: 399 } }, { basis: perKg() }),
  quotes("PrNdOxide.FOB@Argus", { "2025-01-02": { low: 54.7, high: 55 } }, fob),
  quotes("NdOxide@BREX", { "2026-01-28": 732_500, "2026-02-11": 870_000 }),
  quotes("REConc@NRE", { "2026-01-09": 26_834 }, { basis: { ...perTonne(), vat: "excluded" } }),
  quotes("GdFe@SMM", { "2026-01-09": 220_000 }),
  quotes("GdOxide@SMM", { "2026-01-09": 160_000 }),
  quotes("REIndex@ACREI", { "2026-01-09": 230 }, { kind: "index", basis: { vat: "none" } }),
  quotes(
    "APT.EU@Argus",
    { "2025-01-02": 330 },
    { basis: { currency: "USD", mass: "mtu", vat: "none", contained: "WO3" } },
  ),
  quotes("APT@SMM", { "2025-01-02": 210_000 }),
  quotes("WPowder@SMM", { "2025-01-02": 320 }, { basis: perKg() }),
  rates("USD", { "2025-01-02": 1.0321, "2026-01-09": 1.1642 }),
  rates("CNY", { "2025-01-02": 7.5338, "2026-01-09": 8.1288 }),
]);

function perTonne() {
  return { currency: "CNY", mass: "t", vat: "included" } as const;
}

function perKg() {
  return { currency: "CNY", mass: "kg", vat: "included" } as const;
}

function planned(view: SnapshotView, a: string, b: string, basis = ""): SpreadTerms | Failure {
  const request = (code: string): PriceRequest => ({
    material: sure(readMaterial(code, view.catalogue), code),
    basis: sure(readBasis(basis), basis),
  });
  return spreadTerms(view.catalogue, request(a), request(b));
}

function spread(a: string, b: string, date: string, basis = "", view = market): Spread {
  const terms = sure(planned(view, a, b, basis), `${a} less ${b}`);
  return sure(spreadOn(view, terms, when(date)), `${a} less ${b} on ${date}`);
}

function refusal(a: string, b: string, date: string, basis = "", view = market): Failure {
  const terms = planned(view, a, b, basis);
  const answer = isFailure(terms) ? terms : spreadOn(view, terms, when(date));
  if (!isFailure(answer)) throw new Error(`there is a spread: ${answer.value}`);
  return answer;
}

/** What making the metal earns, as the reference reckons it from the same published prices. */
test.each([
  ["PrNdMetal@BREX", "PrNdOxide@BREX", "2026-01-09", 25_303],
  ["PrNdMetal@SunSirs", "PrNdOxide@SunSirs", "2023-10-20", 24_668],
  ["DyMetal", "DyOxide", "2026-01-29", 356_767],
  ["TbMetal", "TbOxide", "2026-01-29", 272_497],
  ["DyFe", "DyOxide", "2026-01-29", 90_413],
])("%s less the oxide in it is the known margin", (metal, oxide, date, margin) => {
  expect(Math.round(spread(metal, oxide, date).value)).toBe(margin);
});

test("names how much oxide a metal takes, by the metal's own split of Pr and Nd", () => {
  const { b } = spread("PrNdMetal", "PrNdOxide", "2026-01-09");
  expect(b.factors).toEqual([
    {
      name: "contained",
      factor: expect.closeTo(1.176823, 6),
      detail: "1 kg of PrNdMetal takes 1.17682 kg of PrNdOxide",
    },
  ]);
});

test("an oxide less the metal that can be made of it is per mass of the oxide", () => {
  const { b } = spread("PrNdOxide", "PrNdMetal", "2026-01-09");
  expect(b.value / 760_700).toBeCloseTo(0.849943, 6);
});

test("with what is contained said, both are counted per that mass", () => {
  const { a, b, value } = spread("PrNdMetal", "PrNdOxide", "2026-01-09", "CNY/t REO");
  expect(a.value).toBeCloseTo(760_700 / 1.176823, 0);
  expect(b.value).toBe(624_900);
  expect(value * 1.176823).toBeCloseTo(25_303, -1);
});

test("FOB less domestic is in the FOB price's basis, VAT left in unless it is said", () => {
  const terms = sure(planned(market, "PrNdOxide.FOB", "PrNdOxide@Argus"), "terms");
  expect(formatBasis(terms.conversion.basis)).toBe("USD/kg");
  const inc = spread("PrNdOxide.FOB", "PrNdOxide@Argus", "2025-01-02");
  expect([inc.a.value, inc.b.value.toFixed(3)]).toEqual([54.85, "54.524"]);
  const ex = spread("PrNdOxide.FOB", "PrNdOxide@Argus", "2025-01-02", "ex VAT");
  expect([ex.a.value, ex.b.value.toFixed(3)]).toEqual([54.85, "48.252"]);
});

test("VAT follows the first where both have a state of it", () => {
  const terms = sure(planned(market, "REConc", "PrNdOxide@BREX", "CNY/t REO"), "terms");
  expect(terms.b.conversion.vat).toBe("remove");
});

test("materials of one form go mass for mass, and a VAT word must mean something to one of them", () => {
  const other = viewOf("2026-01-28", [
    quotes("NdOxide@BREX", { "2026-01-28": 732_500 }),
    quotes("PrOxide@BREX", { "2026-01-28": 733_300 }),
    quotes("NdOxide.FOB@Argus", { "2026-01-28": 106 }, fob),
    quotes("PrOxide.FOB@Argus", { "2026-01-28": 107 }, fob),
  ]);
  expect(spread("NdOxide", "PrOxide", "2026-01-28", "", other).value).toBe(-800);
  expect(
    refusal("NdOxide.FOB", "PrOxide.FOB", "2026-01-28", "ex VAT", other).details,
  ).toMatchObject({ rule: "no-vat" });
});

test("what is quoted per contained mass is set against that mass in the other", () => {
  const perProduct = spread("APT@SMM", "APT.EU", "2025-01-02");
  expect(perProduct.b.value).toBeCloseTo((330 / 10) * 888.12 * (7.5338 / 1.0321), -2);
  const perOxide = spread("APT.EU", "APT@SMM", "2025-01-02");
  expect(perOxide.b.value).toBeCloseTo((210_000 / 888.12) * 10 * (1.0321 / 7.5338), 1);
  expect(spread("WPowder", "APT@SMM", "2025-01-02").b.value * 0.70425).toBeCloseTo(210, 2);
});

test.each([
  ["NdOxide", "DyMetal", "no-stoichiometry", "Nothing says how much DyMetal@SunSirs goes into"],
  ["GdFe", "GdOxide", "no-stoichiometry", "Write in the basis what is contained"],
  ["NdOxide", "REIndex", "no-common-unit", "their difference has no unit"],
])("%s less %s has no rule (%s)", (a, b, rule, says) => {
  const failure = refusal(a, b, "2026-01-28");
  expect(failure).toMatchObject({ reason: "no-rule", details: { rule } });
  expect(sentenceOf(failure)).toContain(says);
});

test("each price has its own age limit, and last is one day for both", () => {
  expect(refusal("NdOxide", "PrNdOxide@BREX", "2026-02-11")).toMatchObject({
    reason: "too-old",
    details: { material: "PrNdOxide@BREX", age: 30 },
  });
  expect(refusal("NdOxide", "PrNdOxide@BREX", "last").details).toMatchObject({
    asked: "2026-02-11",
    day: "2026-01-12",
  });
});

test("published days are counted on the first material", () => {
  const view = on("2026-01-13");
  expect(spread("PrNdMetal", "PrNdOxide", "-2P", "", view)).toMatchObject({
    a: { quoted: 760_700 },
    b: { quoted: 624_900, age: 0 },
  });
  expect(spread("PrNdMetal", "PrNdOxide", "-1P", "", view).b.age).toBe(3);
});

function on(dayText: string): SnapshotView {
  const series: TestSeries[] = [
    quotes("PrNdMetal@BREX", { "2026-01-08": 1, "2026-01-09": 760_700, "2026-01-12": 772_400 }),
    quotes("PrNdOxide@BREX", { "2026-01-09": 624_900 }),
  ];
  return viewOf(dayText, series);
}

test("is laid out over time, with the reason where one of the two lacks", () => {
  const view = on("2026-01-31");
  const terms = sure(planned(view, "PrNdMetal", "PrNdOxide"), "terms");
  const span = { start: when("2026-01-08"), end: when("2026-01-31") };
  const rows = sure(spreadHistory(view, terms, span, {}), "rows");
  expect(
    rows.map(({ day, cell }) => [formatDay(day), isFailure(cell) ? cell.reason : cell]),
  ).toEqual([
    ["2026-01-08", "before-first"],
    ["2026-01-09", expect.closeTo(25_303.45, 2)],
    ["2026-01-12", expect.closeTo(25_303.45 + 11_700, 2)],
  ]);
});

test("a series that the feed lacks, or that is not licensed, is told as such", () => {
  expect(refusal("LuOxide", "NdOxide", "2026-01-28").reason).toBe("no-such-series");
  expect(refusal("NdOxide", "LuOxide", "2026-01-28").reason).toBe("no-such-series");
});
