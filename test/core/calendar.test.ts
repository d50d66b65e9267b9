import { isWorkday } from "chinese-days";
import {
  type CalendarName,
  calendarNames,
  closureOn,
  holidayOn,
  isPublished,
  knownYears,
  nextOpen,
  previousOpen,
} from "../../src/core/calendar";
import { easterOf } from "../../src/core/calendars/easter";
import { type Day, addDays, formatDay, isWeekend, knownDay } from "../../src/core/day";

const january = (date: number) => knownDay(2026, 1, date);

const daysOfYear = (year: number): readonly Day[] => {
  const first = knownDay(year, 1, 1);
  const size = knownDay(year + 1, 1, 1) - first;
  return Array.from({ length: size }, (_, index) => addDays(first, index));
};

const openDays = (calendar: CalendarName, year: number) =>
  daysOfYear(year).filter((day) => isPublished(calendar, day));

const dates = (days: readonly Day[]) => days.map((day) => formatDay(day).slice(5)).join(" ");

const weekdayClosures = (calendar: CalendarName, year: number) =>
  dates(daysOfYear(year).filter((day) => closureOn(calendar, day) === "holiday"));

test("agrees with chinese-days on every day of every year it knows", () => {
  const { first, last } = knownYears("cn");
  expect([first, last]).toEqual([2004, 2026]);
  for (let year = first; year <= last; year += 1) {
    const wrong = daysOfYear(year).filter(
      (day) => isPublished("cn", day) !== isWorkday(formatDay(day)),
    );
    expect(dates(wrong)).toBe("");
  }
});

// Working days and make-up days as the State Council's notices give them (holiday-cn).
test.each([
  [2024, 251, "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"],
  [2025, 248, "01-26 02-08 04-27 09-28 10-11"],
  [2026, 248, "01-04 02-14 02-28 05-09 09-20 10-10"],
])("gives %i its %i state working days and its make-up weekends", (year, count, makeUpDays) => {
  expect(openDays("cn", year)).toHaveLength(count);
  expect(dates(openDays("cn", year).filter(isWeekend))).toBe(makeUpDays);
});

// Weekday closures on which akshare's list of trading days and exchange_calendars agree.
test.each([
  [
    2024,
    "01-01 02-09 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17 10-01 10-02 10-03 10-04 10-07",
  ],
  [
    2025,
    "01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08",
  ],
  [
    2026,
    "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07",
  ],
])("closes the Shanghai exchange on its holidays of %i", (year, closures) => {
  expect(weekdayClosures("xshg", year)).toBe(closures);
});

test("gives the Shanghai exchange as many trading days a year as it published, 2004 to 2026", () => {
  const published = [
    243, 242, 241, 242, 246, 244, 242, 244, 243, 238, 245, 244, 244, 244, 243, 244, 243, 243, 242,
    242, 242, 243, 242,
  ];
  expect(published.map((_, index) => openDays("xshg", 2004 + index).length)).toEqual(published);
});

test("never opens the Shanghai exchange on a weekend, though metals are quoted on make-up days", () => {
  expect(closureOn("cn", january(4))).toBeUndefined();
  expect(closureOn("xshg", january(4))).toBe("weekend");
  expect(closureOn("cn", knownDay(2026, 2, 28))).toBeUndefined();
  expect(closureOn("xshg", knownDay(2026, 2, 28))).toBe("weekend");
});

test("knows the New Year's Eve of 2024 as a state working day on which the exchange was closed", () => {
  const eve = knownDay(2024, 2, 9);
  expect(closureOn("cn", eve)).toBeUndefined();
  expect(closureOn("xshg", eve)).toBe("holiday");
});

test("gives the ECB as many days a year as its file has rates, 1999 to 2025", () => {
  // The file starts on 4 January 1999, which was that year's first TARGET day.
  const rates = [
    259, 255, 254, 255, 255, 259, 257, 255, 255, 256, 256, 258, 257, 256, 255, 255, 256, 257, 255,
    255, 255, 257, 258, 257, 255, 256, 255,
  ];
  expect(rates.map((_, index) => openDays("target", 1999 + index).length)).toEqual(rates);
});

test("closes the ECB on its six days of 2026", () => {
  expect(weekdayClosures("target", 2026)).toBe("01-01 04-03 04-06 05-01 12-25");
  expect(closureOn("target", knownDay(2026, 12, 26))).toBe("weekend");
});

test("closes the ECB in its first years as it announced then", () => {
  expect(weekdayClosures("target", 1999)).toBe("01-01 12-31");
  expect(weekdayClosures("target", 2000)).toBe("04-21 04-24 05-01 12-25 12-26");
  expect(weekdayClosures("target", 2001)).toBe("01-01 04-13 04-16 05-01 12-25 12-26 12-31");
});

test("finds Easter, at its earliest and latest too", () => {
  const easters = [1818, 1943, 2000, 2008, 2024, 2025, 2026, 2038].map((year) => easterOf(year));
  expect(easters.map(formatDay)).toEqual([
    ...["1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23"],
    ...["2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25"],
  ]);
});

test("names the holiday that closes a weekday", () => {
  expect(holidayOn("cn", knownDay(2026, 2, 17))).toBe("Spring Festival");
  expect(holidayOn("xshg", knownDay(2024, 2, 9))).toBe("Spring Festival");
  expect(holidayOn("target", knownDay(2026, 4, 3))).toBe("Good Friday");
  expect(holidayOn("cn", january(28))).toBeUndefined();
});

test("calls a Saturday inside a holiday a weekend", () => {
  expect(closureOn("cn", knownDay(2026, 2, 21))).toBe("weekend");
  expect(holidayOn("target", knownDay(2026, 12, 26))).toBeUndefined();
});

test("knows nothing but weekends outside the known years, and says so", () => {
  expect(knownYears("xshg")).toEqual({ first: 2004, last: 2026 });
  expect(knownYears("target")).toEqual({ first: 1999, last: Infinity });
  expect(knownYears("weekdays")).toEqual({ first: -Infinity, last: Infinity });
  for (const calendar of ["cn", "xshg"] as const) {
    expect(closureOn(calendar, knownDay(2003, 10, 1))).toBeUndefined();
    expect(closureOn(calendar, knownDay(2027, 10, 1))).toBeUndefined();
    expect(closureOn(calendar, knownDay(2027, 10, 2))).toBe("weekend");
  }
  expect(closureOn("target", knownDay(1998, 12, 25))).toBeUndefined();
});

test("goes from one published day to the next, over holidays and make-up days", () => {
  expect(formatDay(previousOpen("cn", knownDay(2026, 2, 24)))).toBe("2026-02-14");
  expect(formatDay(previousOpen("xshg", knownDay(2026, 2, 24)))).toBe("2026-02-13");
  expect(formatDay(nextOpen("cn", knownDay(2026, 9, 30)))).toBe("2026-10-08");
  expect(formatDay(nextOpen("target", knownDay(2026, 4, 2)))).toBe("2026-04-07");
  expect(formatDay(nextOpen("weekdays", knownDay(2026, 1, 2)))).toBe("2026-01-05");
});

test.each(calendarNames)("steps back to where it came from on the calendar %s", (calendar) => {
  for (const day of openDays(calendar, 2025)) {
    expect(previousOpen(calendar, nextOpen(calendar, day))).toBe(day);
  }
});
