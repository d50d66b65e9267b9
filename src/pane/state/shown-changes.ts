import { dayOfSerial, formatDay } from "../../core/day";
import { type CellChange, countOf } from "../../workbook/snapshot/cell-changes";
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
  /** Cells of the same answer that are only counted. */
  cells(count: number): string;
  more(count: number): string;
}

/** The list as rows for a sheet: where, the formula as text, before, now, and why. */
export function listRows(
  changes: readonly CellChange[],
  reasonsOf: (change: CellChange) => readonly ChangeReason[],
  words: ListWords,
): readonly (readonly Shown[])[] {
  const listed = changes.slice(0, MOST_ROWS);
  const rows = listed.flatMap((change) => {
    const { place, formula, before, after, spilled } = change;
    const value = (shown: Shown) => (spilled?.isDay ? dayText(shown) : shown);
    const reasons = reasonsOf(change).map(words.reason).join(", ");
    // With its "=" it would be calculated.
    const row = [formatPlace(place, true), ` ${formula}`, value(before), value(after), reasons];
    const more = spilled?.more ?? 0;
    return more > 0 ? [row, [words.cells(more), "", "", "", ""]] : [row];
  });
  const left = countOf(changes.slice(listed.length));
  return [[...words.heads], ...rows, ...(left > 0 ? [[words.more(left), "", "", "", ""]] : [])];
}

/** A serial number that stands for a day, as the day. */
function dayText(shown: Shown): Shown {
  return typeof shown === "number" ? formatDay(dayOfSerial(shown)) : shown;
}
