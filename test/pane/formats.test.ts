import { formatsFor } from "../../src/pane/formats";
import { day, instant } from "../support/observations";

const us = formatsFor("en-US");
const chinese = formatsFor("zh-CN");

test("numbers are written by locale, with two decimals from a thousand up and six digits below", () => {
  expect(us.number(732_500)).toBe("732,500");
  expect(us.number(1234.5678)).toBe("1,234.57");
  expect(us.number(93.31907136)).toBe("93.3191");
  expect(formatsFor("de-DE").number(93.31907136)).toBe("93,3191");
  expect(chinese.short(870_000)).toBe("87万");
});

test("shares, changes and money have as many digits wherever they stand", () => {
  expect([us.percent(0.218125), us.percent(0.05)]).toEqual(["21.8%", "5.0%"]);
  expect([us.change(0.1445), us.change(-0.02), us.change(-0)]).toEqual(["+14.5%", "-2.0%", "0.0%"]);
  expect([us.money(4_000_000), us.money(873)]).toEqual(["4.00\u00a0M", "873.00"]);
  expect(chinese.money(4_000_000)).toBe("400.00万");
  expect(us.cents(1_499_780)).toBe("1,499,780.00");
});

test("what is nearly all is not rounded to all, nor what is nearly nothing to nothing", () => {
  expect([1, 0.999, 0.5, 0.0001, 0].map(us.part)).toEqual(["100%", "99%", "50%", "1%", "0%"]);
});

test("a day never slips by a zone", () => {
  expect(us.day(day("2026-01-28"))).toBe("Jan 28, 2026");
  expect(chinese.day(day("2026-01-28"))).toBe("2026年1月28日");
  expect(us.shortDay(day("2026-01-01"), "years")).toBe("2026");
});

test("a period is named as its quoter names it", () => {
  expect(us.period(day("2026-03-31"), "quarterly")).toBe("2026Q1");
  expect(us.period(day("2026-03-31"), "daily")).toBe("Mar 31, 2026");
});

test("a moment has its hour where the source gave one", () => {
  const moment = us.instant(instant("2026-01-09T03:00:00Z"));
  expect(moment.replace(/\s/g, " ")).toBe("Jan 9, 2026, 3:00 AM UTC");
  expect(us.instant(instant("2026-01-09"))).toBe("Jan 9, 2026");
});
