import { currencies, readCurrency } from "../../src/core/currency";
import type { Failure } from "../../src/core/failure";

test("reads every code of the table in either case", () => {
  expect(currencies.map(readCurrency)).toEqual(currencies);
  expect(currencies.map((code) => readCurrency(code.toLowerCase()))).toEqual(currencies);
});

test.each([
  ["RMB", "CNY"],
  ["元", "CNY"],
  ["人民币", "CNY"],
  ["CN￥", "CNY"],
  ["US$", "USD"],
  ["US＄", "USD"],
  ["美元", "USD"],
  ["€", "EUR"],
  [" eur ", "EUR"],
  ["£", "GBP"],
  ["日元", "JPY"],
])("reads %s as %s", (word, currency) => {
  expect(readCurrency(word)).toBe(currency);
});

test.each([
  ["$", ["USD", "AUD", "CAD", "HKD", "NZD", "SGD"]],
  ["¥", ["CNY", "JPY"]],
  ["￥", ["CNY", "JPY"]],
  ["dollars", ["USD", "AUD", "CAD", "HKD", "NZD", "SGD"]],
])("does not guess which currency %s is", (word, words) => {
  const read = readCurrency(word) as Failure;
  expect(read.reason).toBe("bad-basis");
  expect(read.details).toMatchObject({ input: word, hint: "ambiguous-word", words });
});

test.each(["CNH", "", "USDCNY", "constructor", "t"])("reads no currency in %p", (word) => {
  const read = readCurrency(word) as Failure;
  expect(read.reason).toBe("bad-basis");
  expect(read.details).toMatchObject({ word, hint: "unknown-word" });
});
