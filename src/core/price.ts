import type { Converted } from "./conversion";
import type { Day } from "./day";
import { Failure } from "./failure";
import type { FillUsed } from "./fill";
import type { PriceTerms } from "./price-terms";
import type { Series } from "./series";
import type { SnapshotView } from "./view";
import type { When } from "./when";

/** One price with all that it stands on. */
export interface Price {
  /** In the wanted basis. */
  readonly value: number;
  readonly terms: PriceTerms;
  readonly series: Series;
  /** Row of the series that answers. */
  readonly row: number;
  /** The second row of an interpolated price, the later one. */
  readonly nextRow?: number;
  /** The day that was asked, once "latest", "-1M" and "YE" are days. */
  readonly asked: Day;
  /** First and last day of the observation used; the same for a daily one. */
  readonly day: Day;
  readonly lastDay: Day;
  /** Calendar days from the asked day to the nearer end of the observation. */
  readonly age: number;
  readonly fill: FillUsed;
  /** The number as quoted, before conversion. */
  readonly quoted: number;
  /** The day whose VAT and exchange rate count. */
  readonly convertedOn: Day;
  /** Value and factors of the conversion. */
  readonly converted: Converted;
}

/** The price that answers for a day, period or word, in the order of checks of the design; a Failure says why there is none. */
export function priceOn(view: SnapshotView, terms: PriceTerms, when: When): Price | Failure {
  throw new Error(`not written yet: ${view.day} ${terms.material} ${when.kind}`);
}

/** Only the number of `priceOn`, by the shortest way: what a cell of a filled-down column needs. */
export function priceValueOn(view: SnapshotView, terms: PriceTerms, when: When): number | Failure {
  const price = priceOn(view, terms, when);
  return price instanceof Failure ? price : price.value;
}
