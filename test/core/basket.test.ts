import fc from "fast-check";
import { readAssay } from "../../src/core/basket";
import { isFailure } from "../../src/core/failure";
import { isPriced } from "../../src/core/mixture";
import { sentenceOf } from "../../src/core/sentences";
import type { TableCell } from "../../src/core/share-table";
import { articleSeries } from "../support/article";
import {
  askBasket,
  assayIn,
  basketDay,
  basketOn,
  basketValue,
  basketView,
  deposit,
} from "../support/baskets";
import { quotes, sure, viewOf } from "../support/builders";
import { basketPrices, oxidesOn } from "../support/mixtures";

const mountainPass = deposit("Mountain Pass");

/** The oxides of the known basket without one of them. */
const oxidesBut = (element: string) =>
  oxidesOn(basketDay).filter(({ entry }) => !entry.code.startsWith(element));

const reasonOf = (failure: unknown): string => (isFailure(failure) ? failure.reason : "answered");

test("Mountain Pass comes to 132.2455 CNY/kg at a coverage of 98.74 %, nine tenths of it Nd and Pr", () => {
  const { value, coverage, parts } = basketOn(mountainPass);
  expect(value).toBeCloseTo(132.2455, 4);
  expect(coverage).toBe(0.9874);
  const magnetic = parts.filter(({ component }) => /^(Nd|Pr)/.test(component.label));
  const ofMagnetic = magnetic.reduce((sum, { contribution }) => sum + contribution, 0);
  expect(ofMagnetic / sure(value, "value")).toBeCloseTo(0.905, 3);
});

test("the same in other bases, each oxide converted by its own rules", () => {
  const rates = articleSeries.filter(({ entry }) => entry.kind === "rate");
  const on = viewOf("2026-02-01", [...oxidesOn("2026-01-28"), ...rates]);
  const asked = { on, date: "2026-01-28" };
  const value = basketValue(mountainPass, asked);
  expect(basketValue(mountainPass, { ...asked, basis: "CNY/t" })).toBeCloseTo(value * 1000, 6);
  const exVat = basketValue(mountainPass, { ...asked, basis: "CNY/kg ex VAT" });
  expect(exVat).toBeCloseTo(value / 1.13, 9);
  const dollars = basketValue(mountainPass, { ...asked, basis: "USD/kg ex VAT" });
  expect(dollars).toBeCloseTo((value / 1.13) * (1.1974 / 8.3176), 9);
  expect(basketValue(mountainPass, { ...asked, basis: "CNY/kg REO" })).toBeCloseTo(value, 9);
});

test("what has no price lowers the coverage, and the value is not scaled up", () => {
  const on = viewOf("2026-02-01", oxidesOn(basketDay, { Nd: basketPrices.Nd }));
  const { value, coverage, parts } = basketOn(mountainPass, { on });
  expect([value, coverage]).toEqual([0.12 * basketPrices.Nd, 0.12]);
  const missing = parts.filter((part) => !isPriced(part));
  expect(missing.map(({ component }) => component.label)).toContain("CeO2");
});

test("a price that is too old lowers the coverage, unless its age is accepted", () => {
  const old = quotes(
    "CeOxide@ACME",
    { "2025-10-01": 22.3 },
    { basis: { currency: "CNY", mass: "kg", vat: "included" } },
  );
  const on = viewOf("2026-02-01", [...oxidesBut("Ce"), old]);
  const { coverage, parts } = basketOn(mountainPass, { on });
  expect(coverage).toBe(0.4964);
  const cerium = parts.find(({ component }) => component.label === "CeO2");
  expect(reasonOf(cerium?.price)).toBe("too-old");
  expect(basketOn(mountainPass, { on, maxAge: Infinity }).coverage).toBe(0.9874);
  expect(basketOn(mountainPass, { on, date: "last" }).value).toBeCloseTo(132.2455, 4);
});

test("a lower coverage than asked for is incomplete, and says both", () => {
  expect(basketValue(mountainPass, { least: 0.9874 })).toBeCloseTo(132.2455, 4);
  const { value, coverage } = basketOn(mountainPass, { least: 0.99 });
  expect(coverage).toBe(0.9874);
  expect(isFailure(value) && sentenceOf(value)).toBe(
    "Only 98.74 % is priced; at least 99 % is asked for. Lower mincover to accept it.",
  );
});

test("without a single price there is no value, but the reason of the largest oxide", () => {
  expect(reasonOf(askBasket(mountainPass, { on: viewOf("2026-02-01", []) }))).toBe(
    "no-such-series",
  );
  expect(reasonOf(askBasket(mountainPass, { date: "2026-03-01" }))).toBe("not-yet-published");
  expect(reasonOf(askBasket(mountainPass, { date: "2020-01-01" }))).toBe("before-first");
});

