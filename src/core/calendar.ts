import { cn } from "./calendars/cn";
import type { CalendarRules, YearSpan } from "./calendars/rules";
import { target } from "./calendars/target";
import { weekdays } from "./calendars/weekdays";
import { xasx } from "./calendars/xasx";
import { xhkg } from "./calendars/xhkg";
import { xnys } from "./calendars/xnys";
import { xshg } from "./calendars/xshg";
import { xtks } from "./calendars/xtks";
import { xtse } from "./calendars/xtse";
import { type Day, addDays, isWeekend } from "./day";

/** The calendars a series can be published by. */
export const calendarNames = [
  "cn",
  "xshg",
  "xhkg",
  "xasx",
  "xnys",
  "xtse",
  "xtks",
  "target",
  "weekdays",
] as const;

/**
 * `cn`: Chinese state working days with weekend make-up days; the exchanges by their market codes: `xshg` Shanghai (and Shenzhen,
 * Beijing), `xhkg` Hong Kong, `xasx` Sydney, `xnys` New York (and all of the United States), `xtse` Toronto, `xtks` Tokyo;
 * `target`: ECB; `weekdays`: Monday to Friday.
 */
export type CalendarName = (typeof calendarNames)[number];

const rulesOf: Readonly<Record<CalendarName, CalendarRules>> = {
  cn,
  xshg,
  xhkg,
  xasx,
  xnys,
  xtse,
  xtks,
  target,
  weekdays,
};

/** True on the days a calendar's quoters publish. Outside the known years it is Monday to Friday. */
export function isPublished(calendar: CalendarName, day: Day): boolean {
  return closureOn(calendar, day) === undefined;
}

/** Why nothing is published on a day, or undefined where something is. A Saturday inside a holiday is a weekend. */
export function closureOn(calendar: CalendarName, day: Day): "weekend" | "holiday" | undefined {
  const rules = rulesOf[calendar];
  if (isWeekend(day)) return rules.isMakeUpDay(day) ? undefined : "weekend";
  return rules.holidayOn(day) === undefined ? undefined : "holiday";
}

/** English name of the holiday that closes a weekday ("Spring Festival"), or undefined where none does. */
export function holidayOn(calendar: CalendarName, day: Day): string | undefined {
  return isWeekend(day) ? undefined : rulesOf[calendar].holidayOn(day);
}

/** The years whose holidays a calendar knows, open ends infinite. Elsewhere only weekends count as closed. */
export function knownYears(calendar: CalendarName): YearSpan {
  return rulesOf[calendar].known;
}

/** The last published day before a day. */
export function previousOpen(calendar: CalendarName, day: Day): Day {
  return nearestOpen(calendar, day, -1);
}

/** The first published day after a day. */
export function nextOpen(calendar: CalendarName, day: Day): Day {
  return nearestOpen(calendar, day, 1);
}

function nearestOpen(calendar: CalendarName, day: Day, step: 1 | -1): Day {
  let open = addDays(day, step);
  while (!isPublished(calendar, open)) open = addDays(open, step);
  return open;
}
