import { type Failure, isFailure } from "../failure";
import { type ErrorTerms, type Regression, regress, sumOfCoefficients } from "./regression";
import { type Columns } from "./triangular";

/** A slope with its error: t below 2 in size cannot be told from 0. */
export interface Slope {
  readonly value: number;
  readonly error: number;
  readonly t: number;
}

/** How returns of one thing follow those of another. */
export interface Beta {
  /** With Dimson's lags the sum of the slopes on the days before, on and after. */
  readonly beta: Slope;
  readonly alpha: Slope;
  readonly market?: Slope;
  readonly r2: number;
  readonly points: number;
  readonly lag: number;
  readonly small: boolean;
}

/** How a beta is estimated. */
export interface BetaTerms extends ErrorTerms {
  /** So many returns of x before and after count too; for prices that follow late. 0 unless given. */
  readonly dimson?: number;
}

/** t from which a slope is told from 0. */
export const DISTINGUISHABLE = 2;

/** The regression of returns on returns, and on the market's where it is given. Columns have the same length. */
export function betaOf(
  y: Float64Array,
  x: Float64Array,
  market: Float64Array | undefined,
  terms: BetaTerms = {},
): Beta | Failure {
  const { dimson = 0 } = terms;
  const end = Math.max(y.length - dimson, dimson);
  const shifted = Array.from({ length: 2 * dimson + 1 }, (_, shift) =>
    x.subarray(shift, shift + end - dimson),
  );
  const inner = (column: Float64Array): Float64Array => column.subarray(dimson, end);
  const regressors: Columns = [...shifted, ...(market === undefined ? [] : [inner(market)])];
  const fit = regress(inner(y), regressors, terms);
  if (isFailure(fit)) return fit;
  const slope = (...which: readonly number[]): Slope => slopeOf(fit, which);
  return {
    beta: slope(...shifted.keys()),
    alpha: slope(regressors.length),
    ...(market === undefined ? {} : { market: slope(shifted.length) }),
    r2: fit.r2,
    points: fit.points,
    lag: fit.lag,
    small: fit.small,
  };
}

/** False for a slope that may as well be 0. */
export function isDistinguishable({ t }: Slope): boolean {
  return Math.abs(t) >= DISTINGUISHABLE;
}

function slopeOf(fit: Regression, which: readonly number[]): Slope {
  const { value, error } = sumOfCoefficients(fit, which);
  return { value, error, t: value / error };
}
