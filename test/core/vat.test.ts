import { vatStepOn } from "../../src/core/vat";
import { day } from "../support/observations";

test.each([
  ["1993-12-31", undefined],
  ["1994-01-01", 17],
  ["2018-04-30", 17],
  ["2018-05-01", 16],
  ["2019-03-31", 16],
  ["2019-04-01", 13],
  ["2026-01-28", 13],
])("on %s the rate of Chinese VAT on goods is %p", (isoDay, percent) => {
  expect(vatStepOn(day(isoDay))?.percent).toBe(percent);
});
