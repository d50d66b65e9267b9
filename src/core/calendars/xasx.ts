import { addDays, knownDay } from "../day";
import { easterOf } from "./easter";
import { christmasDays, nthWeekday, orMonday, yearlyCalendar } from "./yearly";

/**
 * Australian Securities Exchange, cash market (its yearly notices of trading days). An Anzac Day on a weekend is not made up for,
 * whatever single states do.
 */
export const xasx = yearlyCalendar({ first: 2012, last: 2026 }, (year) => [
  [orMonday(knownDay(year, 1, 1)), "New Year's Day"],
  [orMonday(knownDay(year, 1, 26)), "Australia Day"],
  [addDays(easterOf(year), -2), "Good Friday"],
  [addDays(easterOf(year), 1), "Easter Monday"],
  [knownDay(year, 4, 25), "Anzac Day"],
  [nthWeekday(year, 6, 2), year < 2023 ? "Queen's Birthday" : "King's Birthday"],
  [knownDay(2022, 9, 22), "National day of mourning"],
  ...christmasDays(year),
]);
