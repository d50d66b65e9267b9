import { type Day, knownDay } from "../day";
import { cnYears } from "./cn-years";
import type { CalendarRules } from "./rules";

const years = Object.entries(cnYears).map(([year, days]) => ({ year: Number(year), ...days }));

const holidays: ReadonlyMap<Day, string> = new Map(
  years.flatMap(({ year, closed }) =>
    Object.entries(closed).flatMap(([name, dates]) =>
      daysOf(year, dates).map((day): [Day, string] => [day, name]),
    ),
  ),
);

const makeUpDays: ReadonlySet<Day> = new Set(
  years.flatMap(({ year, makeUp }) => daysOf(year, makeUp)),
);

/**
 * Working days of the Chinese state, weekend make-up days included.
 * Domestic metal quoters publish on these, also on make-up weekends when the stock exchanges are closed.
 */
export const cn: CalendarRules = {
  known: {
    first: Math.min(...years.map(({ year }) => year)),
    last: Math.max(...years.map(({ year }) => year)),
  },
  holidayOn: (day) => holidays.get(day),
  isMakeUpDay: (day) => makeUpDays.has(day),
};

function daysOf(year: number, dates: string): readonly Day[] {
  return dates.split(" ").map((date) => {
    const [month, dayOfMonth] = date.split("-");
    return knownDay(year, Number(month), Number(dayOfMonth));
  });
}
