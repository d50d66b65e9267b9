import { type Day, dayNumber } from "../day";
import { Failure, isFailure } from "../failure";
import { type Beta, type BetaTerms, betaOf } from "./beta";
import { type Path, commonLevels, completeRows, returnsOf } from "./returns";
import type { ReturnFrequency, ReturnKind } from "./return-kind";
import type { Columns } from "./triangular";

/** What a beta is made of: prices on days, or a bare column whose rows belong together. */
export type ReturnSide = Path | Float64Array;

/** How returns are made and regressed. */
export interface BetaReportTerms extends BetaTerms {
  readonly returns: ReturnKind;
  readonly frequency: ReturnFrequency;
}

/** A beta and the days that its returns span, where there are days. */
export interface BetaReport {
  readonly beta: Beta;
  readonly window?: { readonly first: Day; readonly last: Day };
}

/**
 * The beta of y on x and, where it is given, on a market. Sides are all paths, or all columns of one length: else bad-range with
 * hint "no-days" or "lengths". Returns that are given are taken as they stand, on common days.
 */
export function reportBeta(
  y: ReturnSide,
  x: ReturnSide,
  market: ReturnSide | undefined,
  terms: BetaReportTerms,
): BetaReport | Failure {
  const sides = market === undefined ? [y, x] : [y, x, market];
  const paths = sides.filter(isPath);
  if (paths.length !== 0 && paths.length !== sides.length) return refuse("no-days");
  const levels = paths.length === 0 ? undefined : commonLevels(paths, terms.frequency);
  const columns = levels?.columns ?? alignedColumns(sides.filter(isColumn));
  if (isFailure(columns)) return columns;
  const returns = columns.map((column) => returnsOf(column, terms.returns));
  const failed = returns.find(isFailure);
  if (failed !== undefined) return failed;
  const [ofY = NONE, ofX = NONE, ofMarket] = returns as readonly Float64Array[];
  const beta = betaOf(ofY, ofX, ofMarket, terms);
  if (isFailure(beta)) return beta;
  const first = levels?.day[0];
  const last = levels?.day.at(-1);
  if (first === undefined || last === undefined) return { beta };
  return { beta, window: { first: dayNumber(first), last: dayNumber(last) } };
}

const NONE = new Float64Array();

/** True for prices on days. */
export function isPath(side: ReturnSide): side is Path {
  return !(side instanceof Float64Array);
}

function isColumn(side: ReturnSide): side is Float64Array {
  return side instanceof Float64Array;
}

function alignedColumns(columns: Columns): Columns | Failure {
  const [first] = columns;
  const fits = columns.every(({ length }) => length === first?.length);
  return fits ? completeRows(columns) : refuse("lengths");
}

function refuse(hint: string): Failure {
  return new Failure("bad-range", { argument: "y", hint });
}
