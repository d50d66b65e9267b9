import { indexOfCompanies } from "../../../src/core/portfolio/company-index";
import { tradedIn } from "../../../src/core/portfolio/exchange";
import { readHoldings } from "../../../src/core/portfolio/holdings";
import {
  type ValuationTerms,
  planValuation,
  valueHoldings,
} from "../../../src/core/portfolio/valuation";
import type { TableCell } from "../../../src/core/share-table";
import { quotes, sure, viewOf } from "../../support/builders";
import { goldenBook } from "../../support/companies";
import { day } from "../../support/observations";
import { share } from "../../support/walks";

const rate = (currency: "USD" | "CNY" | "HKD", value: number) =>
  quotes(
    `EUR${currency}@ECB`,
    { "2026-01-28": { value } },
    { kind: "rate", basis: { currency, vat: "none" }, calendar: "target" },
  );
const view = viewOf("2026-01-28", [
  quotes("600111.SH@OWN", { "2026-01-28": { value: 50 } }, share),
  rate("USD", 1.25),
  rate("CNY", 8),
  rate("HKD", 10),
]);

function plan(cells: readonly (readonly TableCell[])[], terms: ValuationTerms = {}) {
  const holdings = sure(readHoldings(cells, indexOfCompanies(goldenBook)), "the holdings");
  return planValuation(view.catalogue, holdings, terms);
}

function values(cells: readonly (readonly TableCell[])[], terms?: ValuationTerms) {
  const { positions } = valueHoldings(
    view,
    sure(plan(cells, terms), "the plan"),
    day("2026-01-28"),
  );
  return positions.map(({ label, value }) => [label, value]);
}

test("shares, given prices and cash become money of the base", () => {
  const cells = [
    ["Ticker", "Shares", "Price", "Currency"],
    ["600111.SH", 10, undefined, undefined],
    ["6680 HK", 10, 20, undefined],
    ["MP US", 10, 5, "USD"],
    ["cash", 100, undefined, "CNY"],
  ];
  expect(values(cells, { base: "CNY" })).toEqual([
    ["600111.SH", 500],
    ["6680.HK", 160],
    ["MP.US", 320],
    ["cash", 100],
  ]);
});

test("money in one currency needs no base, and a base converts it", () => {
  const cells = [
    ["Ticker", "Value (USD k)"],
    ["MP US", 2],
  ];
  expect(values(cells)).toEqual([["MP.US", 2000]]);
  expect(values(cells, { base: "CNY" })).toEqual([["MP.US", 12_800]]);
});

test("money that nobody names stays as it is, and is never converted", () => {
  const cells = [
    ["Ticker", "Value"],
    ["600111.SH", 2],
  ];
  expect(values(cells)).toEqual([["600111.SH", 2]]);
  expect(plan(cells, { base: "USD" })).toMatchObject({ details: { hint: "no-currency", row: 2 } });
  const mixed = [
    ["Ticker", "Value", "Currency"],
    ["600111.SH", 2, "CNY"],
    ["300748.SZ", 2, undefined],
  ];
  expect(plan(mixed)).toMatchObject({ details: { hint: "no-currency", row: 3 } });
});

test("fractions are in no currency, whatever the shares trade in", () => {
  const cells = [
    ["Ticker", "Weight", "Currency"],
    ["600111.SH", 0.5, "CNY"],
    ["6680 HK", 0.5, "HKD"],
  ];
  expect(values(cells)).toEqual([
    ["600111.SH", 0.5],
    ["6680.HK", 0.5],
  ]);
});

test("a ticker that stands twice in any form is one position", () => {
  const cells = [
    ["Ticker", "Value"],
    ["600111.SH", 5],
    ["SH600111", 7],
    ["600111 CH Equity", -2],
  ];
  expect(values(cells)).toEqual([["600111.SH", 10]]);
});

test("B shares and renminbi counters trade in another currency than their exchange", () => {
  const tickers = ["600111.SH", "900901.SH", "200002.SZ", "6680.HK", "80700.HK", "MP.US", "LYC.AX"];
  expect(tickers.map(tradedIn)).toEqual(["CNY", "USD", "HKD", "HKD", "CNY", "USD", "AUD"]);
});
