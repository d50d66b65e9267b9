import { changeBetween } from "../../src/core/change";
import { formatDay } from "../../src/core/day";
import { isFailure } from "../../src/core/failure";
import { statsOf } from "../../src/core/stats";
import type { SnapshotView } from "../../src/core/view";
import { articleOn } from "../support/article";
import { type Said, quotes, sure, termsOf, viewOf, when } from "../support/builders";

const stats = (view: SnapshotView, material: string, date = "latest", said: Said = {}) =>
  sure(statsOf(view, termsOf(view, material, said), when(date)), material);

const changesOf = (...asked: Parameters<typeof stats>) =>
  Object.fromEntries(
    stats(...asked).changes.map(([name, change]) => [
      name,
      isFailure(change) ? change.reason : Number(change.toFixed(6)),
    ]),
  );

const year = viewOf("2026-02-11", [
  quotes("YOxide@BREX", {
    "2025-02-11": 40,
    "2025-02-12": 90,
    "2025-02-13": 60,
    "2025-08-20": 20,
    "2025-08-27": 20,
    "2025-11-11": 50,
    "2025-12-31": 64,
    "2026-01-09": 100,
    "2026-02-04": 70,
    "2026-02-10": 75,
    "2026-02-11": 80,
  }),
]);

test("measures each change as RECHANGE does", () => {
  expect(changesOf(year, "YOxide")).toEqual({
    "1D": 0.066667,
    "1W": 0.142857,
    "1M": -0.2,
    "3M": 0.6,
    YTD: 0.25,
    "1Y": 1,
  });
  const change = changeBetween(year, termsOf(year, "YOxide"), {
    from: when("-1M"),
    to: when("latest"),
    mode: "pct",
    same: "error",
  });
  expect(sure(change, "change").value).toBeCloseTo(-0.2, 12);
});

test("takes high and low of the 52 weeks up to the price, by the first day they were reached", () => {
  const { high, low, count, last } = stats(year, "YOxide");
  const seen = [high, low].map((one) => !isFailure(one) && [one.value, formatDay(one.day)]);
  expect(seen).toEqual([
    [100, "2026-01-09"],
    [20, "2025-08-20"],
  ]);
  // 364 days: from 2025-02-13 on, so that the 90 of the day before is out.
  expect([last.value, count]).toEqual([80, 9]);
});

test("ranks the price as Excel's PERCENTRANK.INC and sets it against the high", () => {
  const { percentile, percentOfHigh } = stats(year, "YOxide");
  expect(percentOfHigh).toBe(0.8);
  // Below 80 are 60, 20, 20, 50, 64, 70 and 75 of 9 observations.
  expect(percentile).toBe(7 / 8);
  expect(stats(year, "YOxide", "2026-01-09")).toMatchObject({ percentile: 1, percentOfHigh: 1 });
  expect(stats(year, "YOxide", "2025-08-20").percentile).toBe(0);
});

test("counts up to an earlier day as if nothing came after it", () => {
  expect(stats(year, "YOxide", "2025-12-31")).toMatchObject({
    last: { value: 64 },
    high: { value: 90 },
    count: 7,
  });
});

test("holds the reason where a part cannot be had", () => {
  const article = articleOn("2026-02-12");
  expect(changesOf(article, "NdOxide")).toEqual({
    "1D": "too-old",
    "1W": 0.187713,
    "1M": "too-old",
    "3M": "before-first",
    YTD: 0.42623,
    "1Y": "before-first",
  });
  const one = viewOf("2026-01-05", [quotes("YOxide@BREX", { "2026-01-05": 7 })]);
  expect(stats(one, "YOxide")).toMatchObject({
    high: { value: 7 },
    percentile: { reason: "not-enough-points", details: { count: 1, needed: 2 } },
  });
});

test("does not step over a withheld day to a lower high", () => {
  const view = viewOf("2026-01-08", [
    quotes("YOxide@BREX", {
      "2026-01-05": 7,
      "2026-01-06": { status: "withheld" },
      "2026-01-07": 5,
    }),
  ]);
  const { high, low, percentile, percentOfHigh, count } = stats(view, "YOxide");
  expect([high, low, percentile, percentOfHigh]).toMatchObject(
    [1, 2, 3, 4].map(() => ({ reason: "withheld" })),
  );
  expect(count).toBe(3);
});

test("takes in the quarters that overlap the 52 weeks, each once", () => {
  const { count, high, low } = stats(articleOn("2026-02-12"), "REConc");
  expect([count, high, low]).toMatchObject([5, { value: 26_834 }, { value: 18_618 }]);
});

test("counts a price on the line between two observations as one of its window", () => {
  const view = viewOf("2026-01-08", [quotes("YOxide@BREX", { "2026-01-05": 7, "2026-01-08": 10 })]);
  const between = stats(view, "YOxide", "2026-01-06", { fill: "interpolate" });
  expect(between).toMatchObject({ last: { value: 8 }, high: { value: 8 }, count: 2 });
});

test("fails as the price itself fails", () => {
  const view = articleOn("2026-11-23");
  expect(statsOf(view, termsOf(view, "NdOxide"), when("latest"))).toMatchObject({
    reason: "too-old",
  });
});
