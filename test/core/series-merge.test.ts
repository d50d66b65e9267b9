import fc from "fast-check";
import { observationAt, seriesOf } from "../../src/core/series";
import type { Series } from "../../src/core/series";
import { limitSeries, mergeSeries } from "../../src/core/series-merge";
import { anyObservations } from "../support/arbitrary-series";
import { observed } from "../support/observations";

const rowsOf = (series: Series) => Array.from(series.day, (_, row) => observationAt(series, row));
const keyOf = ({ day, knownSince, snapshot }: ReturnType<typeof observed>) =>
  `${day} ${knownSince} ${snapshot}`;

test("puts later rows among the earlier ones, with their sources and notes", () => {
  const base = seriesOf("X", "daily", [observed("2026-01-05", 1), observed("2026-01-07", 3)]);
  const more = { snapshot: 2, source: "S9" };
  const newer = seriesOf("X", "daily", [
    observed("2026-01-06", { value: 2 }, { ...more, note: "late" }),
    observed("2026-01-08", 4, more),
  ]);
  const merged = mergeSeries(base, newer);
  expect(rowsOf(merged).map((row) => [row.amounts, row.source, row.note])).toEqual([
    [{ mid: 1 }, "S1", undefined],
    [{ value: 2 }, "S9", "late"],
    [{ mid: 3 }, "S1", undefined],
    [{ mid: 4 }, "S9", undefined],
  ]);
});

test("lets the newer series' row stand where both have it", () => {
  const [old, again] = [1, 2].map((mid) => seriesOf("X", "daily", [observed("2026-01-05", mid)]));
  expect(old && again && rowsOf(mergeSeries(old, again))).toEqual([observed("2026-01-05", 2)]);
});

test("keeps the very series when nothing is new or nothing is too late", () => {
  const series = seriesOf("X", "daily", [observed("2026-01-05", 1)]);
  expect(mergeSeries(series, seriesOf("X", "daily", []))).toBe(series);
  expect(limitSeries(series, 1)).toBe(series);
});

test("comes to the same as a series that was never cut, at any snapshot", () => {
  const distinct = anyObservations.map((rows) => [
    ...new Map(rows.map((row) => [keyOf(row), row])).values(),
  ]);
  fc.assert(
    fc.property(distinct, fc.integer({ min: 0, max: 3 }), (rows, snapshot) => {
      const whole = seriesOf("X", "daily", rows);
      const early = limitSeries(whole, snapshot);
      const late = seriesOf(
        "X",
        "daily",
        rows.filter((row) => row.snapshot > snapshot),
      );
      expect(rowsOf(early)).toEqual(rowsOf(whole).filter((row) => row.snapshot <= snapshot));
      const merged = mergeSeries(early, late);
      expect(rowsOf(merged)).toEqual(rowsOf(whole));
      expect(Object.keys(merged.amounts)).toEqual(Object.keys(whole.amounts));
    }),
  );
});

test("gives the very columns that its rows alone would make, whatever came after them", () => {
  fc.assert(
    fc.property(anyObservations, fc.integer({ min: 1, max: 5 }), (rows, snapshot) => {
      const early = rows.filter((row) => row.snapshot <= snapshot);
      const late = rows.filter((row) => row.snapshot > snapshot);
      const base = seriesOf("X", "daily", early);
      const merged = mergeSeries(base, seriesOf("X", "daily", late));
      expect(merged).toEqual(seriesOf("X", "daily", rows));
      expect(limitSeries(merged, snapshot)).toEqual(base);
    }),
  );
});
