import { Failure, isFailure } from "../core/failure";
import { type Slope, isDistinguishable } from "../core/regression/beta";
import { type Answer, type Cell, CellDay } from "./answer";
import { ask } from "./ask";
import { type AnsweredBeta, betaQuestion } from "./beta-question";
import { withCompanies } from "./company-reading";

/**
 * How returns of one thing follow those of another: beta, Newey-West error, t, R2, n and window.
 * @customfunction
 * @param y What follows: a ticker or material, or your own column of prices or returns.
 * @param x What it follows: the same, with days before it where y has days.
 * @param [start] First day; omitted means all there are.
 * @param [end] Last day; omitted means the newest.
 * @param [options] freq=W|D|M, returns=log|simple|given, market, lag, small=yes, dimson, asof.
 * @returns Rows of label and value.
 * @remarks
 * Least squares with a constant on log returns, weekly on common days unless `freq=` and `returns=` say otherwise; nothing is
 * carried forward. Errors are Newey-West's with Bartlett weights, which hold where returns follow each other; `small=yes`
 * multiplies variances by n / (n - k). `dimson=1` adds the returns of the period before and after, for prices that follow
 * late, and beta is the sum of the slopes. `market=` is a second factor: a ticker, an index, or a column of x by its number.
 *
 * Of shares the adjusted close is taken where there is one. Your own columns are prices, or with `returns=given` returns;
 * rows with a blank are left out. To meet prices of the feed they need days before them, headed "date". A t below 2 reads
 * "not distinguishable from 0", whatever beta is.
 * @example Returns of your own.
 * =REBETA({0.01;0.1;-0.04;0.02;0.03;0.02;0.01;-0.1},{-0.06;-0.07;-0.01;-0.09;-0.02;-0.06;-0.08;-0.05},,,"returns=given; lag=1")
 * -> beta | -0.712963
 *    …
 *    R2 | 0.118379
 *    n | 8
 *    …
 * @example Prices of your own, with days: NdOxide falls as it likes and the share by half of it.
 * =REBETA({"date","share";"2026-01-05",100;"2026-01-12",110;"2026-01-19",121;"2026-01-26",110;"2026-02-02",121},{"date","oxide";"2026-01-05",100;"2026-01-12",121;"2026-01-19",146.41;"2026-01-26",121;"2026-02-02",146.41})
 * -> beta | 0.5
 *    …
 *    n | 4
 *    first day | 2026-01-05
 *    last day | 2026-02-02
 *    …
 * @example Two synthetic series, which have nothing to do with each other.
 * =REBETA("NdOxide@DEMO","PrOxide@DEMO")
 * -> beta | -0.0284
 *    …
 *    reading | not distinguishable from 0
 *    …
 * @example Too few prices.
 * =REBETA("NdOxide@BREX","PrOxide@BREX")
 * -> #NUM! not-enough-points: There are 2 points; at least 3 are needed. Ask for a longer window.
 */
export function REBETA(
  y: any[][],
  x: any[][],
  start?: unknown,
  end?: unknown,
  options?: unknown,
): any[][] {
  return ask<Answer>((view) =>
    withCompanies<Answer>(view, (book) =>
      betaQuestion<Answer>(view, book, { y, x, start, end, options }, betaRows),
    ),
  ) as unknown[][];
}

function betaRows({ report, names, options }: AnsweredBeta): Answer {
  if (isFailure(report)) return report;
  const { beta, window } = report;
  const { returns = "log", freq = "W", dimson = 0 } = options;
  const small = beta.small ? ", n/(n-k)" : "";
  return [
    ["beta", beta.beta.value],
    ["standard error", beta.beta.error],
    ["t", finite(beta.beta.t)],
    ["reading", readingOf(beta.beta)],
    ["alpha", beta.alpha.value],
    ["market beta", beta.market?.value ?? ""],
    ["market t", beta.market === undefined ? "" : finite(beta.market.t)],
    ["R2", beta.r2],
    ["n", beta.points],
    ["first day", window === undefined ? "" : new CellDay(window.first)],
    ["last day", window === undefined ? "" : new CellDay(window.last)],
    ["y", names.y],
    ["x", names.x],
    ["market", names.market],
    ["returns", window === undefined ? returns : `${returns}, ${freq}`],
    ["errors", `Newey-West, lag ${beta.lag}${small}`],
    ["Dimson lags", dimson],
  ];
}

/** Few returns, or a small t: whoever takes the number shall see it. */
function readingOf(slope: Slope): string {
  return isDistinguishable(slope) ? "distinguishable from 0" : "not distinguishable from 0";
}

/** A fit without any rest has no error, and a t without bound. */
function finite(t: number): Cell {
  return Number.isFinite(t) ? t : new Failure("out-of-range", { input: String(t), argument: "t" });
}
