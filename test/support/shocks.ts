import type { CompanyBook } from "../../src/core/portfolio/company";
import { indexOfCompanies } from "../../src/core/portfolio/company-index";
import { readHoldings } from "../../src/core/portfolio/holdings";
import { type ShockTerms, planShock } from "../../src/core/portfolio/shock-plan";
import {
  type ReadyShock,
  type ShockReport,
  readyShock,
} from "../../src/core/portfolio/shock-report";
import { type AskedShocks, readShocks } from "../../src/core/portfolio/shocks";
import type { TableCell } from "../../src/core/share-table";
import { type TestSeries, quotes, sure, viewOf } from "./builders";
import { bookOf, figures, floor, follows, goldenBook, listing, weights } from "./companies";
import { day } from "./observations";

/** JL MAG as domain texts describe it; NRE buys what Baotou Steel sells. */
export const shockBook = bookOf({
  ...goldenBook,
  listings: [...goldenBook.listings, listing("MP.US", "MP Materials")],
  weights: [...goldenBook.weights, ...weights("MP.US", { MINE: 0.6, METAL: 0.15, MAG: 0.25 })],
  sensitivities: [
    follows("300748.SZ", "NdPr", { cost: 0.5635, passThrough: 1, priceLag: 1, costLag: 2 }),
    follows("600111.SH", "NdPr", { sold: 0.5, evidence: "filing" }),
    follows("600111.SH", "REConc", { cost: 0.25, costLag: 0 }),
    follows("600010.SH", "REConc", { sold: 0.165 }),
    follows("600549.SH", "W", { sold: 0.46 }),
    follows("MP.US", "NdPr", { sold: 0.8 }),
  ],
  fundamentals: [
    figures("300748.SZ", {
      currency: "CNY",
      revenue: 7e9,
      grossMargin: 0.195,
      netIncome: 7e8,
      retained: 0.8,
      shares: 1.4e9,
    }),
    figures("600111.SH", { currency: "CNY", revenue: 42.4e9, grossMargin: 0.116, shares: 3.6e9 }),
    figures("600010.SH", { currency: "CNY", revenue: 64.1e9, grossMargin: 0.1 }),
    figures("600549.SH", { currency: "CNY", grossMargin: 0.18 }),
    figures("MP.US", { currency: "USD", grossMargin: 0.2 }),
  ],
  floors: [
    floor("MP.US", {
      driver: "NdPr",
      level: 110,
      basis: { currency: "USD", mass: "kg", vat: "excluded" },
      upsideShare: 0,
      reference: "PrNdOxide",
      from: "2025-10-01",
      verified: false,
    }),
  ],
});

const rate = (currency: "USD" | "CNY", value: number) =>
  quotes(
    `EUR${currency}@ECB`,
    { "2026-01-12": { value }, "2026-01-28": { value } },
    { kind: "rate", basis: { currency, vat: "none" }, calendar: "target" },
  );
/** Dollars and renminbi on the day of the shock and a fortnight before. */
export const shockRates = [rate("USD", 1.1974), rate("CNY", 8.3176)];
const prices = [
  quotes("PrNdOxide@ACME", { "2025-12-31": 600_000, "2026-01-28": 720_000 }),
  quotes("DyOxide@ACME", { "2026-01-28": 1_410_000 }),
];

/** How a test's shock is reckoned: by profit over a year on 2026-01-28, unless said otherwise. */
type Asked = Partial<ShockTerms> & {
  readonly series?: readonly TestSeries[];
  readonly of?: CompanyBook;
};

/** A table of holdings under a shock. */
export function shock(
  cells: readonly (readonly TableCell[])[],
  shocks: string,
  more: Asked = {},
): ShockReport {
  const asked = sure(readShocks(shocks), "shocks");
  return sure(readyOn(cells, more, asked).report(asked), "the report");
}

/** A table of holdings made ready for shocks. */
export function readyOn(
  cells: readonly (readonly TableCell[])[],
  { series = [...prices, ...shockRates], of = shockBook, ...more }: Asked = {},
  asked: AskedShocks = { kind: "stated", shocks: [] },
): ReadyShock {
  const view = viewOf("2026-01-28", series);
  const held = sure(readHoldings(cells, indexOfCompanies(of)), "holdings");
  const plan = planShock(view.catalogue, of, held, {
    asked,
    terms: {
      measure: "profit",
      horizon: 4,
      concentrate: "follows",
      frequency: "W",
      day: day("2026-01-28"),
      returnsFrom: day("2024-01-28"),
      ...more,
    },
  });
  return readyShock(view, sure(plan, "the plan"));
}

/** What a report says of one name. */
export function name({ names }: ShockReport, label: string) {
  const found = names.find(({ position }) => position.label === label);
  return sure(found, label);
}

/** A portfolio of one name that is worth 100. */
export const one = (ticker: string) => [
  ["Ticker", "Value CNY"],
  [ticker, 100],
];
