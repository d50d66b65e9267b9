import type { FakeCell } from "../../support/fake-sheets";
import type { CompanyBook } from "../../../src/core/portfolio/company";
import type { SnapshotView } from "../../../src/core/view";
import {
  bookOf,
  figures,
  follows,
  goldenBook,
  goldenHoldings,
  listing,
  weights,
} from "../../support/companies";
import { shockableView } from "../../support/pictures";

type Rows = readonly (readonly (string | number)[])[];

const listed = ["300748.SZ", "600010.SH", "600111.SH", "300224.SZ", "600549.SH", "300066.SZ"];

const MANY = 5000;
const many = Array.from({ length: MANY }, (_, at) => `${605000 + at}.SH`);

/** Portfolios that a page can hold, by the word that asks for them. */
const portfolios: Readonly<Record<string, Rows>> = {
  golden: goldenHoldings,
  /** Names that follow prices, one with a floor, and one that nobody knows; for the page's shockable snapshot. */
  shock: [
    ["Ticker", "Market value CNY"],
    ...goldenHoldings.slice(1),
    ["MP US", 300_000],
    ["Acme Magnets", -50_000],
  ],
  /** Five thousand names, most of them unknown. */
  many: [
    ["Ticker", "Value CNY"],
    ...many.map((ticker, at) => [listed[at] ?? ticker, 1_000_000 - 100 * at]),
  ],
  /** Five thousand names that all follow NdPr; for the page's snapshot that knows them. */
  modelled: [
    ["Ticker", "Value CNY"],
    ...many.map((ticker, at) => [ticker, (at % 7 === 0 ? -1 : 1) * (1_000_000 - 100 * at)]),
  ],
  short: [
    ["Ticker", "Value CNY"],
    ["300748.SZ", -800_000],
    ["600111.SH", 1_000_000],
  ],
  /** A blank row, a name that is no ticker, an unlisted one, and a total. */
  gaps: [
    ["Ticker", "Value CNY"],
    ["600111.SH", 1_000_000],
    ["", ""],
    ["Acme Corp", 500_000],
    ["600001.SH", 250_000],
    ["Total", 1_750_000],
  ],
  percent: [
    ["Ticker", "Weight"],
    ["600111.SH", 35],
    ["300748.SZ", 65],
  ],
  currencies: [
    ["Ticker", "Value", "Currency"],
    ["600111.SH", 1_000_000, "CNY"],
    ["MP US", 100_000, "USD"],
  ],
  unpriced: [
    ["Ticker", "Shares", "Price CNY"],
    ["600111.SH", 1000, 50],
    ["300748.SZ", 200, ""],
  ],
};

/** The cells of a sheet that holds a portfolio; none for a word that names none. */
export function cellsOfHoldings(word: string | null): Readonly<Record<string, FakeCell>> {
  const rows = portfolios[word ?? ""] ?? [];
  return Object.fromEntries(
    rows.flatMap((row, down) =>
      row.flatMap((shows, across) =>
        shows === ""
          ? []
          : [[`Holdings!${String.fromCharCode(65 + across)}${down + 1}`, { shows }] as const],
      ),
    ),
  );
}

/** What the snapshot knows of companies for a portfolio: what is shipped, unless the word asks for others. */
export function viewOfHoldings(word: string | null, shipped: SnapshotView): SnapshotView {
  switch (word) {
    case "golden":
      return { ...shipped, companies: () => goldenBook };
    case "shock":
      return shockableView;
    case "modelled": {
      const book = bookOfMany();
      return { ...shipped, companies: () => book };
    }
    default:
      return shipped;
  }
}

function bookOfMany(): CompanyBook {
  return bookOf({
    listings: many.map((ticker) => listing(ticker, `Maker ${ticker.slice(0, 6)}`)),
    weights: many.flatMap((ticker, at) => weights(ticker, { MAG: (at % 10) / 10, SEP: 0.1 })),
    sensitivities: many.map((ticker, at) =>
      follows(ticker, "NdPr", {
        cost: 0.1 + (at % 50) / 100,
        passThrough: (at % 11) / 10,
        priceLag: 1,
        costLag: 2,
      }),
    ),
    fundamentals: many.map((ticker) => figures(ticker, { currency: "CNY", grossMargin: 0.2 })),
  });
}
