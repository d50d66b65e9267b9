import { type Day, addDays, addMonths } from "./day";
import type { Frequency } from "./frequency";
import { periodContaining } from "./period";
import type { BackUnit, CalendarUnit, When } from "./when";

const frequencyOf: Readonly<Record<CalendarUnit, Frequency>> = {
  year: "yearly",
  quarter: "quarterly",
  month: "monthly",
};

/** So many days, weeks, months or years before a day; a month or year back keeps the date, or takes the month's last. */
export function dayBack(day: Day, count: number, unit: BackUnit): Day {
  switch (unit) {
    case "D":
      return addDays(day, -count);
    case "W":
      return addDays(day, -7 * count);
    case "M":
      return addMonths(day, -count);
    case "Y":
      return addMonths(day, -12 * count);
  }
}

/** First day of the year, quarter or month that a day is in. */
export function periodStart(day: Day, unit: CalendarUnit): Day {
  return periodContaining(day, frequencyOf[unit]).first;
}

/** Last day of the year, quarter or month before the one that a day is in. */
export function previousPeriodEnd(day: Day, unit: CalendarUnit): Day {
  return addDays(periodStart(day, unit), -1);
}

/** First and last day, both included, of a form that names a span: a period as it stands, YTD, QTD and MTD up to the reference day. */
export function spanAsked(
  when: When,
  reference: Day,
): { readonly first: Day; readonly last: Day } | undefined {
  if (when.kind === "period") return when.period;
  if (when.kind === "span") return { first: periodStart(reference, when.unit), last: reference };
  return undefined;
}
