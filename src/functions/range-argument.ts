/** Reads a range argument: rows of raw cells, with the blank rows and columns at its end (whole columns) left out. */
export function readRange(given: unknown): unknown[][] {
  const rows: unknown[][] = Array.isArray(given)
    ? given.map((row: unknown) => (Array.isArray(row) ? row : [row]))
    : [[given]];
  let height = rows.length;
  while (height > 0 && (rows[height - 1] ?? []).every(isBlank)) height -= 1;
  const kept = rows.slice(0, height);
  const width = kept.reduce((widest, row) => Math.max(widest, usedWidth(row)), 0);
  return kept.map((row) => row.slice(0, width));
}

/** True for what hosts give for an empty cell. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

function usedWidth(row: readonly unknown[]): number {
  let width = row.length;
  while (width > 0 && isBlank(row[width - 1])) width -= 1;
  return width;
}
