import { formatAsOf, readAsOf } from "../../src/core/as-of";
import { day, instant } from "../support/observations";

test("lets through all that was known before the next day began in UTC", () => {
  expect(readAsOf("2026-01-09")).toEqual({
    known: instant("2026-01-10T00:00:00Z") - 1,
    day: day("2026-01-09"),
  });
});

test("takes a moment as it is, on the day it is in China", () => {
  expect(readAsOf("2026-01-09T17:00:00Z")).toEqual({
    known: instant("2026-01-09T17:00:00Z"),
    day: day("2026-01-10"),
  });
});

test.each(["", "latest", "2026", "09/01/2026", "2026-01-09T17:00"])("does not read %j", (text) => {
  expect(readAsOf(text)).toBeUndefined();
});

test.each(["2026-01-09", "2026-01-09T17:00:00Z"])("writes %s as it was read", (text) => {
  const asOf = readAsOf(text);
  expect(asOf && formatAsOf(asOf)).toBe(text);
});
