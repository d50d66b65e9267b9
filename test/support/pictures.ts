import type { SnapshotView } from "../../src/core/view";
import type { Classified } from "../../src/pane/state/classified";
import type { HoldingsCells } from "../../src/pane/state/exposure";
import {
  type ShockAsked,
  type ShockPicture,
  askShocks,
  isReplay,
} from "../../src/pane/state/picture";
import { type Portfolio, askPortfolio } from "../../src/pane/state/portfolio";
import { quotes, rates, sure, viewOf } from "./builders";
import { bookOf, figures, floor, follows, goldenBook, listing, weights } from "./companies";

/** The golden book with what names follow: a magnet maker, a seller and a buyer of concentrate, and MP with its floor. */
export const shockableBook = bookOf({
  ...goldenBook,
  listings: [...goldenBook.listings, listing("MP.US", "MP Materials")],
  weights: [
    ...goldenBook.weights,
    ...weights("MP.US", { SEP: 0.6, METAL: 0.15 }, { evidence: "filing" }),
  ],
  sensitivities: [
    follows("300748.SZ", "NdPr", { cost: 0.5635, passThrough: 1, priceLag: 1, costLag: 2 }),
    follows("600111.SH", "NdPr", { sold: 0.5, evidence: "filing" }),
    follows("600111.SH", "REConc", { cost: 0.25 }),
    follows("600010.SH", "REConc", { sold: 0.165 }),
    follows("MP.US", "NdPr", { sold: 0.6 }),
  ],
  fundamentals: [
    figures("300748.SZ", { currency: "CNY", revenue: 7e9, grossMargin: 0.195, shares: 1.4e9 }),
    figures("600111.SH", { currency: "CNY", revenue: 42.4e9, grossMargin: 0.116, shares: 3.6e9 }),
    figures("600010.SH", { currency: "CNY", revenue: 64.1e9, grossMargin: 0.1 }),
    figures("MP.US", { currency: "USD", grossMargin: 0.2 }),
  ],
  floors: [
    floor("MP.US", {
      driver: "NdPr",
      level: 110,
      basis: { currency: "USD", mass: "kg", vat: "excluded" },
      upsideShare: 0.3,
      reference: "PrNdOxide",
      from: "2025-10-01",
      verified: false,
    }),
  ],
});

/** The snapshot of 2026-01-28 with these companies, prices of PrNd at both ends of the article's January, and rates. */
export const shockableView = viewOf(
  "2026-01-28",
  [
    quotes("PrNdOxide@ACME", { "2025-12-31": 600_000, "2026-01-28": 720_000 }),
    rates("USD", { "2026-01-28": 1.1974 }),
    rates("CNY", { "2026-01-28": 8.3176 }),
  ],
  { companies: shockableBook },
);

/** Holdings as the pane has them once everything is in memory. */
export function portfolioOf(
  cells: HoldingsCells,
  options = "",
  { view = shockableView, classified }: { view?: SnapshotView; classified?: Classified } = {},
): Portfolio {
  const question = sure(askPortfolio(view, cells, options, classified), "the holdings");
  return sure(question.answer(view), "the portfolio");
}

/** A shock on them, as the pane has it. */
export function shockOn(portfolio: Portfolio, { shocks, options }: ShockAsked): ShockPicture {
  const question = sure(askShocks(portfolio, options, isReplay(shocks)), "the shock's options");
  return sure(question.answer(portfolio.view).shocked(shocks), "the shock");
}
