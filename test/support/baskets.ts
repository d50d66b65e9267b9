import { type Assay, type Basket, assayOf, basketOf, readAssay } from "../../src/core/basket";
import { readDeposit } from "../../src/core/deposits";
import { type Failure, isFailure } from "../../src/core/failure";
import { planMixture } from "../../src/core/mixture";
import type { TableCell } from "../../src/core/share-table";
import type { SnapshotView } from "../../src/core/view";
import { sure, viewOf, when } from "./builders";
import { type AskedLines, linesOn, oxidesOn } from "./mixtures";

/** The day of the basket whose value is known. */
export const basketDay = "2026-01-29";

/** A snapshot with the oxides of that basket. */
export const basketView = viewOf("2026-02-01", oxidesOn(basketDay));

/** What a test says besides the assay; all of it may be left out. */
export interface AskedBasket extends AskedLines {
  readonly on?: SnapshotView;
  readonly date?: string;
  readonly least?: number;
}

/** The assay of a deposit by its name. */
export function deposit(name: string): Assay {
  return assayOf(sure(readDeposit(name), name));
}

/** The assay that cells hold. */
export function assayIn(cells: readonly (readonly TableCell[])[]): Assay {
  return sure(readAssay(cells, basketView.catalogue), "assay");
}

/** The basket of an assay as a cell would ask for it. */
export function askBasket(
  assay: Assay,
  { on = basketView, date = basketDay, least, ...said }: AskedBasket = {},
): Basket | Failure {
  const plan = planMixture(linesOn(on, assay.components, said));
  if (isFailure(plan)) return plan;
  const coverage = least === undefined ? {} : { leastCoverage: least };
  return basketOf(on, assay, plan, { when: when(date), ...coverage });
}

/** The same for an assay that has a basket. */
export function basketOn(assay: Assay, asked?: AskedBasket): Basket {
  return sure(askBasket(assay, asked), "basket");
}

/** The value of a basket that has one. */
export function basketValue(assay: Assay, asked?: AskedBasket): number {
  return sure(basketOn(assay, asked).value, "value");
}
