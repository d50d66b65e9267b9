import type { Failure } from "./failure";
import type { Price } from "./price";
import type { PriceTerms } from "./price-terms";
import type { SnapshotView } from "./view";
import type { When } from "./when";

/** How a change is measured: as a fraction, in the basis, or as a logarithm. */
export const changeModes = ["pct", "abs", "log"] as const;

/** One of the modes. */
export type ChangeMode = (typeof changeModes)[number];

/** Between which days, and what two ends on one observation are: no-new-price, or zero where `same` says so. */
export interface ChangeQuestion {
  /** Counts back from the day that `to` used. */
  readonly from: When;
  readonly to: When;
  readonly mode: ChangeMode;
  readonly same: "error" | "zero";
}

/** A change with both of its ends. */
export interface Change {
  readonly value: number;
  readonly mode: ChangeMode;
  readonly from: Price;
  readonly to: Price;
}

/** The change of a price between two days; in a foreign basis each end is converted by its own day. */
export function changeBetween(
  view: SnapshotView,
  terms: PriceTerms,
  question: ChangeQuestion,
): Change | Failure {
  throw new Error(`not written yet: ${view.day} ${terms.material} ${question.mode}`);
}
