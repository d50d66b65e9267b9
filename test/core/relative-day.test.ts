import fc from "fast-check";
import { dayNumber, daysInMonth, formatDay, knownDay, partsOf } from "../../src/core/day";
import { dayBack, periodStart, previousPeriodEnd, spanAsked } from "../../src/core/relative-day";

const wednesday = knownDay(2026, 1, 28);

test.each([
  [1, "D", "2026-01-27"],
  [1, "W", "2026-01-21"],
  [1, "M", "2025-12-28"],
  [1, "Y", "2025-01-28"],
  [0, "D", "2026-01-28"],
] as const)("goes %i%s back from 2026-01-28 to %s", (count, unit, day) => {
  expect(formatDay(dayBack(wednesday, count, unit))).toBe(day);
});

test("takes the month's last day where the date is missing", () => {
  expect(formatDay(dayBack(knownDay(2026, 5, 31), 1, "M"))).toBe("2026-04-30");
  expect(formatDay(dayBack(knownDay(2024, 2, 29), 1, "Y"))).toBe("2023-02-28");
});

test("starts the running year, quarter and month, and ends the ones before", () => {
  const may = knownDay(2026, 5, 31);
  expect(formatDay(periodStart(may, "year"))).toBe("2026-01-01");
  expect(formatDay(periodStart(may, "quarter"))).toBe("2026-04-01");
  expect(formatDay(periodStart(may, "month"))).toBe("2026-05-01");
  expect(formatDay(previousPeriodEnd(may, "year"))).toBe("2025-12-31");
  expect(formatDay(previousPeriodEnd(may, "quarter"))).toBe("2026-03-31");
  expect(formatDay(previousPeriodEnd(may, "month"))).toBe("2026-04-30");
});

test("runs YTD, QTD and MTD from the period's first day to the reference day", () => {
  const last = knownDay(2026, 5, 20);
  const first = (month: number) => ({ first: knownDay(2026, month, 1), last });
  expect(spanAsked({ kind: "span", unit: "year" }, last)).toEqual(first(1));
  expect(spanAsked({ kind: "span", unit: "quarter" }, last)).toEqual(first(4));
  expect(spanAsked({ kind: "span", unit: "month" }, last)).toEqual(first(5));
  expect(spanAsked({ kind: "latest" }, last)).toBeUndefined();
});

test("takes a period as it stands", () => {
  const period = {
    first: knownDay(2025, 10, 1),
    last: knownDay(2025, 12, 31),
    frequency: "quarterly",
  } as const;
  expect(spanAsked({ kind: "period", period }, wednesday)).toEqual(period);
});

test("keeps the date in every month that has it, and takes the last where none has", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60_000 }).map(dayNumber),
      fc.integer({ min: 0, max: 2400 }),
      (day, count) => {
        const { year, month, date } = partsOf(day);
        const back = partsOf(dayBack(day, count, "M"));
        expect(year * 12 + month - (back.year * 12 + back.month)).toBe(count);
        expect(back.date).toBe(Math.min(date, daysInMonth(back.year, back.month)));
      },
    ),
  );
});
