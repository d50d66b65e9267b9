import type { CellPlace } from "../address";

/** Cells by their columns, each from the top down. */
export function columnsOf<Cell extends { readonly place: CellPlace }>(
  cells: Iterable<Cell>,
): readonly (readonly Cell[])[] {
  const columns = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${cell.place.column} ${cell.place.sheet}`;
    const column = columns.get(key);
    if (column) column.push(cell);
    else columns.set(key, [cell]);
  }
  return [...columns.values()].map((column) => column.sort((a, b) => a.place.row - b.place.row));
}

/** The runs of cells of one column that stand right below each other. */
export function runsIn<Cell extends { readonly place: CellPlace }>(
  column: readonly Cell[],
): readonly (readonly Cell[])[] {
  const runs: Cell[][] = [];
  for (const cell of column) {
    const last = runs.at(-1);
    if (last && last.at(-1)?.place.row === cell.place.row - 1) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
