import { Failure } from "./failure";

/** How many cells one answer may spill: more would near the 5 MB that Excel on the web takes at once. */
export const MOST_CELLS = 200_000;

/** too-large for a table beyond that, before any of its cells is worked out. */
export function tooLarge(rows: number, columns: number): Failure | undefined {
  const cells = rows * columns;
  return cells > MOST_CELLS ? new Failure("too-large", { cells, limit: MOST_CELLS }) : undefined;
}
