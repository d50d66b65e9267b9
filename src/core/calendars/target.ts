import { addDays, partsOf } from "../day";
import { easterOf } from "./easter";
import type { CalendarRules } from "./rules";

const FIRST_YEAR = 1999;

/**
 * Days on which the ECB publishes reference rates: all but the closing days of TARGET.
 * The six yearly closing days hold until further notice (ECB, 14 December 2000); 2000 and 2001 had them already
 * (ECB, 15 July 1999), 1999 only the first and Christmas (ECB, 3 September 1998). The last days of 1999 and 2001
 * were closed besides. No day of the ECB's own file of rates from 1999-01-04 to 2026-04-13 disagrees.
 */
export const target: CalendarRules = {
  known: { first: FIRST_YEAR, last: Infinity },
  holidayOn(day) {
    const { year, month, date } = partsOf(day);
    if (year < FIRST_YEAR) return undefined;
    const monthDay = month * 100 + date;
    if (monthDay === 101) return "New Year's Day";
    if (monthDay === 1225) return "Christmas Day";
    if (monthDay === 1231 && year === 1999) return "Year 2000 transition";
    if (monthDay === 1231 && year === 2001) return "Euro cash changeover";
    if (year === FIRST_YEAR) return undefined;
    if (monthDay === 501) return "Labour Day";
    if (monthDay === 1226) return "26 December";
    if (month > 4) return undefined;
    const easter = easterOf(year);
    if (day === addDays(easter, -2)) return "Good Friday";
    return day === addDays(easter, 1) ? "Easter Monday" : undefined;
  },
  isMakeUpDay: () => false,
};
