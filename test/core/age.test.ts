import { ageOn, readMaxAge } from "../../src/core/age";
import { day } from "../support/observations";

test.each([
  ["2026-01-01", 0],
  ["2026-02-15", 0],
  ["2026-03-31", 0],
  ["2026-04-01", 1],
  ["2025-12-31", 1],
  ["2026-05-01", 31],
])("is from %s to the nearer end of 2026Q1 %d days", (asked, age) => {
  expect(ageOn(day(asked), day("2026-01-01"), day("2026-03-31"))).toBe(age);
});

test.each([
  ["10", 10],
  [" 0 ", 0],
  ["None", Infinity],
  ["-1", undefined],
  ["1.5", undefined],
  ["1e3", undefined],
  ["", undefined],
])("reads a limit of %j as %p", (text, limit) => {
  expect(readMaxAge(text)).toBe(limit);
});
