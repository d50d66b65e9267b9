import type { HoldingsCells } from "./exposure";

/** Five names of which the article of 29 January 2026 speaks, and the seller of the concentrate that the first of them buys. */
export const articleTickers: readonly string[] = [
  "600111.SH",
  "600010.SH",
  "300748.SZ",
  "300224.SZ",
  "600549.SH",
  "300066.SZ",
];

/** A million each, which nobody holds: an illustration. */
export const articleCells: HoldingsCells = [
  ["Ticker", "Value CNY"],
  ...articleTickers.map((ticker) => [ticker, 1_000_000]),
];
