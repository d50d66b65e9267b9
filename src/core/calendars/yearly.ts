import { type Day, addDays, daysInMonth, isWeekend, knownDay, partsOf, weekdayOf } from "../day";
import type { CalendarRules, YearSpan } from "./rules";

/** A day off and its name. On a weekend it closes nothing. */
export type DayOff = readonly [day: Day, name: string];

const MONDAY = 0;

/** A calendar by rules that give the days off of any year; they are asked once for each of the known years. */
export function yearlyCalendar(
  known: YearSpan,
  daysOff: (year: number) => readonly DayOff[],
): CalendarRules {
  const years = new Map<number, ReadonlyMap<Day, string>>();
  return {
    known,
    holidayOn(day) {
      const { year } = partsOf(day);
      if (year < known.first || year > known.last) return undefined;
      let ofYear = years.get(year);
      if (ofYear === undefined) years.set(year, (ofYear = new Map(daysOff(year))));
      return ofYear.get(day);
    },
    isMakeUpDay: () => false,
  };
}

/** The first, second, ... such weekday of a month: 0 is Monday, as in weekdayOf. */
export function nthWeekday(year: number, month: number, count: number, weekday = MONDAY): Day {
  const first = knownDay(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
}

/** The last Monday on or before a date of a month; without a date, of the month. */
export function lastMonday(year: number, month: number, date = daysInMonth(year, month)): Day {
  const end = knownDay(year, month, date);
  return addDays(end, -weekdayOf(end));
}

/** The day itself, or the Monday after where it falls on a weekend. */
export function orMonday(day: Day): Day {
  return isWeekend(day) ? addDays(day, 7 - weekdayOf(day)) : day;
}

/** The first two weekdays from 25 December on: Christmas and Boxing Day, each moved off a weekend. */
export function christmasDays(year: number): readonly DayOff[] {
  const christmas = orMonday(knownDay(year, 12, 25));
  return [
    [christmas, "Christmas Day"],
    [orMonday(addDays(christmas, 1)), "Boxing Day"],
  ];
}
