import { Failure, isFailure } from "../core/failure";
import type { Options } from "../core/option-values";
import { optionsOf } from "../core/options";
import type { CompanyBook } from "../core/portfolio/company";
import { indexOfCompanies } from "../core/portfolio/company-index";
import { type Window, pathOf, readReturnSubject, windowOf } from "../core/portfolio/price-path";
import { type PriceTerms, seriesNeeded } from "../core/price-terms";
import { type BetaReport, type ReturnSide, reportBeta } from "../core/regression/beta-report";
import { type GivenColumns, readGivenColumns, sideOf } from "../core/regression/given-returns";
import { SYNTHETIC } from "../core/series-name";
import type { SnapshotView } from "../core/view";
import type { CellError } from "./answer";
import { ends } from "./argument";
import type { Question } from "./ask";
import { companyNeeds } from "./company-reading";
import { readWhenOrBlank } from "./date-argument";
import { readTable } from "./mixture-lines";
import { readOptionsArgument } from "./price-reading";

/** The arguments of a beta as they come from the host. */
export interface BetaArguments {
  readonly y: unknown;
  readonly x: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly options?: unknown;
}

/** A beta, or why there is none, with what it is of. */
export interface AnsweredBeta {
  readonly report: BetaReport | Failure;
  readonly names: { readonly y: string; readonly x: string; readonly market: string };
  readonly options: Partial<Options>;
}

/** A side as it is asked for: prices of the feed, or the user's own columns. */
type Asked = PriceTerms | GivenColumns;

const OWN = "given column";

/** Reads and plans a beta: y, x, options, the market that they name, then the days. */
export function betaQuestion<Value>(
  view: SnapshotView,
  book: CompanyBook,
  given: BetaArguments,
  answer: (answered: AnsweredBeta) => Value,
): Question<Value> | Failure | CellError {
  const options = readOptionsArgument(given.options, optionsOf.REBETA);
  if (ends(options)) return options;
  const read = (side: unknown, name: string) => readSide(view, book, side, { name, options });
  const y = read(given.y, "y");
  if (ends(y)) return y;
  const x = read(given.x, "x");
  if (ends(x)) return x;
  const market = readMarket(view, book, x, options);
  if (isFailure(market)) return market;
  const window = readWindow(view, given, options);
  if (ends(window)) return window;
  const misfit = misfitOf([y, x], given, options);
  if (misfit !== undefined) return misfit;
  const sides = [y, x, ...(market === undefined ? [] : [market.asked])];
  return {
    needs: companyNeeds(
      view,
      sides.flatMap((side) => (isTerms(side) ? seriesNeeded(side) : [])),
    ),
    answer: (current) => {
      const side = (asked: Asked, column: number) => returnSide(current, asked, column, window);
      const { returns = "log", freq = "W", errorlag = "auto", small = "no", dimson = 0 } = options;
      const report = reportBeta(
        side(y, 0),
        side(x, 0),
        market && side(market.asked, market.column),
        {
          returns,
          // Returns that are given belong to their own days: taking the last of each week would drop the others.
          frequency: returns === "given" ? "D" : freq,
          small: small === "yes",
          dimson,
          ...(errorlag === "auto" ? {} : { lag: errorlag }),
        },
      );
      const names = { y: nameOf(y), x: nameOf(x), market: market ? nameOf(market.asked) : "none" };
      return answer({ report, names, options });
    },
  };
}

function readSide(
  view: SnapshotView,
  book: CompanyBook,
  given: unknown,
  { name, options }: { readonly name: string; readonly options: Partial<Options> },
): Asked | Failure | CellError {
  const table = readTable(given, name);
  if (ends(table)) return table;
  if (typeof table !== "string") return readGivenColumns(table, name);
  if (table.trim() === "") return new Failure("bad-range", { argument: name, hint: "no-side" });
  return readReturnSubject(table, view.catalogue, indexOfCompanies(book), options.asof);
}

/** The market factor: another column of x by its number, days not counted, or prices of the feed. */
function readMarket(
  view: SnapshotView,
  book: CompanyBook,
  x: Asked,
  { market, asof }: Partial<Options>,
): { readonly asked: Asked; readonly column: number } | undefined | Failure {
  if (market === undefined || market.toLowerCase() === "none") return undefined;
  const refuse = (values: readonly string[]) =>
    new Failure("bad-option", { input: `market=${market}`, hint: "bad-value", values });
  if (/^\d{1,2}$/.test(market)) {
    const columns = isTerms(x) ? 0 : x.columns.length;
    const column = Number(market) - 1;
    if (!isTerms(x) && column > 0 && column < columns) return { asked: x, column };
    if (columns < 2) return refuse(["a ticker or an index", "none"]);
    return refuse([columns === 2 ? "2" : `a column from 2 to ${columns}`]);
  }
  const terms = readReturnSubject(market, view.catalogue, indexOfCompanies(book), asof);
  return isFailure(terms) ? terms : { asked: terms, column: 0 };
}

function readWindow(
  view: SnapshotView,
  given: BetaArguments,
  { asof }: Partial<Options>,
): Window | Failure | CellError {
  const start = readWhenOrBlank(given.start, "start");
  if (ends(start)) return start;
  const end = readWhenOrBlank(given.end, "end");
  return ends(end) ? end : windowOf(view, { start, end }, asof);
}

/** What was said and means nothing for such columns is an error: it would seem to have been done. */
function misfitOf(
  [y, x]: readonly [Asked, Asked],
  { start, end }: BetaArguments,
  { freq, returns, market }: Partial<Options>,
): Failure | undefined {
  const refuse = (input: string, other: string) =>
    new Failure("bad-option", { input, hint: "no-effect", other });
  const feed = [y, x].find(isTerms);
  if (returns === "given" && feed !== undefined) return refuse("returns=given", feed.material);
  if (returns === "given" && freq !== undefined) return refuse(`freq=${freq}`, "returns=given");
  const undated = [y, x].some((side) => !isTerms(side) && side.days === undefined);
  if (undated && feed === undefined) {
    if (freq !== undefined) return refuse(`freq=${freq}`, "columns without days");
    if (isSaid(start)) return refuse("start", "columns without days");
    if (isSaid(end)) return refuse("end", "columns without days");
  }
  const several = [y, x].filter((side) => !isTerms(side) && side.columns.length > 1);
  const used = several.filter((side) => side !== x || !/^\d+$/.test(market ?? ""));
  return used.length === 0
    ? undefined
    : new Failure("bad-range", { argument: used[0] === y ? "y" : "x", hint: "one-column" });
}

function isSaid(given: unknown): boolean {
  return given !== undefined && given !== null && given !== "" && given !== 0;
}

function returnSide(view: SnapshotView, asked: Asked, column: number, window: Window): ReturnSide {
  if (isTerms(asked)) return pathOf(view, asked, window);
  const side = sideOf(asked, column) ?? new Float64Array();
  if (side instanceof Float64Array) return side;
  const from = side.day.findIndex((day) => day >= window.first);
  const past = side.day.findIndex((day) => day > window.last);
  const rows = [from < 0 ? side.day.length : from, past < 0 ? side.day.length : past] as const;
  return { day: side.day.subarray(...rows), value: side.value.subarray(...rows) };
}

function isTerms(asked: Asked): asked is PriceTerms {
  return "entry" in asked;
}

function nameOf(asked: Asked): string {
  if (!isTerms(asked)) return OWN;
  const { code, synthetic } = asked.entry;
  return synthetic ? `${code} ${SYNTHETIC}` : code;
}
