import type { ChangeQuestion } from "./change";
import type { Day } from "./day";
import type { Failure } from "./failure";
import type { PriceTerms } from "./price-terms";
import type { SnapshotView } from "./view";
import type { When } from "./when";

/** One fact about an answer. A failure as a value stands for its sentence; a day is wrapped so that a host can show a date. */
export interface ExplanationRow {
  readonly label: string;
  readonly value: string | number | Failure | { readonly day: Day };
}

/** What a price stands on, row by row: the number or the reason, each factor, source, day used, age, known since, snapshot. */
export function explainPrice(
  view: SnapshotView,
  terms: PriceTerms | Failure,
  when: When,
): readonly ExplanationRow[] {
  throw new Error(`not written yet: ${view.day} ${String(terms)} ${when.kind}`);
}

/** The same for a change: its value, then both of its ends. */
export function explainChange(
  view: SnapshotView,
  terms: PriceTerms | Failure,
  question: ChangeQuestion,
): readonly ExplanationRow[] {
  throw new Error(`not written yet: ${view.day} ${String(terms)} ${question.mode}`);
}