test("what has to be changed in the formula is refused whole", () => {
  expect(reasonOf(askBasket(mountainPass, { date: "2026Q1" }))).toBe("bad-date");
  const fob = quotes(
    "NdOxide@X",
    { [basketDay]: 80 },
    { basis: { currency: "USD", mass: "kg", vat: "none" } },
  );
  const on = viewOf("2026-02-01", [fob]);
  expect(reasonOf(askBasket(mountainPass, { on, basis: "USD/kg ex VAT" }))).toBe("no-rule");
});

test("quotes in several bases are not added up before one is asked for", () => {
  const perTonne = quotes("HoOxide@ACME", { [basketDay]: 500_000 });
  const on = viewOf("2026-02-01", [...oxidesOn(basketDay), perTonne]);
  const longnan = deposit("Longnan");
  const refused = askBasket(longnan, { on });
  expect(isFailure(refused) && sentenceOf(refused)).toBe(
    'The prices are quoted in CNY/kg inc VAT or CNY/t inc VAT. Write the one that is wanted, such as "CNY/kg inc VAT".',
  );
  expect(basketValue(longnan, { on, basis: "CNY/kg" })).toBeGreaterThan(0);
});

test("an index is no component of anything", () => {
  const index = quotes(
    "LaOxide@ACME",
    { [basketDay]: 300 },
    { kind: "index", basis: { vat: "none" } },
  );
  expect(reasonOf(askBasket(mountainPass, { on: viewOf("2026-02-01", [index]) }))).toBe("no-rule");
});

test("a user's table is read as a deposit is, in any order of its rows", () => {
  const cells = [
    ["Nd2O3", 12],
    ["praseodymium", "4.34"],
    ["氧化铈", 49.1],
    ["YOxide", 0.1],
    ["La", 33.2],
    ["Tb", "tr"],
    ["other", 1.1],
  ] as const;
  const assay = assayIn(cells);
  expect(assay.traces).toEqual(["Tb"]);
  const { value, coverage } = basketOn(assay);
  expect(value).toBeCloseTo(132.2455, 4);
  expect(coverage).toBe(0.9874);
  expect(basketValue(assayIn([...cells].reverse()))).toBeCloseTo(sure(value, "value"), 9);
});

test("an oxide counted as another is weighed by its metal", () => {
  const asPr6O11 = basketValue(assayIn([["Pr6O11", 100]]));
  expect(basketValue(assayIn([["Pr2O3", 100]])) / asPr6O11).toBeCloseTo(0.854472 / 0.827704, 5);
});

test.each<[readonly (readonly TableCell[])[], string]>([
  [
    [
      ["Nd", 50],
      ["NdOxide", 50],
    ],
    '"NdOxide" in row 2 of the assay counts Nd, which another row counts already.',
  ],
  [
    [
      ["PrNd", 50],
      ["Nd", 50],
    ],
    '"Nd" in row 2',
  ],
  [[["NdMetal", 100]], '"NdMetal" in row 1 of the assay is not a rare-earth oxide.'],
  [[["REConc", 100]], '"REConc" in row 1'],
  [
    [
      ["Nd", 50],
      ["Thorium", 50],
    ],
    'There is no material "Thorium".',
  ],
  [
    [
      ["Nd", 50],
      ["DyTb", 50],
    ],
    '"DyTb" can mean several materials.',
  ],
])("%j is no assay", (cells, says) => {
  const refused = readAssay(cells, basketView.catalogue);
  expect(isFailure(refused) && sentenceOf(refused)).toContain(says);
});

const elements = Object.keys(basketPrices);
const weights = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...elements, "Sm", "Gd", "other"), fc.integer({ min: 1, max: 1000 })),
  { selector: ([name]) => name, minLength: 2, maxLength: 8 },
);

test("coverage and what is missing are the whole, and the value is linear in the prices", () => {
  fc.assert(
    fc.property(weights, fc.double({ min: 0.1, max: 10, noNaN: true }), (rows, times) => {
      const total = rows.reduce((sum, [, weight]) => sum + weight, 0);
      const assay = assayIn(rows.map(([name, weight]) => [name, (weight / total) * 100]));
      const asked = askBasket(assay);
      if (isFailure(asked)) return;
      const missing = asked.parts.filter((part) => !isPriced(part));
      const uncovered = missing.reduce((sum, { component }) => sum + component.share, 0);
      expect(asked.coverage + uncovered).toBeCloseTo(assay.sum, 9);
      const dearer = oxidesOn(
        basketDay,
        Object.fromEntries(
          Object.entries(basketPrices).map(([name, price]) => [name, price * times]),
        ),
      );
      const after = basketValue(assay, { on: viewOf("2026-02-01", dearer) });
      expect(after / sure(asked.value, "value")).toBeCloseTo(times, 9);
    }),
  );
});
