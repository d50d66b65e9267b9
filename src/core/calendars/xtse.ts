import { addDays, knownDay } from "../day";
import { easterOf } from "./easter";
import { christmasDays, lastMonday, nthWeekday, orMonday, yearlyCalendar } from "./yearly";

/**
 * Toronto Stock Exchange and TSX Venture Exchange (the holidays that TMX Group lists each year). Neither closes on
 * 30 September or 11 November.
 */
export const xtse = yearlyCalendar({ first: 2008, last: 2027 }, (year) => [
  [orMonday(knownDay(year, 1, 1)), "New Year's Day"],
  [nthWeekday(year, 2, 3), "Family Day"],
  [addDays(easterOf(year), -2), "Good Friday"],
  [lastMonday(year, 5, 24), "Victoria Day"],
  [orMonday(knownDay(year, 7, 1)), "Canada Day"],
  [nthWeekday(year, 8, 1), "Civic Holiday"],
  [nthWeekday(year, 9, 1), "Labour Day"],
  [nthWeekday(year, 10, 2), "Thanksgiving Day"],
  ...christmasDays(year),
]);
