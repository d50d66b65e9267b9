import fc from "fast-check";
import { formatDay, knownDay } from "../../src/core/day";
import {
  endOf,
  feedDayOf,
  formatInstant,
  instantOf,
  parseInstant,
  startOf,
  utcDayOf,
} from "../../src/core/instant";

const read = (text: string) => {
  const instant = parseInstant(text);
  return instant === undefined ? undefined : formatInstant(instant);
};

test.each([
  ["2026-01-09T03:00:00Z", "2026-01-09T03:00:00Z"],
  ["2026-01-09T03:00Z", "2026-01-09T03:00:00Z"],
  ["2026-01-09T11:00:00+08:00", "2026-01-09T03:00:00Z"],
  ["2026-01-08T21:30:00-05:30", "2026-01-09T03:00:00Z"],
  ["2026-01-01T00:30:00+08:00", "2025-12-31T16:30:00Z"],
  ["2026-01-09T03:00:00.5Z", "2026-01-09T03:00:00.500Z"],
  ["2026-01-09T03:00:00.123999Z", "2026-01-09T03:00:00.123Z"],
  ["2026-01-09", "2026-01-09T00:00:00Z"],
])("reads the moment %j", (text, written) => {
  expect(read(text)).toBe(written);
});

test.each([
  ...["2026-01-09T03:00:00", "2026-02-30T03:00:00Z", "2026-01-09T24:00:00Z"],
  ...["2026-01-09T03:60:00Z", "2026-01-09T03:00:60Z", "2026-01-09T03:00:00+15:00"],
  ...["2026-01-09T03:00:00+08:60", "2026-01-09 03:00:00Z", "2026-01", "", "now"],
])("refuses the moment %j", (text) => {
  expect(parseInstant(text)).toBeUndefined();
});

test("lets through what was known before the day after, to the millisecond", () => {
  const ninth = knownDay(2026, 1, 9);
  expect(formatInstant(startOf(ninth))).toBe("2026-01-09T00:00:00Z");
  expect(formatInstant(endOf(ninth))).toBe("2026-01-09T23:59:59.999Z");
  expect(endOf(ninth) + 1).toBe(parseInstant("2026-01-10T00:00:00Z"));
});

test("starts the feed's day at four in the afternoon UTC, midnight in Beijing", () => {
  const before = instantOf(Date.UTC(2026, 0, 28, 15, 59, 59, 999));
  const after = instantOf(Date.UTC(2026, 0, 28, 16));
  expect(formatDay(feedDayOf(before))).toBe("2026-01-28");
  expect(formatDay(feedDayOf(after))).toBe("2026-01-29");
  expect(formatDay(utcDayOf(after))).toBe("2026-01-28");
});

const anyInstant = fc
  .integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) })
  .map(instantOf);

test("writes every moment as the platform does, and reads it back", () => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      const written = new Date(instant).toISOString();
      expect(formatInstant(instant)).toBe(written.replace(".000Z", "Z"));
      expect(parseInstant(written)).toBe(instant);
      expect(parseInstant(formatInstant(instant))).toBe(instant);
    }),
  );
});

test("keeps every moment inside its UTC day", () => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      const day = utcDayOf(instant);
      expect(startOf(day) <= instant && instant <= endOf(day)).toBe(true);
    }),
  );
});
