import { type Day, addDays, knownDay, weekdayOf } from "../day";
import { easterOf } from "./easter";
import { type DayOff, lastMonday, nthWeekday, yearlyCalendar } from "./yearly";

const THURSDAY = 3;
const SATURDAY = 5;
const SUNDAY = 6;

/** Days on which the nation mourned a president. */
const mourning: readonly DayOff[] = [
  [knownDay(2018, 12, 5), "National day of mourning"],
  [knownDay(2025, 1, 9), "National day of mourning"],
];

/**
 * The exchanges of the United States, which close on the same days (rule 7.2 of the New York Stock Exchange; its calendars of
 * 2014 to 2016 and, of 23 December 2025, of 2026 to 2028). Days with an early close are days of trade.
 */
export const xnys = yearlyCalendar({ first: 2013, last: 2028 }, (year) => [
  [newYear(year), "New Year's Day"],
  [nthWeekday(year, 1, 3), "Martin Luther King, Jr. Day"],
  [nthWeekday(year, 2, 3), "Washington's Birthday"],
  [addDays(easterOf(year), -2), "Good Friday"],
  [lastMonday(year, 5), "Memorial Day"],
  ...juneteenth(year),
  [orNearest(knownDay(year, 7, 4)), "Independence Day"],
  [nthWeekday(year, 9, 1), "Labor Day"],
  [nthWeekday(year, 11, 4, THURSDAY), "Thanksgiving Day"],
  [orNearest(knownDay(year, 12, 25)), "Christmas Day"],
  ...mourning,
]);

/** The Friday before would end the old year's books, so that a Saturday closes nothing. */
function newYear(year: number): Day {
  const day = knownDay(year, 1, 1);
  return weekdayOf(day) === SATURDAY ? day : orNearest(day);
}

/** A law of 17 June 2021, too late for that year. */
function juneteenth(year: number): readonly DayOff[] {
  return year < 2022 ? [] : [[orNearest(knownDay(year, 6, 19)), "Juneteenth"]];
}

/** The Friday before a Saturday, the Monday after a Sunday. */
function orNearest(day: Day): Day {
  if (weekdayOf(day) === SATURDAY) return addDays(day, -1);
  return weekdayOf(day) === SUNDAY ? addDays(day, 1) : day;
}
