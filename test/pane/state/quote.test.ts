import { formatDay } from "../../../src/core/day";
import { isFailure } from "../../../src/core/failure";
import {
  hasDailyFeed,
  isTooOld,
  keptBasis,
  newestDay,
  quoteOf,
  termsOf,
} from "../../../src/pane/state/quote";
import { articleOn } from "../../support/article";
import { quotes, sure, viewOf } from "../../support/builders";

const view = articleOn("2026-11-23");

function quoted(code: string, basis = "") {
  return sure(quoteOf(view, sure(termsOf(view, code, basis), basis)), code);
}

test("a quote is the newest price at any age, with the age on the workbook's day", () => {
  const quote = quoted("NdOxide");
  expect(quote).toMatchObject({ value: 870_000, age: 285, limit: 10, status: "published" });
  expect(formatDay(quote.first)).toBe("2026-02-11");
  expect(isTooOld(quote)).toBe(true);
});

test("a quote in another basis is what a cell would show", () => {
  // 870,000 CNY/t of 2026-02-11 without 13 % VAT, at 8.2245 CNY and 1.19 USD for one EUR.
  expect(quoted("NdOxide", "USD/kg ex VAT").value).toBeCloseTo(((870 / 1.13) * 1.19) / 8.2245, 10);
});

test("the age of a period counts from its last day", () => {
  const quote = quoted("REConc");
  expect([formatDay(quote.first), formatDay(quote.last)]).toEqual(["2026-01-01", "2026-03-31"]);
  expect(quote.age).toBe(237);
});

test("low and high are there where the quoter publishes them, in the same basis", () => {
  const ranged = viewOf("2026-01-29", [
    quotes("DyOxide@SunSirs", { "2026-01-29": { low: 1_405_000, high: 1_415_000 } }),
  ]);
  const terms = sure(termsOf(ranged, "DyOxide", "CNY/kg"), "terms");
  expect(sure(quoteOf(ranged, terms), "quote").range).toEqual([1405, 1415]);
  expect(quoted("NdOxide").range).toBeUndefined();
});

test("revisions of the day are counted and the newest one answers", () => {
  const revised = viewOf("2026-01-30", [
    quotes("NdOxide@BREX", {
      "2026-01-28": [
        { mid: 732_500, knownSince: "2026-01-28" },
        { mid: 733_000, knownSince: "2026-01-30", status: "revised", note: "typing error" },
      ],
    }),
  ]);
  const quote = sure(quoteOf(revised, sure(termsOf(revised, "NdOxide", ""), "terms")), "quote");
  expect(quote).toMatchObject({ value: 733_000, revisions: 2, note: "typing error" });
});

test("a basis goes with the user to another series where it has a meaning there", () => {
  expect(keptBasis(view, "PrOxide", "USD/kg ex VAT")).toBe("USD/kg ex VAT");
  expect(keptBasis(view, "NdOxide@USGS", "USD/kg ex VAT")).toBe("");
  expect(keptBasis(view, "NdOxide@USGS", "CNY/kg")).toBe("CNY/kg");
});

test("what is no basis and what is not in the feed are failures", () => {
  expect(termsOf(view, "NdOxide", "per ton")).toMatchObject({ reason: "bad-basis" });
  const missing = termsOf(view, "TmOxide", "");
  expect(isFailure(missing) && missing.reason).toBe("no-such-series");
});

test("the newest day is that of real materials: neither rates nor synthetic series make a feed look fresh", () => {
  const stale = viewOf("2026-11-23", [
    quotes("NdOxide@BREX", { "2026-02-11": 870_000 }),
    quotes("NdOxide@DEMO", { "2026-11-20": 1 }, { synthetic: true }),
    quotes("EURUSD@ECB", { "2026-11-23": 1.1 }, { kind: "rate" }),
  ]);
  expect(formatDay(sure(newestDay(stale), "day"))).toBe("2026-02-11");
});

test("a few cited days are no daily feed, a month of days is", () => {
  const month = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [
      `2026-01-${String(at + 1).padStart(2, "0")}`,
      1000 + at,
    ]),
  );
  expect(hasDailyFeed(view)).toBe(false);
  expect(hasDailyFeed(viewOf("2026-01-30", [quotes("NdOxide@MINE", month)]))).toBe(true);
  expect(
    hasDailyFeed(viewOf("2026-01-30", [quotes("NdOxide@DEMO", month, { synthetic: true })])),
  ).toBe(false);
});
