/**
 * Reads a range argument: rows of raw cells, with the blank rows and columns at its end (whole columns) left out.
 * What counts as blank may be told, because a blank date is 0 on some hosts.
 */
export function readRange(given: unknown, isEmpty: typeof isBlank = isBlank): unknown[][] {
  const rows: unknown[][] = Array.isArray(given)
    ? given.map((row: unknown) => (Array.isArray(row) ? row : [row]))
    : [[given]];
  let height = rows.length;
  while (height > 0 && (rows[height - 1] ?? []).every(isEmpty)) height -= 1;
  const kept = rows.slice(0, height);
  const width = kept.reduce((widest, row) => Math.max(widest, usedWidth(row, isEmpty)), 0);
  return kept.map((row) => Array.from({ length: width }, (_, column) => row[column]));
}

/** True for what hosts give for an empty cell. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

function usedWidth(row: readonly unknown[], isEmpty: typeof isBlank): number {
  let width = row.length;
  while (width > 0 && isEmpty(row[width - 1])) width -= 1;
  return width;
}
