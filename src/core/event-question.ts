import { type Day, dayNumber, formatDay } from "./day";
import type { MarketEvent } from "./fact";
import { Failure, isFailure } from "./failure";
import { parseDayOrPeriod } from "./period";
import { dayBack, previousPeriodEnd, spanAsked } from "./relative-day";
import { readSubject } from "./subject";
import type { SnapshotView } from "./view";
import type { When } from "./when";

/** Which events are asked for; what is left out does not narrow. */
export interface EventQuestion {
  readonly subject?: string;
  readonly start?: When;
  /** Omitted: the end of a period that `start` names, else without end. */
  readonly end?: When;
}

/** An event with its place in time; a month or a year where its source does not give the day. */
export interface DatedEvent {
  readonly event: MarketEvent;
  readonly first: Day;
  readonly last: Day;
}

interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The events of a span, oldest first; one that is dated by its month or year is in where that overlaps the span.
 * Words count from the workbook's day. unknown-subject names near ones, no-match is a span without any.
 */
export function eventsOf(
  view: SnapshotView,
  question: EventQuestion,
): readonly DatedEvent[] | Failure {
  const events = view.events();
  const subject = subjectOf(view, question.subject, events);
  if (isFailure(subject)) return subject;
  const stretch = stretchOf(view.day, question);
  if (isFailure(stretch)) return stretch;
  const found = events
    .filter((event) => subject === undefined || event.subject === subject)
    .map(dated)
    .filter(({ first, last }) => last >= stretch.first && first <= stretch.last);
  if (found.length > 0) return found.sort((a, b) => a.first - b.first);
  const input = [stretch.first, stretch.last].map(boundText).join("/");
  return new Failure("no-match", { input, subject: subject ?? "the market" });
}

function subjectOf(
  view: SnapshotView,
  asked: string | undefined,
  events: readonly MarketEvent[],
): string | undefined | Failure {
  const subjects = events.map((event) => event.subject);
  return asked === undefined ? undefined : readSubject(asked, subjects, view.catalogue);
}

function stretchOf(today: Day, { start, end }: EventQuestion): Stretch | Failure {
  const from = start === undefined ? always : daysNamed(today, start);
  if (isFailure(from)) return from;
  const namesEnd = start !== undefined && spanAsked(start, today) !== undefined;
  const to = end === undefined ? (namesEnd ? from : always) : daysNamed(today, end);
  if (isFailure(to)) return to;
  if (from.first <= to.last) return { first: from.first, last: to.last };
  const days = { start: formatDay(from.first), end: formatDay(to.last) };
  return new Failure("bad-date", { hint: "order", ...days });
}

const always: Stretch = { first: dayNumber(-Infinity), last: dayNumber(Infinity) };

/** The days that a date argument means without any price; published days cannot be counted back here. */
function daysNamed(today: Day, when: When): Stretch | Failure {
  switch (when.kind) {
    case "day":
      return oneDay(when.day);
    case "latest":
    case "last":
      return oneDay(today);
    case "back":
      return oneDay(dayBack(today, when.count, when.unit));
    case "end-of-previous":
      return oneDay(previousPeriodEnd(today, when.unit));
    case "period":
    case "span":
      return spanAsked(when, today) ?? oneDay(today);
    case "published-back":
      return new Failure("bad-date", { input: `-${when.count}P`, hint: "not-a-date" });
  }
}

function oneDay(day: Day): Stretch {
  return { first: day, last: day };
}

/** Events come with a day or a period; one that is neither has no place in time and counts as of always. */
function dated(event: MarketEvent): DatedEvent {
  const { first, last } = parseDayOrPeriod(event.day) ?? always;
  return { event, first, last };
}

function boundText(day: Day): string {
  return Number.isFinite(day) ? formatDay(day) : "..";
}
