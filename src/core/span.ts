import { askedDay } from "./asked-day";
import { type Day, dayNumber, formatDay } from "./day";
import { Failure, isFailure } from "./failure";
import { answeringPosition } from "./fill";
import { positionAtOrBefore } from "./fold";
import type { Prepared } from "./prepared";
import { missFailure, notYetPublished } from "./price-failure";
import { dayBack, spanAsked } from "./relative-day";
import type { When } from "./when";

/** The start and the end argument of a function over time. */
export interface AskedSpan {
  readonly start: When;
  /** Omitted: the end of a period that `start` names, else the reference day. */
  readonly end?: When;
}

/** First and last day; both belong to it. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The days that two date arguments mean. "YTD" starts on the year's first day, "YE" on the day of the price it names.
 * The end is never later than the reference day; an end before the start is bad-date.
 */
export function daysOf(prepared: Prepared, { start, end }: AskedSpan): Span | Failure {
  const { referenceDay } = prepared;
  const named = spanAsked(start, referenceDay);
  const first = named?.first ?? namedDay(prepared, start);
  if (isFailure(first)) return first;
  const last = end === undefined ? (named?.last ?? referenceDay) : lastDay(prepared, end);
  if (isFailure(last)) return last;
  if (first > referenceDay) return notYetPublished(prepared, first);
  if (first > last) {
    const days = { start: formatDay(first), end: formatDay(last) };
    return new Failure("bad-date", { hint: "order", ...days });
  }
  return { first, last: dayNumber(Math.min(last, referenceDay)) };
}

/** Positions of the observations whose day or period overlaps a span: from the first up to, not with, the second. */
export function positionsWithin(
  { folded, last }: Prepared,
  span: Span,
): readonly [from: number, to: number] {
  const before = positionAtOrBefore(folded, span.first);
  const reachesIn = before >= 0 && (last[before] ?? 0) >= span.first;
  return [reachesIn ? before : before + 1, positionAtOrBefore(folded, span.last) + 1];
}

function lastDay(prepared: Prepared, end: When): Day | Failure {
  if (end.kind === "period") return end.period.last;
  if (end.kind === "latest" || end.kind === "last") return prepared.referenceDay;
  return namedDay(prepared, end);
}

/** The day itself, or the day of the observation that a word names. */
function namedDay(prepared: Prepared, when: When): Day | Failure {
  if (when.kind === "day") return when.day;
  if (when.kind === "back") return dayBack(prepared.referenceDay, when.count, when.unit);
  const asked = askedDay(prepared, when, prepared.referenceDay);
  if (isFailure(asked)) return asked;
  const position = answeringPosition(prepared, asked);
  if (typeof position === "string") return missFailure(prepared, asked, position);
  return dayNumber(prepared.folded.day[position] ?? 0);
}
