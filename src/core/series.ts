import type { Day } from "./day";
import type { Frequency } from "./frequency";
import type { Instant } from "./instant";
import { type AmountName, type StoredObservation, amountNames, statuses } from "./observation";

/**
 * All observations of one code with all their revisions, as columns.
 * Rows are in order of day, then knownSince, then snapshot. A column of amounts is absent when no row has it;
 * where a row lacks the amount the column holds NaN.
 */
export interface Series {
  readonly code: string;
  readonly frequency: Frequency;
  readonly size: number;
  readonly day: Int32Array;
  readonly knownSince: Float64Array;
  readonly snapshot: Int32Array;
  /** Index into `statuses`. */
  readonly status: Uint8Array;
  /** Index into `sources`. */
  readonly source: Uint16Array;
  /** Ids of the sources that rows name. */
  readonly sources: readonly string[];
  /** Notes by row, for the few rows that have one. */
  readonly notes: ReadonlyMap<number, string>;
  readonly amounts: Readonly<Partial<Record<AmountName, Float64Array>>>;
}

/** Makes the columns of a series from observations in any order. */
export function seriesOf(
  code: string,
  frequency: Frequency,
  observations: readonly StoredObservation[],
): Series {
  const rows = [...observations].sort(inRowOrder);
  const size = rows.length;
  const day = new Int32Array(size);
  const knownSince = new Float64Array(size);
  const snapshot = new Int32Array(size);
  const status = new Uint8Array(size);
  const source = new Uint16Array(size);
  const places = new Map<string, number>();
  const notes = new Map<number, string>();
  const amounts: Partial<Record<AmountName, Float64Array>> = {};
  for (const name of amountNames) {
    if (rows.some((row) => row.amounts[name] !== undefined)) amounts[name] = new Float64Array(size);
  }
  rows.forEach((row, index) => {
    day[index] = row.day;
    knownSince[index] = row.knownSince;
    snapshot[index] = row.snapshot;
    status[index] = statuses.indexOf(row.status);
    const place = places.get(row.source) ?? places.size;
    places.set(row.source, place);
    source[index] = place;
    if (row.note !== undefined) notes.set(index, row.note);
    for (const name of amountNames) {
      const column = amounts[name];
      if (column) column[index] = row.amounts[name] ?? NaN;
    }
  });
  const sources = [...places.keys()];
  return {
    code,
    frequency,
    size,
    day,
    knownSince,
    snapshot,
    status,
    source,
    sources,
    notes,
    amounts,
  };
}

/** One row of a series as an observation. */
export function observationAt(series: Series, row: number): StoredObservation {
  const amounts: Partial<Record<AmountName, number>> = {};
  for (const name of amountNames) {
    const amount = series.amounts[name]?.[row];
    if (amount !== undefined && !Number.isNaN(amount)) amounts[name] = amount;
  }
  const note = series.notes.get(row);
  return {
    day: series.day[row] as Day,
    amounts,
    knownSince: series.knownSince[row] as Instant,
    snapshot: series.snapshot[row] ?? 0,
    status: statuses[series.status[row] ?? 0] ?? "published",
    source: series.sources[series.source[row] ?? 0] ?? "",
    ...(note === undefined ? {} : { note }),
  };
}

function inRowOrder(a: StoredObservation, b: StoredObservation): number {
  return a.day - b.day || a.knownSince - b.knownSince || a.snapshot - b.snapshot;
}
