import { Failure } from "../failure";
import { defaultLag, neweyWest } from "./newey-west";
import { type Columns, inverseGram, solveUpper, triangulate } from "./triangular";

/** How standard errors are made. */
export interface ErrorTerms {
  /** Lag of Newey and West; left out it is floor(4 (T/100)^(2/9)). */
  readonly lag?: number;
  /** Multiplies the variances by n / (n - k), as for few points. */
  readonly small?: boolean;
}

/** A linear regression by least squares with a constant, and errors that hold under autocorrelation. */
export interface Regression {
  /** In the order of the regressors, the constant last. */
  readonly coefficients: Float64Array;
  readonly errors: Float64Array;
  /** Covariance of the coefficients, a full square row by row. */
  readonly covariance: Float64Array;
  /** Of the variance around the mean. */
  readonly r2: number;
  readonly points: number;
  readonly lag: number;
  readonly small: boolean;
}

/** What is left of the squares around the mean where only rounding varies. */
const FLAT = 1e-24;

/**
 * Regresses y on columns and a constant. All have the same length and only finite numbers.
 * Fails as not-enough-points {count, needed}, or with hint "flat" where y or a column does not vary, or follows from others.
 */
export function regress(
  y: Float64Array,
  regressors: Columns,
  { lag, small = false }: ErrorTerms = {},
): Regression | Failure {
  const points = y.length;
  const size = regressors.length + 1;
  if (points <= size) return new Failure("not-enough-points", { count: points, needed: size + 1 });
  const columns = [...regressors, new Float64Array(points).fill(1)];
  // The constant goes first: a column is then held against its own mean, and a flat one is seen to be flat.
  const ordered = [columns[size - 1] ?? y, ...regressors];
  const triangle = triangulate(ordered, y);
  const spread = squares(aroundMean(y));
  if (triangle === undefined || spread <= FLAT * squares(y))
    return new Failure("not-enough-points", { hint: "flat" });
  const solved = solveUpper(triangle, triangle.turned);
  const coefficients = rotate(solved);
  // Numbers at the end of what a double can hold vary, and carry no slope all the same.
  if (!coefficients.every(Number.isFinite))
    return new Failure("not-enough-points", { hint: "flat" });
  const residuals = residualsOf(y, columns, coefficients);
  const used = lag ?? defaultLag(points);
  const gram = neweyWest(ordered, residuals, inverseGram(triangle), used);
  const scale = small ? points / (points - size) : 1;
  const covariance = rotateSquare(gram, size).map((value) => value * scale);
  return {
    coefficients,
    errors: Float64Array.from({ length: size }, (_, at) =>
      Math.sqrt(covariance[at * size + at] ?? 0),
    ),
    covariance,
    r2: 1 - squares(residuals) / spread,
    points,
    lag: used,
    small,
  };
}

/** The sum of some coefficients with the standard error of that sum. */
export function sumOfCoefficients(
  { coefficients, covariance }: Regression,
  which: readonly number[],
): { readonly value: number; readonly error: number } {
  const size = coefficients.length;
  let value = 0;
  let variance = 0;
  for (const row of which) {
    value += coefficients[row] ?? NaN;
    for (const column of which) variance += covariance[row * size + column] ?? NaN;
  }
  return { value, error: Math.sqrt(variance) };
}

function residualsOf(y: Float64Array, columns: Columns, coefficients: Float64Array): Float64Array {
  return y.map((value, row) => {
    let rest = value;
    for (const [at, column] of columns.entries())
      rest -= (coefficients[at] ?? 0) * (column[row] ?? 0);
    return rest;
  });
}

function aroundMean(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function squares(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/** From constant first to constant last. */
function rotate(values: Float64Array): Float64Array {
  return Float64Array.of(...values.subarray(1), values[0] ?? NaN);
}

function rotateSquare(square: Float64Array, size: number): Float64Array {
  const from = (at: number): number => (at + 1) % size;
  return Float64Array.from({ length: size * size }, (_, at) => {
    const row = from(Math.floor(at / size));
    return square[row * size + from(at % size)] ?? NaN;
  });
}
