import type { CellChange } from "../../workbook/snapshot/cell-changes";
import type { Shown } from "../../workbook/workbook";
import { formatPlace } from "../../workbook/address";
import type { ChangeReason } from "./change-reason";

/** Changes that come into sight at a time. */
export const CHANGES_AT_A_TIME = 25;

/** More rows than this are no list to read; the sheet says how many there are besides. */
const MOST_ROWS = 2000;

/** What the list says of reasons, in one language. */
export interface ListWords {
  readonly heads: readonly string[];
  reason(reason: ChangeReason): string;
  more(count: number): string;
}

/** The list as rows for a sheet: where, the formula as text, before, now, and why. */
export function listRows(
  changes: readonly CellChange[],
  reasonsOf: (change: CellChange) => readonly ChangeReason[],
  words: ListWords,
): readonly (readonly Shown[])[] {
  const rows = changes.slice(0, MOST_ROWS).map((change) => [
    formatPlace(change.place, true),
    // With its "=" it would be calculated.
    ` ${change.formula}`,
    change.before,
    change.after,
    reasonsOf(change).map(words.reason).join(", "),
  ]);
  const left = changes.length - rows.length;
  return [[...words.heads], ...rows, ...(left > 0 ? [[words.more(left), "", "", "", ""]] : [])];
}
