import type { Area, CellPlace } from "../../workbook/address";
import { rangeOf } from "./areas";
import { whenIdle } from "./excel-run";

/** Ranges marked in one sync. */
const MOST_RANGES = 1000;

/**
 * Marks cells as dirty, column by column in runs, and has Excel calculate what is dirty. F9 alone leaves our cells as they are,
 * because nothing that they depend on has changed.
 */
export async function recalculateCells(places: readonly CellPlace[]): Promise<void> {
  const runs = columnRuns(places);
  if (runs.length === 0) return;
  await whenIdle(async (context) => {
    for (let first = 0; first < runs.length; first += MOST_RANGES) {
      await markDirty(context, runs.slice(first, first + MOST_RANGES));
    }
    context.workbook.application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
  });
}

async function markDirty(context: Excel.RequestContext, runs: readonly Area[]): Promise<void> {
  for (const run of runs) rangeOf(context, run).setDirty();
  await context.sync();
}

/** The fewest areas, each one column wide, that hold these cells and no others. */
export function columnRuns(places: readonly CellPlace[]): readonly Area[] {
  const sorted = [...places].sort(
    (a, b) => compare(a.sheet, b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: { sheet: string; row: number; column: number; rows: number; columns: 1 }[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = runs.at(-1);
    const below = last?.sheet === sheet && last.column === column ? row - last.row : -1;
    if (last && below >= 0 && below <= last.rows) last.rows = Math.max(last.rows, below + 1);
    else runs.push({ sheet, row, column, rows: 1, columns: 1 });
  }
  return runs;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
