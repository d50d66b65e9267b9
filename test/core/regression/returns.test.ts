import { isFailure } from "../../../src/core/failure";
import { betaOf, isDistinguishable } from "../../../src/core/regression/beta";
import {
  type Path,
  commonLevels,
  completeRows,
  returnsOf,
} from "../../../src/core/regression/returns";
import { sure } from "../../support/builders";
import { day } from "../../support/observations";
import { noise } from "../../support/walks";

function path(rows: Readonly<Record<string, number>>): Path {
  return {
    day: Int32Array.from(Object.keys(rows), (text) => day(text)),
    value: Float64Array.from(Object.values(rows)),
  };
}

const shares = path({
  "2026-01-26": 10,
  "2026-01-27": 11,
  "2026-01-28": 12,
  "2026-02-02": 13,
  "2026-02-03": 14,
});
const oxide = path({
  "2026-01-26": 1,
  "2026-01-28": 2,
  "2026-01-31": 3,
  "2026-02-02": 4,
  "2026-02-03": NaN,
});

test("only days that both have count, and a day without a number is none", () => {
  const { day: days, columns } = commonLevels([shares, oxide], "D");
  expect([...days]).toEqual(["2026-01-26", "2026-01-28", "2026-02-02"].map(day));
  expect(columns.map((column) => [...column])).toEqual([
    [10, 12, 13],
    [1, 2, 4],
  ]);
});

test("of a week or a month the last common day counts", () => {
  expect([...commonLevels([shares, oxide], "W").day]).toEqual(
    ["2026-01-28", "2026-02-02"].map(day),
  );
  const months = commonLevels([shares], "M");
  expect([...months.day]).toEqual(["2026-01-28", "2026-02-03"].map(day));
  expect([...(months.columns[0] ?? [])]).toEqual([12, 14]);
});

test("Sunday ends a week and Monday begins one", () => {
  const two = path({ "2026-02-01": 1, "2026-02-02": 2 });
  expect(commonLevels([two], "W").day).toHaveLength(2);
});

test("returns are logs, ratios or as given", () => {
  const levels = Float64Array.of(100, 110, 99);
  const log = sure(returnsOf(levels, "log"), "returns");
  expect(log[0]).toBeCloseTo(Math.log(1.1), 15);
  const simple = sure(returnsOf(levels, "simple"), "returns");
  expect(simple[1]).toBeCloseTo(-0.1, 15);
  expect(returnsOf(levels, "given")).toBe(levels);
  expect(returnsOf(Float64Array.of(1, 0), "log")).toMatchObject({ reason: "out-of-range" });
});

test("rows that lack a number in any column are left out of all", () => {
  const columns = completeRows([Float64Array.of(1, NaN, 3), Float64Array.of(4, 5, 6)]);
  expect(columns.map((column) => [...column])).toEqual([
    [1, 3],
    [4, 6],
  ]);
});

test("Dimson's lags find a slope that comes a day late", () => {
  const x = noise(600, 1);
  const late = noise(600, 2).map(
    (value, at) => 0.4 * (x[at] ?? 0) + 0.6 * (x[at - 1] ?? 0) + value / 100,
  );
  const plain = sure(betaOf(late, x, undefined), "beta");
  const summed = sure(betaOf(late, x, undefined, { dimson: 1 }), "beta");
  expect(plain.beta.value).toBeCloseTo(0.4, 1);
  expect(summed.beta.value).toBeCloseTo(1, 1);
  expect(summed.points).toBe(598);
});

test("a market factor takes what is its own", () => {
  const [x, market] = [noise(500, 3), noise(500, 4)];
  const y = x.map((value, at) => 0.5 * value + 1.2 * (market[at] ?? 0) + 0.01);
  const { beta, market: slope, alpha, r2 } = sure(betaOf(y, x, market), "beta");
  expect(beta.value).toBeCloseTo(0.5, 10);
  expect(slope?.value).toBeCloseTo(1.2, 10);
  expect(alpha.value).toBeCloseTo(0.01, 10);
  expect(r2).toBeCloseTo(1, 12);
});

test("a slope of noise on noise is not distinguishable from 0", () => {
  const beta = betaOf(noise(400, 5), noise(400, 77), undefined);
  if (isFailure(beta)) throw new Error("no beta");
  expect(isDistinguishable(beta.beta)).toBe(false);
});

test("more lags than points are too many", () => {
  expect(betaOf(noise(5, 1), noise(5, 2), undefined, { dimson: 4 })).toMatchObject({
    reason: "not-enough-points",
  });
});
