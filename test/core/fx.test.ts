import fc from "fast-check";
import { addDays, formatDay } from "../../src/core/day";
import type { Failure } from "../../src/core/failure";
import { isFailure } from "../../src/core/failure";
import { exchangeRateOn, pairNeeds, pairOf, ratesOf, readPair } from "../../src/core/fx";
import { endOf } from "../../src/core/instant";
import { sure, when } from "../support/builders";
import { day, instant } from "../support/observations";
import { ecbRates, rateView } from "../support/rates";

const usdcny = pairOf("USD", "CNY");

/** The cross as another program made it of the same published rates. */
test.each([
  ["2024-12-31", "7.299355"],
  ["2025-01-02", "7.299486"],
  ["2025-12-31", "7.001021"],
  ["2026-01-02", "6.993687"],
  ["2026-01-09", "6.982305"],
  ["2026-01-27", "6.954816"],
  ["2026-01-28", "6.946384"],
  ["2026-02-03", "6.938141"],
  ["2026-02-11", "6.911345"],
])("on %s one USD is %s CNY", (isoDay, cross) => {
  const rate = sure(ratesOf(rateView()).rateOn("USD", "CNY", day(isoDay)), isoDay);
  expect(rate.rate.toFixed(6)).toBe(cross);
  expect(formatDay(rate.day)).toBe(isoDay);
});

test("gives EUR pairs as published, by one leg", () => {
  const rates = ratesOf(rateView());
  expect(rates.rateOn("EUR", "USD", day("2026-01-28"))).toEqual({
    rate: 1.1974,
    day: day("2026-01-28"),
    fromPerEuro: 1,
    toPerEuro: 1.1974,
  });
  expect(rates.ratioOn(pairOf("CNY", "EUR"), day("2026-01-28"))).toBe(1 / 8.3176);
  expect(pairNeeds(pairOf("EUR", "USD"))).toEqual(["EURUSD@ECB"]);
  expect(pairNeeds(usdcny)).toEqual(["EURUSD@ECB", "EURCNY@ECB"]);
  expect(rates.ratioOn(pairOf("USD", "USD"), day("1990-01-01"))).toBe(1);
});

test("takes a rate up to five calendar days back and no older one", () => {
  const rates = ratesOf(rateView());
  expect(sure(rates.rateOn("USD", "CNY", day("2026-02-02")), "rate").day).toBe(day("2026-01-28"));
  const late = rates.rateOn("USD", "CNY", day("2026-01-15")) as Failure;
  expect(late.reason).toBe("no-fx");
  expect(late.details).toMatchObject({
    pair: "USDCNY",
    day: "2026-01-15",
    limit: 5,
    newest: "2026-01-09",
  });
});

test("never crosses rates of two days", () => {
  const view = rateView({
    "2026-01-26": { USD: 1.1, CNY: 8.8 },
    "2026-01-27": { USD: 1.2, CNY: 8.4 },
    "2026-01-28": { USD: 1.25 },
  });
  const rate = sure(ratesOf(view).rateOn("USD", "CNY", day("2026-01-28")), "rate");
  expect([rate.rate, formatDay(rate.day)]).toEqual([8.4 / 1.2, "2026-01-27"]);
});

test("knows a rate only from the moment it was published", () => {
  const view = rateView();
  const before = ratesOf(view, instant("2026-01-28T14:59:59Z"));
  const after = ratesOf(view, endOf(day("2026-01-28")));
  expect(sure(before.rateOn("USD", "CNY", day("2026-01-28")), "rate").day).toBe(day("2026-01-27"));
  expect(sure(after.rateOn("USD", "CNY", day("2026-01-28")), "rate").day).toBe(day("2026-01-28"));
});

test("says no-fx for a currency that the feed lacks, and names it", () => {
  const rate = ratesOf(rateView()).ratioOn(pairOf("USD", "THB"), day("2026-01-28")) as Failure;
  expect(rate.reason).toBe("no-fx");
  expect(rate.details).toMatchObject({ pair: "USDTHB", lacking: ["THB"] });
});

test.each([
  ["USDCNY", "USDCNY"],
  ["USD/CNY", "USDCNY"],
  ["usd cny", "USDCNY"],
  ["USD-CNY", "USDCNY"],
  [" ＥＵＲＵＳＤ ", "EURUSD"],
  ["USDRMB", "USDCNY"],
  ["US$/元", "USDCNY"],
])("reads the pair %p", (text, code) => {
  expect(sure(readPair(text), text).code).toBe(code);
});

test.each(["", "USD", "USDCN", "USDXXX", "USD/CNY/EUR", "$/¥", "USD/", "/", "USDCNYEUR"])(
  "refuses the pair %p",
  (text) => {
    const read = readPair(text) as Failure;
    expect(read.reason).toBe("bad-pair");
    expect(read.details).toMatchObject({ input: text, words: ["USDCNY", "EURUSD"] });
  },
);

test("names the side of a pair that is no currency", () => {
  expect((readPair("USD/XXX") as Failure).details["word"]).toBe("XXX");
});

test.each([
  ["2026-01-28", 8.3176 / 1.1974],
  ["2026-01-30", 8.3176 / 1.1974],
  ["last", 8.2245 / 1.19],
  ["-5P", 8.1288 / 1.1642],
  ["-0P", 8.2245 / 1.19],
])("answers the date argument %p", (text, rate) => {
  expect(exchangeRateOn(rateView(), usdcny, when(text))).toBe(rate);
});

test.each([
  ["latest", "no-fx"],
  ["-1M", "no-fx"],
  ["YE", "no-fx"],
  ["2027-01-01", "not-yet-published"],
  ["2026Q1", "bad-date"],
  ["YTD", "bad-date"],
  ["-99P", "before-first"],
])("does not answer %p: %s", (text, reason) => {
  const view = rateView({ "2025-06-30": { USD: 1.17, CNY: 8.4 } });
  expect((exchangeRateOn(view, usdcny, when(text)) as Failure).reason).toBe(reason);
});

test("answers YE with the last rate of the year before", () => {
  const view = { ...rateView(), day: day("2026-01-28") };
  expect(exchangeRateOn(view, usdcny, when("YE"))).toBe(8.2262 / 1.175);
});

test("there and back is one, on every day that has a rate", () => {
  const rates = ratesOf(rateView());
  const first = day("2024-12-31");
  fc.assert(
    fc.property(fc.integer({ min: -3, max: 420 }), (count) => {
      const asked = addDays(first, count);
      const there = rates.rateOn("USD", "CNY", asked);
      const back = rates.rateOn("CNY", "USD", asked);
      expect(isFailure(there)).toBe(isFailure(back));
      if (isFailure(there) || isFailure(back)) return;
      expect(there.rate * back.rate).toBeCloseTo(1, 14);
      expect(there.day).toBe(back.day);
      expect(Object.keys(ecbRates)).toContain(formatDay(there.day));
      expect(asked - there.day).toBeLessThanOrEqual(5);
    }),
  );
});
