import fc from "fast-check";
import { type Day, dayNumber, knownDay } from "../../src/core/day";
import { foldSeries, positionAtOrBefore } from "../../src/core/fold";
import { type Instant, instantOf } from "../../src/core/instant";
import { observationAt, seriesOf } from "../../src/core/series";
import { anySeries } from "../support/arbitrary-series";
import { instant, observed } from "../support/observations";

const headlinesOf = (...rows: Parameters<typeof seriesOf>[2]) =>
  Array.from(foldSeries(seriesOf("NdOxide@BREX", "daily", rows)).price);

test("answers with a day's newest revision, and with the older one before it was known", () => {
  const series = seriesOf("REConc@NORTH", "quarterly", [
    observed("2026-01-01", 26800, { knownSince: "2026-01-09" }),
    observed("2026-01-01", 26834, { knownSince: "2026-01-10T03:00:00Z", snapshot: 2 }),
  ]);
  const priceAt = (known?: Instant) => Array.from(foldSeries(series, known).price);
  expect(priceAt()).toEqual([26834]);
  expect(priceAt(instant("2026-01-10T03:00:00Z"))).toEqual([26834]);
  expect(priceAt(instant("2026-01-10T02:59:59.999Z"))).toEqual([26800]);
  expect(priceAt(instant("2026-01-08T23:59:59.999Z"))).toEqual([]);
});

test("takes the later import where two were known at the same moment", () => {
  const rows = [observed("2026-01-05", 2, { snapshot: 2 }), observed("2026-01-05", 1)];
  expect(headlinesOf(...rows)).toEqual([2]);
});

test("takes a withdrawn day back until it is published anew", () => {
  const series = seriesOf("NdOxide@BREX", "daily", [
    observed("2026-01-27", 71),
    observed("2026-01-28", 72),
    observed("2026-01-28", {}, { knownSince: "2026-01-29", status: "withdrawn" }),
    observed("2026-01-28", 73, { knownSince: "2026-01-30" }),
  ]);
  const priceAt = (known: string) => Array.from(foldSeries(series, instant(known)).price);
  expect(priceAt("2026-01-28")).toEqual([71, 72]);
  expect(priceAt("2026-01-29")).toEqual([71]);
  expect(priceAt("2026-01-30")).toEqual([71, 73]);
});

test("keeps a withheld day, without a price", () => {
  expect(headlinesOf(observed("2024-01-01", 5, { status: "withheld" }))).toEqual([NaN]);
});

test("takes mid, else the middle of the range, else the average, else the value", () => {
  expect(
    headlinesOf(
      observed("2026-01-05", { low: 1, high: 3, mid: 2.5, avg: 7 }),
      observed("2026-01-06", { low: 1, high: 3, avg: 7 }),
      observed("2026-01-07", { low: 1, avg: 7, value: 8 }),
      observed("2026-01-08", { value: 8 }),
      observed("2026-01-09", { high: 3 }),
    ),
  ).toEqual([2.5, 2, 7, 8, NaN]);
});

test("gives the same fold for the same question, and for all limits past the newest row", () => {
  const series = seriesOf("NdOxide@BREX", "daily", [observed("2026-01-28", 72)]);
  expect(foldSeries(series)).toBe(foldSeries(series));
  expect(foldSeries(series, instant("2026-02-01"))).toBe(foldSeries(series));
  expect(foldSeries(series, instant("2026-01-01"))).not.toBe(foldSeries(series));
});

test("folds any series as a plain reading of its rows would", () => {
  const limits = fc.option(fc.integer({ min: -4, max: 4 }).map(instantOf), { nil: undefined });
  fc.assert(
    fc.property(anySeries, limits, (series, known) => {
      const newest = new Map<Day, number>();
      for (let row = 0; row < series.size; row++) {
        const { day, knownSince } = observationAt(series, row);
        if (known === undefined || knownSince <= known) newest.set(day, row);
      }
      const standing = [...newest].filter(
        ([, row]) => observationAt(series, row).status !== "withdrawn",
      );
      const folded = foldSeries(series, known);
      expect(folded.size).toBe(standing.length);
      expect(Array.from(folded.day, (day, i) => [day, folded.row[i]])).toEqual(standing);
    }),
  );
});

const foldOfDays = (days: readonly number[]) =>
  foldSeries(
    seriesOf(
      "X",
      "daily",
      days.map((day) => ({ ...observed("2026-01-01", 1), day: dayNumber(day) })),
    ),
  );

test("finds the day, or the last one before it", () => {
  const folded = foldOfDays([10, 11, 14]);
  expect([9, 10, 12, 14, 99].map((day) => positionAtOrBefore(folded, dayNumber(day)))).toEqual([
    -1, 0, 1, 2, 2,
  ]);
  expect(positionAtOrBefore(foldOfDays([]), knownDay(2026, 1, 28))).toBe(-1);
});

test("finds every day as a plain count would, whatever the spacing", () => {
  const anyDay = fc.oneof(
    fc.integer({ min: 0, max: 50 }),
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(anyDay), fc.array(anyDay), (days, asked) => {
      const folded = foldOfDays(days);
      for (const day of [...days, ...asked]) {
        const before = days.filter((other) => other <= day).length;
        expect(positionAtOrBefore(folded, dayNumber(day))).toBe(before - 1);
      }
    }),
  );
});

test("looks at few days even where their spacing misleads every guess", () => {
  let looks = 0;
  const days = Int32Array.from({ length: 100_000 }, (_, i) => (i < 99_999 ? i : 2 ** 31 - 1));
  const counted = new Proxy(days, {
    get(target, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key) as unknown;
    },
  });
  const folded = { ...foldOfDays([]), day: counted, size: days.length };
  expect(positionAtOrBefore(folded, dayNumber(77_777))).toBe(77_777);
  expect(looks).toBeLessThan(45);
});
