import type { Day } from "./day";
import type { Failure } from "./failure";
import type { Interval, IntervalStat } from "./interval";
import type { PriceTerms } from "./price-terms";
import type { SnapshotView } from "./view";
import type { When } from "./when";

/** Which days several series share: all of them, those that every one has, or those of the first. */
export const merges = ["union", "intersect", "left"] as const;

/** Which days are rows: those with an observation, Chinese working days, exchange days, or every day. */
export const rowCalendars = ["published", "cn", "trading", "all"] as const;

/** How a history is laid out. Every field has its default, so an empty object is the plain form. */
export interface HistoryLayout {
  readonly interval?: Interval;
  readonly stat?: IntervalStat;
  readonly order?: "asc" | "desc";
  readonly merge?: (typeof merges)[number];
  readonly calendar?: (typeof rowCalendars)[number];
}

/** Days and prices: a row a day, a column a series. A cell is undefined where its series has nothing to say: the caller's `gap`. */
export interface History {
  readonly rows: readonly HistoryRow[];
}

/** One row: the observation's day (of a period its first day) and one cell for each of the terms. */
export interface HistoryRow {
  readonly day: Day;
  readonly cells: readonly (number | Failure)[];
}

/**
 * Prices of one or several series from `start` to `end` (omitted: the reference day; after a period text its last day).
 * Cells without an observation are not-quoted failures; the caller shows them as errors or blanks.
 */
export function historyOf(
  view: SnapshotView,
  columns: readonly (PriceTerms | Failure)[],
  span: { readonly start: When; readonly end?: When },
  layout: HistoryLayout = {},
): History | Failure {
  throw new Error(
    `not written yet: ${view.day} ${columns.length} ${span.start.kind} ${layout.order}`,
  );
}
