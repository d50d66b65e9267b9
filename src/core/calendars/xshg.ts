import { type Day, parseIsoDay, partsOf } from "../day";
import { cn } from "./cn";
import type { CalendarRules, YearSpan } from "./rules";

/**
 * Years in which the rule below gives exactly the trading days that two published lists give
 * (akshare's list of trading days, MIT, and exchange_calendars' XSHG, Apache-2.0).
 * A later year of the state calendar is not enough: the exchange announces its own.
 */
const known: YearSpan = { first: 2004, last: 2026 };

/** State working days before the lunar New Year of 2004, 2005, 2006 and 2024 on which the exchange was closed. */
const extraClosures: ReadonlySet<Day | undefined> = new Set(
  [
    ...["2004-01-19", "2004-01-20", "2004-01-21", "2005-02-07", "2005-02-08"],
    ...["2006-01-26", "2006-01-27", "2024-02-09"],
  ].map(parseIsoDay),
);

/** Shanghai Stock Exchange: closed on the state's holidays and a few days more, never open on a weekend. */
export const xshg: CalendarRules = {
  known,
  holidayOn(day) {
    if (extraClosures.has(day)) return "Spring Festival";
    const { year } = partsOf(day);
    return year >= known.first && year <= known.last ? cn.holidayOn(day) : undefined;
  },
  isMakeUpDay: () => false,
};
