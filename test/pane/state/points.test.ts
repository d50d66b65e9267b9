import { formatDay } from "../../../src/core/day";
import { extentOf, isReckoned, pointsOf, runsOf } from "../../../src/pane/state/points";
import { spansFor, within } from "../../../src/pane/state/chart-span";
import { termsOf } from "../../../src/pane/state/quote";
import { articleOn } from "../../support/article";
import { type TestSeries, quotes, rates, sure, viewOf } from "../../support/builders";

function pointsIn(series: readonly TestSeries[], code: string, basis = "") {
  const view = viewOf("2026-11-23", series);
  return pointsOf(view, sure(termsOf(view, code, basis), code));
}

const article = articleOn("2026-02-11");

test("each price is a point in the wanted basis, and derived ones are told apart", () => {
  const { points } = pointsOf(article, sure(termsOf(article, "NdOxide", "CNY/kg"), "terms"));
  expect(points.map(({ value }) => value)).toEqual([610, 732.5, 870]);
  expect(points.map(isReckoned)).toEqual([true, false, false]);
});

test("a period is one point that holds from its first to its last day", () => {
  const { points, gap } = pointsOf(article, sure(termsOf(article, "REConc", ""), "terms"));
  const last = points.at(-1);
  expect(last && [formatDay(last.first), formatDay(last.last)]).toEqual([
    "2026-01-01",
    "2026-03-31",
  ]);
  expect(gap).toBe(100);
});

test("a revised day shows its newest value and keeps what was published before", () => {
  const { points } = pointsIn(
    [
      quotes("NdOxide@BREX", {
        "2026-01-28": [
          { low: 730_000, high: 735_000, knownSince: "2026-01-28" },
          { avg: 731_000, knownSince: "2026-01-29" },
          { mid: 733_000, knownSince: "2026-01-30", status: "revised" },
        ],
      }),
    ],
    "NdOxide",
    "CNY/kg",
  );
  expect(points).toHaveLength(1);
  expect(points[0]).toMatchObject({
    value: 733,
    earlier: [{ value: 732.5 }, { value: 731, status: "published" }],
  });
});

test("a price without a value in the basis is counted, not drawn at some other number", () => {
  const { points, hidden } = pointsIn(
    [
      quotes("NdOxide@BREX", { "2025-06-02": 500_000, "2026-01-28": 732_500 }),
      rates("USD", { "2026-01-28": 1.2 }),
      rates("CNY", { "2026-01-28": 8.3 }),
    ],
    "NdOxide",
    "USD/kg ex VAT",
  );
  expect(points.map(({ first }) => formatDay(first))).toEqual(["2026-01-28"]);
  expect(hidden).toBe(1);
});

test("a withheld price is no point", () => {
  const { points, hidden } = pointsIn(
    [quotes("NdOxide@BREX", { "2026-01-27": 1, "2026-01-28": { status: "withheld" } })],
    "NdOxide",
  );
  expect([points.length, hidden]).toEqual([1, 1]);
});

test("no line is drawn across a silence longer than the price would be accepted for", () => {
  const { points, gap } = pointsIn(
    [
      quotes("NdOxide@BREX", {
        "2026-01-05": 1,
        "2026-01-15": 2,
        "2026-01-26": 3,
        "2026-01-27": 4,
      }),
    ],
    "NdOxide",
  );
  expect(gap).toBe(10);
  expect(runsOf(points, gap).map((run) => run.map(({ value }) => value))).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test("a span counts back from the newest price, and only spans that hide something are offered", () => {
  const { points } = pointsIn(
    [
      quotes("NdOxide@BREX", {
        "2019-01-02": 1,
        "2025-01-28": 2,
        "2025-01-29": 3,
        "2026-01-28": 4,
      }),
    ],
    "NdOxide",
  );
  expect(within(points, "1Y").map(({ value }) => value)).toEqual([3, 4]);
  expect(within(points, "5Y").map(({ value }) => value)).toEqual([2, 3, 4]);
  expect(spansFor(points)).toEqual(["1M", "3M", "1Y", "5Y", "all"]);
  expect(spansFor(within(points, "5Y"))).toEqual(["1M", "3M", "1Y", "all"]);
  expect(spansFor(points.slice(-1))).toEqual(["all"]);
});

test("the extent has room for the published ranges", () => {
  const { points } = pointsIn(
    [quotes("NdOxide@BREX", { "2026-01-27": { low: 1, high: 9 }, "2026-01-28": 12 })],
    "NdOxide",
  );
  expect(extentOf(points)).toEqual([1, 12]);
});
