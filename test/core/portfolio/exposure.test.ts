import fc from "fast-check";
import { indexOfCompanies } from "../../../src/core/portfolio/company-index";
import type { CompanyBook } from "../../../src/core/portfolio/company";
import { concentrationOf } from "../../../src/core/portfolio/concentration";
import { exposureOf, sizeByIssuer, totalExposure } from "../../../src/core/portfolio/exposure";
import { type SliceBy, slicings } from "../../../src/core/portfolio/exposure-slices";
import { readHoldings } from "../../../src/core/portfolio/holdings";
import { planValuation, valueHoldings } from "../../../src/core/portfolio/valuation";
import type { TableCell } from "../../../src/core/share-table";
import { sure, viewOf } from "../../support/builders";
import { bookOf, follows, goldenBook, goldenHoldings, weights } from "../../support/companies";
import { day, instant } from "../../support/observations";

const view = viewOf("2026-01-28", []);
const limit = { day: day("2026-01-28") };

function valued(cells: readonly (readonly TableCell[])[], book: CompanyBook = goldenBook) {
  const holdings = sure(readHoldings(cells, indexOfCompanies(book)), "the holdings");
  const plan = sure(planValuation(view.catalogue, holdings), "the plan");
  return valueHoldings(view, plan, limit.day);
}

function exposed(
  cells: readonly (readonly TableCell[])[],
  by: SliceBy,
  book: CompanyBook = goldenBook,
  terms: Partial<Parameters<typeof exposureOf>[3]> = {},
) {
  const rows = exposureOf(valued(cells, book), book, by, { ...limit, ...terms });
  return new Map(rows.map((row) => [row.label, row]));
}

function cents(amount: unknown): number {
  return Math.round(Number(amount) * 100) / 100;
}

test("the golden portfolio by segment is right to the cent", () => {
  const rows = exposed(goldenHoldings, "segment");
  expect([...rows].map(([label, { net }]) => [label, cents(net)])).toEqual([
    ["MINE", 82_500],
    ["SEP", 650_000],
    ["RECY", 140_000],
    ["METAL", 200_000],
    ["OTHER_RE", 0],
    ["MAG", 1_499_780],
    ["MOTOR", 0],
    ["NONRE", 1_427_720],
    ["unclassified", 0],
    ["unpriced", 0],
    ["cash", 0],
  ]);
});

test("the golden portfolio by stage has the published shares", () => {
  const rows = exposed(goldenHoldings, "stage");
  const shares = [...rows.values()].map(({ share }) => Number(Number(share).toFixed(8)));
  expect(shares).toEqual([0.218125, 0.05, 0.374945, 0.35693, 0, 0, 0]);
  expect(cents(rows.get("upstream")?.net)).toBe(872_500);
  const tilt = Number(rows.get("upstream")?.share) - Number(rows.get("downstream")?.share);
  expect(tilt).toBeCloseTo(-0.15682, 10);
});

test("shares of rare-earth value leave out what is none", () => {
  const rows = exposed(goldenHoldings, "stage");
  const whole = 4_000_000 - 1_427_720;
  expect(rows.get("upstream")?.reShare).toBeCloseTo(872_500 / whole, 12);
  expect(rows.get("non-RE")?.reShare).toBe(0);
  expect(rows.get("unclassified")?.reShare).toBeUndefined();
});

test("concentration is by issuer", () => {
  const golden = concentrationOf(sizeByIssuer(valued(goldenHoldings), goldenBook).values());
  expect(golden?.hhi).toBeCloseTo(0.18125, 12);
  expect(golden?.effective).toBeCloseTo(5.5172413793, 9);
  expect(golden?.normalised).toBeCloseTo(0.0175, 12);
  const twins = [...goldenHoldings, ["6680 HK", 400_000]];
  const sizes = sizeByIssuer(valued(twins), goldenBook);
  expect(sizes.size).toBe(6);
  expect(sizes.get("300748.SZ")).toBe(1_200_000);
});

test("the segments' concentration is the published one", () => {
  const sizes = [...exposed(goldenHoldings, "segment").values()].map(({ net }) => Number(net));
  expect(concentrationOf(sizes)?.hhi).toBeCloseTo(0.29853941855, 11);
});

test("an unknown million lowers the share of upstream and is unclassified", () => {
  const rows = exposed([...goldenHoldings, ["Some Mining Co", 1_000_000]], "stage");
  expect(rows.get("upstream")?.share).toBeCloseTo(0.1745, 12);
  expect(cents(rows.get("unclassified")?.net)).toBe(1_000_000);
});

test("what weights lack to 1 is unclassified", () => {
  const book = bookOf({ ...goldenBook, weights: weights("600111.SH", { SEP: 0.6 }) });
  const rows = exposed(
    [
      ["Ticker", "Value"],
      ["600111.SH", 100],
    ],
    "stage",
    book,
  );
  expect(rows.get("upstream")?.net).toBeCloseTo(60, 12);
  expect(rows.get("unclassified")?.net).toBeCloseTo(40, 12);
});

test("a short is short, and net is long less short", () => {
  const rows = exposed(
    [
      ["Ticker", "Value"],
      ["600111.SH", 100],
      ["300748.SZ", -50],
    ],
    "stage",
  );
  expect(rows.get("downstream")).toMatchObject({ long: 10, short: 45, gross: 55, net: -35 });
  expect(rows.get("downstream")?.share).toBeCloseTo(-35 / 150, 12);
});

