import fc from "fast-check";
import { isFailure } from "../../../src/core/failure";
import { defaultLag } from "../../../src/core/regression/newey-west";
import {
  type Regression,
  regress,
  sumOfCoefficients,
} from "../../../src/core/regression/regression";
import { sure } from "../../support/builders";
import { macroGrowth } from "./macrodata";

const { investment, product, rateBefore } = macroGrowth();

function macro(small: boolean, lag = 4): Regression {
  return sure(regress(investment, [product, rateBefore], { lag, small }), "the regression");
}

/** Largest relative distance from what was published. */
function distance(ours: Float64Array, published: readonly number[]): number {
  return Math.max(...published.map((value, at) => Math.abs((ours[at] ?? NaN) / value - 1)));
}

// Stata's ivreg2 and newey on this data, as statsmodels keeps them (results_macro_ols_robust.py, 82c59e3).
const coefficients = [4.3742216647032, -0.61399696947899, -9.4816727746549];

test("coefficients and R2 are Stata's", () => {
  const { points, r2, coefficients: ours } = macro(true);
  expect(points).toBe(202);
  expect(distance(ours, coefficients)).toBeLessThan(1e-10);
  expect(r2).toBeCloseTo(0.6769775594319388, 12);
});

test("Newey-West errors with the small-sample factor are Stata's", () => {
  const published = [0.33125644884286, 0.29582347593197, 1.1859338087713];
  expect(distance(macro(true).errors, published)).toBeLessThan(1e-10);
});

test("Newey-West errors without it are Stata's", () => {
  const published = [0.32878742225811, 0.29361854972141, 1.1770944273439];
  expect(distance(macro(false).errors, published)).toBeLessThan(1e-10);
});

test("the covariance is Stata's, off its diagonal too", () => {
  const published = [
    0.10973083489998, 0.0003953117603, -0.31803287070833, 0.0003953117603, 0.08751152891247,
    -0.06062111121649, -0.31803287070833, -0.06062111121649, 1.4064389987868,
  ];
  expect(distance(macro(true).covariance, published)).toBeLessThan(1e-9);
});

test("with no lag they are White's", () => {
  const published = [0.32355452428856, 0.32772840315987, 1.3690593206013];
  expect(distance(macro(true, 0).errors, published)).toBeLessThan(1e-10);
});

test("the lag grows slowly with the points", () => {
  expect([50, 100, 202, 260, 1000, 5000].map(defaultLag)).toEqual([3, 4, 4, 4, 6, 9]);
});

test("a sum of coefficients has the error of the sum", () => {
  const { coefficients: each, covariance } = macro(false);
  const { value, error } = sumOfCoefficients(macro(false), [0, 1]);
  expect(value).toBeCloseTo((each[0] ?? 0) + (each[1] ?? 0), 12);
  const [a = 0, b = 0, , , d = 0] = covariance;
  expect(error).toBeCloseTo(Math.sqrt(a + 2 * b + d), 12);
});

test("a level of a billion does not spoil a slope", () => {
  const x = Float64Array.from({ length: 100 }, (_, at) => 1e9 + Math.sin(at));
  const y = x.map((value) => 3 * (value - 1e9) + 7);
  const fit = sure(regress(y, [x]), "the regression");
  expect(fit.coefficients[0]).toBeCloseTo(3, 5);
});

// Cases of empyrical's tests of beta (test_stats.py, 40f61b4).
const noise = Float64Array.from({ length: 1000 }, (_, at) => 0.001 * Math.sin(at * at));
const mixed = Float64Array.of(0.01, 0.1, -0.04, 0.02, 0.03, 0.02, 0.01, -0.1);
const negative = Float64Array.of(-0.06, -0.07, -0.01, -0.09, -0.02, -0.06, -0.08, -0.05);

test.each([
  ["itself", noise, noise, 1],
  ["half of it", noise.map((value) => 2 * value), noise, 2],
  ["its mirror", noise, noise.map((value) => -value), -1],
  ["another one", mixed, negative, -0.71296296296296313],
])("beta of a series on %s", (_, y, x, beta) => {
  expect(sure(regress(y, [x]), "the regression").coefficients[0]).toBeCloseTo(beta, 12);
});

test("what does not vary explains nothing", () => {
  const flat = new Float64Array(8).fill(0.01);
  expect(regress(mixed, [flat])).toMatchObject({ details: { hint: "flat" } });
  expect(regress(mixed, [negative, negative])).toMatchObject({ details: { hint: "flat" } });
});

test("two points carry no regression", () => {
  const two = Float64Array.of(1, 2);
  expect(regress(two, [two])).toMatchObject({
    reason: "not-enough-points",
    details: { count: 2, needed: 3 },
  });
});

const column = fc.array(
  fc.integer({ min: -1000, max: 1000 }).map((value) => value / 1000),
  { minLength: 30, maxLength: 30 },
);

test("scaling y scales beta and its error, and leaves R2", () => {
  fc.assert(
    fc.property(column, column, fc.double({ min: 0.1, max: 10, noNaN: true }), (y, x, factor) => {
      const once = regress(Float64Array.from(y), [Float64Array.from(x)]);
      const scaled = regress(
        Float64Array.from(y, (value) => value * factor),
        [Float64Array.from(x)],
      );
      if (isFailure(once) || isFailure(scaled)) return;
      const [beta = 0] = once.coefficients;
      expect(scaled.coefficients[0]).toBeCloseTo(beta * factor, 8);
      expect(scaled.errors[0]).toBeCloseTo((once.errors[0] ?? 0) * factor, 8);
      if (once.r2 < 1) expect(scaled.r2).toBeCloseTo(once.r2, 8);
    }),
  );
});
