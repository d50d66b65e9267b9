import { askedDay } from "./asked-day";
import type { Day } from "./day";
import { type Failure, isFailure } from "./failure";
import { type HistoryLayout, type HistoryRow, historyOf } from "./history";
import { prepare } from "./prepared";
import { type Price, priceFor } from "./price";
import type { AskedSpan } from "./span";
import type { SpreadTerms } from "./spread-terms";
import type { SnapshotView } from "./view";
import type { When } from "./when";

/** The price of one material less that of another, with both. */
export interface Spread {
  readonly value: number;
  readonly a: Price;
  readonly b: Price;
}

/** One row of a spread over time. */
export interface SpreadRow {
  readonly day: Day;
  readonly cell: number | Failure;
}

/**
 * The spread of a day: the price of each that is in force on it, each within its own age limit. "last" and "-5P" name a
 * day of the first material, and the second is asked for that day, so that two old prices of different days never meet.
 */
export function spreadOn(view: SnapshotView, terms: SpreadTerms, when: When): Spread | Failure {
  const [one, other] = [prepare(view, terms.a), prepare(view, terms.b)];
  const asked = askedDay(one, when, one.referenceDay);
  if (isFailure(asked)) return asked;
  const a = priceFor(one, asked);
  if (isFailure(a)) return a;
  const sameDay: When = isOfFirst(when) ? { kind: "day", day: dayUsed(a) } : when;
  const askedOther = askedDay(other, sameDay, other.referenceDay);
  if (isFailure(askedOther)) return askedOther;
  const b = priceFor(other, askedOther);
  return isFailure(b) ? b : { value: a.value - b.value, a, b };
}

/** The spreads of a span; a row without both prices holds the first's failure, else the second's. */
export function spreadHistory(
  view: SnapshotView,
  { a, b }: SpreadTerms,
  span: AskedSpan,
  layout: HistoryLayout,
): readonly SpreadRow[] | Failure {
  const rows = historyOf(view, [a, b], span, layout);
  return isFailure(rows) ? rows : rows.map(spreadOf);
}

function spreadOf({ day, cells: [a, b] }: HistoryRow): SpreadRow {
  if (typeof a !== "number") return { day, cell: a as Failure };
  return { day, cell: typeof b === "number" ? a - b : (b as Failure) };
}

/** True for "last" and "-5P", which name a day of the series that they are asked of. */
export function isOfFirst({ kind }: When): boolean {
  return kind === "last" || kind === "published-back";
}

/** The day that a price stands for: the asked one inside its observation or on a line, else the nearer end. */
export function dayUsed({ asked, day, lastDay, nextRow }: Price): Day {
  if (nextRow !== undefined) return asked;
  return asked < day ? day : asked > lastDay ? lastDay : asked;
}
