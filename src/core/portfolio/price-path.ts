import type { AsOf } from "../as-of";
import type { Catalogue } from "../catalogue";
import { type Day, dayNumber, formatDay } from "../day";
import { Failure, isFailure } from "../failure";
import { positionAtOrBefore } from "../fold";
import { readMaterial } from "../material";
import { prepare } from "../prepared";
import { type PriceTerms, priceTerms } from "../price-terms";
import type { Path } from "../regression/returns";
import { spanAsked } from "../relative-day";
import type { SnapshotView } from "../view";
import type { When } from "../when";
import { portfolioDay } from "./portfolio-day";
import { shareTerms } from "./share-quote";
import { type KnownTickers, readTicker } from "./ticker";

/** Days from which prices count, both included. */
export interface Window {
  readonly first: Day;
  readonly last: Day;
}

/** The quoted prices of a series inside a window, each on its observation's last day; returns need no conversion. */
export function pathOf(view: SnapshotView, terms: PriceTerms, { first, last }: Window): Path {
  const prepared = prepare(view, terms);
  const end = positionAtOrBefore(prepared.folded, dayNumber(Math.min(last, prepared.referenceDay)));
  const start = prepared.last.findIndex((day) => day >= first);
  if (start < 0 || end < start) return { day: new Int32Array(), value: new Float64Array() };
  return {
    day: prepared.last.slice(start, end + 1),
    value: prepared.quoted.slice(start, end + 1),
  };
}

/** Terms of a share's quotes for returns: adjusted closes where there are some, since a dividend is no fall. */
export function returnTerms(
  catalogue: Catalogue,
  ticker: string,
  asOf?: AsOf,
): PriceTerms | Failure {
  const limit = asOf === undefined ? {} : { asOf };
  const adjusted = shareTerms(catalogue, { ticker }, "adjusted", limit);
  return isFailure(adjusted) ? shareTerms(catalogue, { ticker }, "close", limit) : adjusted;
}

/** Reads what a beta is of or against: a material, an index or a ticker. Codes of materials go before tickers. */
export function readReturnSubject(
  text: string,
  catalogue: Catalogue,
  known: KnownTickers,
  asOf?: AsOf,
): PriceTerms | Failure {
  const material = readMaterial(text, catalogue);
  if (!isFailure(material)) {
    return priceTerms(catalogue, { material, ...(asOf === undefined ? {} : { asOf }) });
  }
  const ticker = readTicker(text, known);
  if (!isFailure(ticker)) return returnTerms(catalogue, ticker, asOf);
  return /\d/.test(text) || ticker.reason === "ambiguous-ticker" ? ticker : material;
}

/** The days between two date arguments; all there are where nothing is said. Both may be periods. bad-date where they are crossed. */
export function windowOf(
  view: SnapshotView,
  { start, end }: { readonly start?: When | undefined; readonly end?: When | undefined },
  asOf?: AsOf,
): Window | Failure {
  const last = end?.kind === "period" ? end.period.last : portfolioDay(view, end, asOf);
  if (isFailure(last)) return last;
  const first =
    start === undefined ? EVER : (spanAsked(start, last)?.first ?? portfolioDay(view, start, asOf));
  if (isFailure(first)) return first;
  if (first <= last) return { first, last };
  return new Failure("bad-date", { hint: "order", start: formatDay(first), end: formatDay(last) });
}

/** Before any price. */
const EVER = dayNumber(-1e6);
