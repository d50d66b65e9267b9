import type { AsOf } from "../as-of";
import type { Catalogue } from "../catalogue";
import { type Day, dayNumber } from "../day";
import { Failure, isFailure } from "../failure";
import { positionAtOrBefore } from "../fold";
import { readMaterial } from "../material";
import { prepare } from "../prepared";
import { type PriceTerms, priceTerms } from "../price-terms";
import type { Path } from "../regression/returns";
import type { SnapshotView } from "../view";
import { quoteCode } from "./quote-code";
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
  const adjusted = priceTerms(catalogue, {
    material: { code: quoteCode(ticker, "adjusted") },
    ...limit,
  });
  if (!isFailure(adjusted)) return adjusted;
  return priceTerms(catalogue, { material: { code: quoteCode(ticker) }, ...limit });
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
