import fc from "fast-check";
import { addDays, dayNumber, formatDay, knownDay, parseIsoDay } from "../../src/core/day";
import { frequencies } from "../../src/core/frequency";
import {
  type Period,
  formatPeriod,
  lastDayOf,
  parseDayOrPeriod,
  parsePeriod,
  periodContaining,
} from "../../src/core/period";

const written = (period: Period | undefined) =>
  period && `${formatDay(period.first)}/${formatDay(period.last)} ${period.frequency}`;

const weekOf = (year: number, month: number, date: number) => {
  const { first } = periodContaining(knownDay(year, month, date), "weekly");
  return formatPeriod(first, "weekly");
};

test.each([
  ["2025", "2025-01-01/2025-12-31 yearly"],
  ["2025Q4", "2025-10-01/2025-12-31 quarterly"],
  ["2025-q1", "2025-01-01/2025-03-31 quarterly"],
  ["2025H2", "2025-07-01/2025-12-31 half-yearly"],
  ["2024-02", "2024-02-01/2024-02-29 monthly"],
  ["2026-W05", "2026-01-26/2026-02-01 weekly"],
  ["2026W05", "2026-01-26/2026-02-01 weekly"],
])("reads the period %j", (text, period) => {
  expect(written(parsePeriod(text))).toBe(period);
});

test.each([
  ...["2025Q5", "2025Q0", "2025H3", "2026-00", "2026-13", "2026-1", "26Q1", "2025-W00"],
  ...["2025-W53", "2026-W54", "2026-01-28", "Q1 2026", " 2026", "2026-Q", ""],
])("refuses the period %j", (text) => {
  expect(parsePeriod(text)).toBeUndefined();
});

test("reads a day as a period of one day", () => {
  expect(written(parseDayOrPeriod("2026-01-28"))).toBe("2026-01-28/2026-01-28 daily");
  expect(written(parseDayOrPeriod("2026Q1"))).toBe("2026-01-01/2026-03-31 quarterly");
  expect(parseDayOrPeriod("2026-02-30")).toBeUndefined();
});

test("finds the quarter of the concentrate price that answers for 2026-01-05", () => {
  const quarter = periodContaining(knownDay(2026, 1, 5), "quarterly");
  expect(written(quarter)).toBe("2026-01-01/2026-03-31 quarterly");
  expect(formatPeriod(quarter.first, "quarterly")).toBe("2026Q1");
  expect(formatDay(lastDayOf(quarter.first, "quarterly"))).toBe("2026-03-31");
});

// Examples of the ISO 8601 week calendar at the turn of the year.
test.each([
  [2005, 1, 1, "2004-W53"],
  [2005, 1, 2, "2004-W53"],
  [2005, 12, 31, "2005-W52"],
  [2007, 1, 1, "2007-W01"],
  [2007, 12, 30, "2007-W52"],
  [2007, 12, 31, "2008-W01"],
  [2008, 12, 28, "2008-W52"],
  [2008, 12, 29, "2009-W01"],
  [2009, 12, 31, "2009-W53"],
  [2010, 1, 3, "2009-W53"],
  [2024, 12, 30, "2025-W01"],
  [2025, 12, 29, "2026-W01"],
  [2027, 1, 3, "2026-W53"],
])("counts %i-%i-%i to the week %s", (year, month, date, week) => {
  expect(weekOf(year, month, date)).toBe(week);
  const parsed = parsePeriod(week);
  expect(parsed).toEqual(periodContaining(knownDay(year, month, date), "weekly"));
});

test("gives 53 weeks to the long years of this century and to no other", () => {
  const long = [];
  for (let year = 2000; year < 2100; year += 1) {
    expect(parsePeriod(`${year}-W52`)).toBeDefined();
    if (parsePeriod(`${year}-W53`)) long.push(year - 2000);
  }
  expect(long).toEqual([4, 9, 15, 20, 26, 32, 37, 43, 48, 54, 60, 65, 71, 76, 82, 88, 93, 99]);
});

const anyDay = fc
  .integer({ min: knownDay(1900, 1, 1), max: knownDay(2200, 12, 31) })
  .map(dayNumber);
const anyFrequency = fc.constantFrom(...frequencies);

test("puts every day inside its period, and the day after the period into the next", () => {
  fc.assert(
    fc.property(anyDay, anyFrequency, (day, frequency) => {
      const period = periodContaining(day, frequency);
      expect(period.first <= day && day <= period.last).toBe(true);
      expect(periodContaining(period.first, frequency)).toEqual(period);
      expect(periodContaining(period.last, frequency)).toEqual(period);
      const next = periodContaining(addDays(period.last, 1), frequency);
      expect(next.first).toBe(period.last + 1);
    }),
  );
});

test("reads back every period that it writes", () => {
  fc.assert(
    fc.property(anyDay, anyFrequency, (day, frequency) => {
      const period = periodContaining(day, frequency);
      expect(parseDayOrPeriod(formatPeriod(period.first, frequency))).toEqual(period);
      expect(lastDayOf(period.first, frequency)).toBe(period.last);
    }),
  );
});

test("writes a day of a daily series as the day itself", () => {
  expect(formatPeriod(knownDay(2026, 1, 28), "daily")).toBe("2026-01-28");
  expect(parseIsoDay("2026-01-28")).toBe(lastDayOf(knownDay(2026, 1, 28), "daily"));
});
