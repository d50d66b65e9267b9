import { type CalendarName, closureOn, holidayOn, knownYears } from "../../../src/core/calendar";
import { type Day, addDays, formatDay, knownDay } from "../../../src/core/day";
import { exchanges } from "../../../src/core/portfolio/exchange";
import { day } from "../../support/observations";

const daysOfYear = (year: number): readonly Day[] => {
  const first = knownDay(year, 1, 1);
  return Array.from({ length: knownDay(year + 1, 1, 1) - first }, (_, at) => addDays(first, at));
};

const closures = (calendar: CalendarName, year: number) =>
  daysOfYear(year)
    .filter((one) => closureOn(calendar, one) === "holiday")
    .map((one) => formatDay(one).slice(5))
    .join(" ");

const tradingDays = (calendar: CalendarName, year: number) =>
  daysOfYear(year).filter((one) => closureOn(calendar, one) === undefined).length;

// As the exchanges announced them: NYSE on 2013-03 and 2025-12-23, TMX for 2015 and 2021/22, ASX in its notices, JPX for 2016 and
// 2022, the government of Hong Kong on 2025-05-16 and HKEX for 2021.
test.each<[CalendarName, number, string]>([
  ["xnys", 2015, "01-01 01-19 02-16 04-03 05-25 07-03 09-07 11-26 12-25"],
  ["xnys", 2016, "01-01 01-18 02-15 03-25 05-30 07-04 09-05 11-24 12-26"],
  ["xnys", 2022, "01-17 02-21 04-15 05-30 06-20 07-04 09-05 11-24 12-26"],
  ["xnys", 2026, "01-01 01-19 02-16 04-03 05-25 06-19 07-03 09-07 11-26 12-25"],
  ["xnys", 2027, "01-01 01-18 02-15 03-26 05-31 06-18 07-05 09-06 11-25 12-24"],
  ["xnys", 2028, "01-17 02-21 04-14 05-29 06-19 07-04 09-04 11-23 12-25"],
  ["xtse", 2015, "01-01 02-16 04-03 05-18 07-01 08-03 09-07 10-12 12-25 12-28"],
  ["xtse", 2020, "01-01 02-17 04-10 05-18 07-01 08-03 09-07 10-12 12-25 12-28"],
  ["xtse", 2022, "01-03 02-21 04-15 05-23 07-01 08-01 09-05 10-10 12-26 12-27"],
  ["xasx", 2021, "01-01 01-26 04-02 04-05 06-14 12-27 12-28"],
  ["xasx", 2025, "01-01 01-27 04-18 04-21 04-25 06-09 12-25 12-26"],
  ["xasx", 2026, "01-01 01-26 04-03 04-06 06-08 12-25 12-28"],
  [
    "xtks",
    2016,
    "01-01 01-11 02-11 03-21 04-29 05-03 05-04 05-05 07-18 08-11 09-19 09-22 10-10 11-03 11-23 12-23",
  ],
  [
    "xtks",
    2022,
    "01-03 01-10 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-18 08-11 09-19 09-23 10-10 11-03 11-23",
  ],
  [
    "xhkg",
    2026,
    "01-01 02-17 02-18 02-19 04-03 04-06 04-07 05-01 05-25 06-19 07-01 10-01 10-19 12-25",
  ],
])("closes %s in %i on the days it announced", (calendar, year, announced) => {
  expect(closures(calendar, year)).toBe(announced);
});

test("closes Hong Kong in 2021 on its holidays and for one typhoon", () => {
  expect(closures("xhkg", 2021)).toBe(
    "01-01 02-12 02-15 04-02 04-05 04-06 05-19 06-14 07-01 09-22 10-01 10-13 10-14 12-27",
  );
  expect(holidayOn("xhkg", day("2021-10-13"))).toBe("Severe weather");
});

// Sessions that exchange_calendars (Apache-2.0) lists, of Hong Kong less two days in September 2023 that its list lacks.
test.each<[CalendarName, number, readonly number[]]>([
  ["xnys", 2013, [252, 252, 252, 252, 251, 251, 252, 253, 252, 251]],
  ["xtse", 2008, [252, 251, 251, 250, 251, 251, 251, 251, 251, 250, 251]],
  ["xasx", 2012, [253, 253, 253, 254, 253, 252, 253, 253, 255, 254, 251, 252, 254]],
  [
    "xtks",
    2007,
    [245, 245, 243, 245, 245, 248, 245, 244, 244, 245, 247, 245, 241, 242, 245, 244, 246, 245, 243],
  ],
  ["xhkg", 2015, [247, 245, 246, 246, 246, 248, 247, 246, 243, 246]],
])("gives %s from %i on as many days of trade a year as it had", (calendar, first, counts) => {
  expect(counts.map((_, at) => tradingDays(calendar, first + at))).toEqual(counts);
});

test.each<[CalendarName, string, string]>([
  ["xnys", "2018-12-05", "National day of mourning"],
  ["xnys", "2025-01-09", "National day of mourning"],
  ["xasx", "2022-09-22", "National day of mourning"],
  ["xtks", "2019-04-30", "Citizens' holiday"],
  ["xtks", "2019-05-01", "Accession of the Emperor"],
  ["xtks", "2020-10-01", "No trade: the exchange's systems failed"],
  ["xtks", "2021-08-09", "Mountain Day, observed"],
  ["xtks", "2026-09-22", "Citizens' holiday"],
  ["xhkg", "2015-09-03", "70 years after the war"],
  ["xhkg", "2023-09-08", "Severe weather"],
  ["xtse", "2026-12-28", "Boxing Day"],
])("knows why %s was closed on %s: %s", (calendar, closed, name) => {
  expect(holidayOn(calendar, day(closed))).toBe(name);
});

test.each<[CalendarName, string]>([
  ["xnys", "2021-06-18"],
  ["xnys", "2021-12-31"],
  ["xtse", "2024-09-30"],
  ["xasx", "2026-04-27"],
  ["xtks", "2019-12-23"],
  ["xhkg", "2024-11-14"],
])("keeps %s open on %s, which others close on", (calendar, open) => {
  expect(closureOn(calendar, day(open))).toBeUndefined();
});

test("knows the holidays of every exchange that shares are read from, for 2015 to 2026", () => {
  for (const { calendar } of exchanges) {
    const { first, last } = knownYears(calendar);
    expect(first).toBeLessThanOrEqual(2015);
    expect(last).toBeGreaterThanOrEqual(2026);
    expect(closures(calendar, last)).not.toBe("");
    expect(closures(calendar, last + 1)).toBe("");
  }
});
