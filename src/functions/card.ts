import { formatDay } from "../core/day";
import { type ExplanationRow, explainPrice } from "../core/explain";
import { isFailure } from "../core/failure";
import { priceOn } from "../core/price";
import type { PriceTerms } from "../core/price-terms";
import type { SnapshotView } from "../core/view";
import type { When } from "../core/when";
import { type Cell, CellCard } from "./answer";

/** A price that carries the rows of its REWHY, for hosts that show cards. */
export function priceCard(view: SnapshotView, terms: PriceTerms, when: When): Cell {
  const price = priceOn(view, terms, when);
  return isFailure(price) ? price : cardOf(price.value, explainPrice(view, terms, when));
}

/** A number that carries what it stands on. */
export function cardOf(value: number, told: readonly ExplanationRow[]): CellCard {
  const rows = told.flatMap(({ label, value: said }) => {
    if (isFailure(said)) return [];
    return [[label, typeof said === "object" ? formatDay(said.day) : String(said)] as const];
  });
  return new CellCard(value, rows);
}
