import {
  addMonths,
  dayNumber,
  dayOf,
  dayOfSerial,
  formatDay,
  knownDay,
  parseIsoDay,
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

test("knows that 2026-01-28 is a Wednesday", () => {
  expect(weekdayOf(knownDay(2026, 1, 28))).toBe(2);
});

test("keeps to the month's last day when the date is missing there", () => {
  expect(formatDay(addMonths(knownDay(2026, 3, 31), -1))).toBe("2026-02-28");
  expect(formatDay(addMonths(knownDay(2024, 2, 29), 12))).toBe("2025-02-28");
});
