import fc from "fast-check";
import {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  dayOfSerial,
  daysInMonth,
  formatDay,
  isWeekend,
  knownDay,
  parseIsoDay,
  partsOf,
  serialOf,
  weekdayOf,
} from "../../src/core/day";

test("counts days from 1970-01-01", () => {
  expect(parseIsoDay("1970-01-01")).toBe(0);
  expect(parseIsoDay("2026-01-28")).toBe(20481);
});

test("agrees with Excel's serial number for 2026-01-28", () => {
  expect(serialOf(knownDay(2026, 1, 28))).toBe(46050);
  expect(formatDay(dayOfSerial(46050.99))).toBe("2026-01-28");
});

test("refuses days that no calendar has", () => {
  expect(parseIsoDay("2026-02-29")).toBeUndefined();
  expect(parseIsoDay("2026-1-28")).toBeUndefined();
  expect(dayOf(2026, 13, 1)).toBeUndefined();
});

test("writes every day from 1899 to 2101 as the platform's own calendar does", () => {
  const wrong: string[] = [];
  for (let day = -25567; day < 47848; day += 1) {
    const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
    if (formatDay(dayNumber(day)) !== iso || parseIsoDay(iso) !== day) wrong.push(iso);
  }
  expect(wrong).toEqual([]);
});

test("counts a serial that is a crumb short of midnight to the day that Excel shows", () => {
  const hours = Array.from({ length: 24 }).reduce<number>((sum) => sum + 1 / 24, 46049);
  expect(hours).toBeLessThan(46050);
  expect(formatDay(dayOfSerial(hours))).toBe("2026-01-28");
  expect(formatDay(dayOfSerial(46049 + 86_399 / 86_400))).toBe("2026-01-27");
});

test("knows that 2026-01-28 is a Wednesday, and 1969-12-28 a Sunday", () => {
  expect(weekdayOf(knownDay(2026, 1, 28))).toBe(2);
  expect(weekdayOf(knownDay(1969, 12, 28))).toBe(6);
  expect(isWeekend(knownDay(1969, 12, 28))).toBe(true);
  expect(isWeekend(knownDay(2026, 1, 30))).toBe(false);
});

test("gives February 29 days in 2000 and 2024, and 28 in 1900, 2026 and 2100", () => {
  expect([2000, 2024, 1900, 2026, 2100].map((year) => daysInMonth(year, 2))).toEqual([
    29, 29, 28, 28, 28,
  ]);
});

test("throws where a day that must exist does not", () => {
  expect(() => knownDay(2026, 2, 29)).toThrow(RangeError);
});

test("keeps to the month's last day when the date is missing there", () => {
  expect(formatDay(addMonths(knownDay(2026, 3, 31), -1))).toBe("2026-02-28");
  expect(formatDay(addMonths(knownDay(2024, 2, 29), 12))).toBe("2025-02-28");
});

const anyDay = fc.integer({ min: knownDay(1, 1, 1), max: knownDay(9999, 12, 31) }).map(dayNumber);

test("takes every day of four digits apart and puts it together again", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, date } = partsOf(day);
      expect(dayOf(year, month, date)).toBe(day);
      expect(parseIsoDay(formatDay(day))).toBe(day);
      expect(dayOfSerial(serialOf(day))).toBe(day);
    }),
  );
});

test("follows each weekday by the next", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) + 1) % 7);
    }),
  );
});

test("moves by whole months, wherever the year turns", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -2400, max: 2400 }), (day, count) => {
      const from = partsOf(day);
      const to = partsOf(addMonths(day, count));
      expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + count);
      expect(to.date).toBe(Math.min(from.date, daysInMonth(to.year, to.month)));
    }),
  );
});
