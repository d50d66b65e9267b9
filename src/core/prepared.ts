import { type Day, dayNumber } from "./day";
import type { Field } from "./field";
import type { Spans } from "./fill";
import { type Folded, foldSeries } from "./fold";
import type { Frequency } from "./frequency";
import { type RateSource, ratesOf } from "./fx";
import { statuses } from "./observation";
import { lastDayOf } from "./period";
import type { PriceTerms } from "./price-terms";
import type { SnapshotView } from "./view";

/** Terms laid on a snapshot: all of an answer that does not depend on the day, so that a day costs a search and a product. */
export interface Prepared extends Spans {
  readonly terms: PriceTerms;
  /** The asked field by position, as quoted; NaN where the observation lacks it or withholds it. */
  readonly quoted: Float64Array;
  /** The day that "latest" and ages are measured against: the as-of day, never later than the snapshot's own day. */
  readonly referenceDay: Day;
  readonly rates: RateSource;
}

const WITHHELD = statuses.indexOf("withheld");

const preparedOf = new WeakMap<PriceTerms, { view: SnapshotView; prepared: Prepared }>();

/** Prepares terms on a snapshot. The same terms on the same snapshot give the same object again. */
export function prepare(view: SnapshotView, terms: PriceTerms): Prepared {
  const kept = preparedOf.get(terms);
  if (kept?.view === view) return kept.prepared;
  const { entry, asOf, field } = terms;
  const folded = foldSeries(view.series(entry.code), asOf?.known);
  const prepared: Prepared = {
    terms,
    folded,
    last: lastDays(folded, entry.frequency),
    quoted: quotedNumbers(folded, field),
    referenceDay: asOf && asOf.day < view.day ? asOf.day : view.day,
    rates: ratesOf(view, asOf?.known),
  };
  preparedOf.set(terms, { view, prepared });
  return prepared;
}

/** True where the source keeps the number of an observation to itself. */
export function isWithheld({ folded }: Prepared, position: number): boolean {
  return folded.series.status[folded.row[position] ?? 0] === WITHHELD;
}

function lastDays(folded: Folded, frequency: Frequency): Int32Array {
  if (frequency === "daily") return folded.day;
  return folded.day.map((first) => lastDayOf(dayNumber(first), frequency));
}

function quotedNumbers(folded: Folded, field: Field): Float64Array {
  if (field === "price") return folded.price;
  const { amounts, status } = folded.series;
  const { low, high } = amounts;
  return Float64Array.from(folded.row, (row) => {
    if (status[row] === WITHHELD) return NaN;
    const published = amounts[field]?.[row] ?? NaN;
    if (field !== "mid" || !Number.isNaN(published)) return published;
    return ((low?.[row] ?? NaN) + (high?.[row] ?? NaN)) / 2;
  });
}
