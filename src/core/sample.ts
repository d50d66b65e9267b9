import { type CalendarName, isPublished } from "./calendar";
import { type Day, addDays, dayNumber } from "./day";
import { positionAtOrBefore } from "./fold";
import type { Frequency } from "./frequency";
import { isLonger, periodsWithin } from "./interval";
import { periodContaining } from "./period";
import type { Prepared } from "./prepared";
import { type Span, positionsWithin } from "./span";

/** Which days count: those with an observation, Chinese working days, exchange days, or every day. */
export const rowCalendars = ["published", "cn", "trading", "all"] as const;

/** One of the ways to choose days. */
export type RowCalendar = (typeof rowCalendars)[number];

/** The days whose prices make a row, by the row's day; both in order. */
export type Samples = ReadonlyMap<Day, readonly Day[]>;

/**
 * The days of a span that count, each a row of its own, or gathered into periods of a frequency.
 * An observation belongs to the period that its first day is in; one that is longer than the periods counts once in
 * each that it covers to the end.
 */
export function samplesOf(
  prepared: Prepared,
  span: Span,
  calendar: RowCalendar,
  frequency?: Frequency,
): Samples {
  if (calendar !== "published") return gather(openDays(calendar, span), frequency);
  if (frequency !== undefined && isLonger(prepared.terms.entry.frequency, frequency)) {
    return coveredEnds(prepared, span, frequency);
  }
  return gather(publishedDays(prepared, span), frequency);
}

/** First days of the observations that overlap a span, in order. The first one may lie before the span. */
export function publishedDays(prepared: Prepared, span: Span): readonly Day[] {
  const [from, to] = positionsWithin(prepared, span);
  return Array.from(prepared.folded.day.subarray(from, to), dayNumber);
}

function openDays(calendar: Exclude<RowCalendar, "published">, span: Span): readonly Day[] {
  const days: Day[] = [];
  for (let day = span.first; day <= span.last; day = addDays(day, 1)) {
    if (calendar === "all" || isPublished(namesOf[calendar], day)) days.push(day);
  }
  return days;
}

const namesOf = { cn: "cn", trading: "xshg" } as const satisfies Record<string, CalendarName>;

function gather(days: readonly Day[], frequency: Frequency | undefined): Samples {
  const samples = new Map<Day, Day[]>();
  for (const day of days) {
    const row = frequency === undefined ? day : periodContaining(day, frequency).first;
    const sampled = samples.get(row);
    if (sampled === undefined) samples.set(row, [day]);
    else sampled.push(day);
  }
  return samples;
}

function coveredEnds({ folded, last }: Prepared, span: Span, frequency: Frequency): Samples {
  const samples = new Map<Day, Day[]>();
  for (const period of periodsWithin(span, frequency)) {
    const end = dayNumber(Math.min(period.last, span.last));
    const position = positionAtOrBefore(folded, end);
    if (position >= 0 && end <= (last[position] ?? 0)) samples.set(period.first, [end]);
  }
  return samples;
}