test("cash is a row of its own and part of the value", () => {
  const rows = exposed([...goldenHoldings, ["Cash", 1_000_000]], "stage");
  expect(rows.get("cash")?.share).toBeCloseTo(0.2, 12);
  expect(rows.get("cash")?.reShare).toBeUndefined();
});

test("without quotes a quantity is unpriced, and not 0", () => {
  const cells = [
    ["Ticker", "Shares"],
    ["600111.SH", 100],
  ];
  const rows = exposed(cells, "stage");
  expect(rows.get("unpriced")?.net).toMatchObject({ reason: "incomplete" });
  expect(rows.get("upstream")?.net).toBe(0);
  expect(exposed(cells, "name").get("600111.SH")?.net).toMatchObject({ reason: "incomplete" });
  const [total, , unpriced] = totalExposure(valued(cells), goldenBook, limit);
  expect(total?.net).toBe(0);
  expect(unpriced?.net).toMatchObject({ reason: "incomplete" });
});

test("by material what is sold or passed on is named, and the rest is other rare earth", () => {
  const book = bookOf({
    ...goldenBook,
    sensitivities: [
      follows("300748.SZ", "NdPr", { cost: 0.5, passThrough: 1, priceLag: 1, costLag: 2 }),
      follows("300748.SZ", "DyTb", { cost: 0.06, passThrough: 1 }),
      follows("600549.SH", "W", { sold: 0.46 }),
    ],
  });
  const cells = [
    ["Ticker", "Value"],
    ["300748.SZ", 100],
    ["600549.SH", 100],
  ];
  const rows = exposed(cells, "material", book);
  const nets = [...rows].map(([label, { net }]) => [label, Number(Number(net).toFixed(9))]);
  expect(nets).toEqual([
    ["NdPr", 50],
    ["DyTb", 6],
    ["Y", 0],
    ["LaCe", 0],
    ["W", 46],
    ["REConc", 0],
    ["other RE", 46.1],
    ["non-RE", 51.9],
    ["unclassified", 0],
    ["unpriced", 0],
    ["cash", 0],
  ]);
});

test("an as-of uses only weights that were known", () => {
  const revised = weights(
    "600111.SH",
    { NONRE: 1 },
    { asOf: "2025-06-30", knownSince: "2025-08-28" },
  );
  const book = bookOf({ ...goldenBook, weights: [...goldenBook.weights, ...revised] });
  const cells = [
    ["Ticker", "Value"],
    ["600111.SH", 100],
  ];
  const share = (terms: object) => exposed(cells, "segment", book, terms).get("SEP")?.net;
  const asOf = (text: string) => ({
    asOf: { known: instant(`${text}T23:59:59Z`), day: day(text) },
  });
  expect(share({})).toBe(0);
  expect(share(asOf("2025-08-27"))).toBeCloseTo(65, 12);
  expect(share(asOf("2025-08-28"))).toBe(0);
  expect(share({ day: day("2025-06-29") })).toBeCloseTo(65, 12);
  expect(exposed(cells, "segment", book, asOf("2024-12-30")).get("unclassified")?.net).toBe(100);
});

test("a newer snapshot restates a vintage whole", () => {
  const restated = weights("600111.SH", { MAG: 1 }, { snapshot: 2 });
  const book = bookOf({ ...goldenBook, weights: [...goldenBook.weights, ...restated] });
  const rows = exposed(
    [
      ["Ticker", "Value"],
      ["600111.SH", 100],
    ],
    "segment",
    book,
  );
  expect([rows.get("SEP")?.net, rows.get("MAG")?.net]).toEqual([0, 100]);
});

test("earnings can be split by gross profit, and never by revenue instead", () => {
  const profit = weights(
    "600549.SH",
    { MAG: 0.08, METAL: 0.007, NONRE: 0.913 },
    { vector: "profit" },
  );
  const book = bookOf({ ...goldenBook, weights: [...goldenBook.weights, ...profit] });
  const cells = [
    ["Ticker", "Value"],
    ["600549.SH", 100],
    ["600111.SH", 100],
  ];
  const rows = exposed(cells, "segment", book, { vector: "profit" });
  expect(rows.get("MAG")?.net).toBeCloseTo(8, 12);
  expect(rows.get("unclassified")?.net).toBe(100);
});

const tickers = goldenBook.listings.map(({ ticker }) => ticker);
const anyHoldings = fc.array(
  fc.tuple(fc.constantFrom(...tickers, "Unknown Co", "cash"), fc.integer({ min: -1e6, max: 1e6 })),
  { minLength: 1, maxLength: 12 },
);

test("the parts sum to the whole by every slicing, and scale with the book", () => {
  fc.assert(
    fc.property(anyHoldings, fc.constantFrom(...slicings), (rows, by) => {
      const net = sumOf(rows.map(([, value]) => value));
      const once = exposed([["Ticker", "Value"], ...rows], by);
      expect(sumOf([...once.values()].map((row) => Number(row.net)))).toBeCloseTo(net, 4);
      const tripled = exposed(
        [["Ticker", "Value"], ...rows.map(([name, value]) => [name, -3 * value])],
        by,
      );
      for (const [label, { long, short }] of once) {
        expect(tripled.get(label)?.short).toBeCloseTo(3 * Number(long), 4);
        expect(tripled.get(label)?.long).toBeCloseTo(3 * Number(short), 4);
      }
    }),
  );
});

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
