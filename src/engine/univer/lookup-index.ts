import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

let quickened = false;

/**
 * Univer notes every result in its index for lookups, and to take out what stood there before it walks over all values of the
 * column: a column of 10,000 results costs 50 million steps. Where no lookup has indexed the row there is nothing to take
 * out, and a later lookup reads the cell itself, so that such notes are left out.
 */
export function quickenResults(): void {
  if (quickened) return;
  quickened = true;
  const index = CELL_INVERTED_INDEX_CACHE;
  const note = index.set.bind(index);
  index.set = (unit, sheet, column, value, row, replaces) => {
    if (replaces && index.shouldContinueBuildingCache(unit, sheet, column, row)) return;
    note(unit, sheet, column, value, row, replaces);
  };
}
