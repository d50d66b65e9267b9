import type { CellPlace } from "../address";
import type { FormulaCell, Shown } from "../workbook";

/** A cell that shows another value than before. */
export interface CellChange {
  readonly place: CellPlace;
  /** As it stands in the cell now. */
  readonly formula: string;
  readonly before: Shown;
  readonly after: Shown;
  /** True where it shows an Excel error now. */
  readonly failed: boolean;
  /** True where somebody wrote another formula meanwhile, so that the change is not the snapshot's alone. */
  readonly rewritten: boolean;
}

/** What became of cells between two looks at them. */
export interface CellChanges {
  readonly changed: readonly CellChange[];
  /** Cells that were there before and hold no formula of ours any more. */
  readonly gone: number;
}

/** Compares two looks at the same cells. A cell that was still calculating, or was not there, has no earlier value. */
export function changesBetween(
  before: readonly FormulaCell[],
  after: readonly FormulaCell[],
): CellChanges {
  const known = new Map(before.map((cell) => [keyOf(cell.place), cell]));
  const changed: CellChange[] = [];
  let found = 0;
  for (const { place, formula, shows, failed, pending } of after) {
    const old = known.get(keyOf(place));
    if (!old) continue;
    found += 1;
    if (pending || old.pending || Object.is(old.shows, shows)) continue;
    const rewritten = old.formula !== formula;
    changed.push({ place, formula, before: old.shows, after: shows, failed, rewritten });
  }
  return { changed, gone: before.length - found };
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${row} ${column} ${sheet}`;
}
