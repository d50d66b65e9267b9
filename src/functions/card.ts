import { type ExplanationRow, explainPrice } from "../core/explain";
import { isFailure } from "../core/failure";
import { priceOn } from "../core/price";
import type { PriceTerms } from "../core/price-terms";
import { SYNTHETIC, isOwn } from "../core/series-name";
import type { SnapshotView } from "../core/view";
import type { When } from "../core/when";
import { type CardRow, type Cell, CellCard, CellDay } from "./answer";

/** A price that carries the rows of its REWHY, for hosts that show cards. */
export function priceCard(view: SnapshotView, terms: PriceTerms, when: When): Cell {
  const price = priceOn(view, terms, when);
  if (isFailure(price)) return price;
  return cardOf(price.value, explainPrice(view, terms, when), seriesTitle(terms));
}

/** A number that carries what it stands on. */
export function cardOf(value: number, told: readonly ExplanationRow[], title: string): CellCard {
  const rows = told.flatMap(({ label, value: said }): CardRow[] => {
    if (isFailure(said)) return [];
    return [[label, typeof said === "object" ? new CellDay(said.day) : said]];
  });
  return new CellCard(value, rows, title);
}

/** The series that answers; what a generator made says so before anything else, and what the user supplied after it. */
export function seriesTitle({ entry }: PriceTerms): string {
  if (entry.synthetic) return `${SYNTHETIC} ${entry.code}`;
  return isOwn(entry) ? `${entry.code} (supplied by you, not verified)` : entry.code;
}
