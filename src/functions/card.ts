import { formatDay } from "../core/day";
import { explainPrice } from "../core/explain";
import { isFailure } from "../core/failure";
import { priceOn } from "../core/price";
import type { PriceTerms } from "../core/price-terms";
import type { SnapshotView } from "../core/view";
import type { When } from "../core/when";
import { type Cell, CellCard } from "./answer";

/** A price that carries the rows of its REWHY, for hosts that show cards. */
export function priceCard(view: SnapshotView, terms: PriceTerms, when: When): Cell {
  const price = priceOn(view, terms, when);
  if (isFailure(price)) return price;
  const rows = explainPrice(view, terms, when).flatMap(({ label, value }) => {
    if (isFailure(value)) return [];
    return [[label, typeof value === "object" ? formatDay(value.day) : String(value)] as const];
  });
  return new CellCard(price.value, rows);
}
