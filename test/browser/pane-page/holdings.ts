import type { FakeCell } from "../../support/fake-sheets";
import { goldenHoldings } from "../../support/companies";

type Rows = readonly (readonly (string | number)[])[];

const listed = ["300748.SZ", "600010.SH", "600111.SH", "300224.SZ", "600549.SH", "300066.SZ"];

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
    ...Array.from({ length: 5000 }, (_, at) => [
      listed[at] ?? `${605000 + at}.SH`,
      1_000_000 - 100 * at,
    ]),
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
