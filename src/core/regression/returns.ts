import { dayNumber, partsOf } from "../day";
import { Failure } from "../failure";
import type { ReturnFrequency, ReturnKind } from "./return-kind";
import type { Columns } from "./triangular";

/** Values on days, oldest first; NaN where a day has none. */
export interface Path {
  readonly day: Int32Array;
  readonly value: Float64Array;
}

/** Values of several paths on the days that all of them have. */
export interface Levels {
  readonly day: Int32Array;
  readonly columns: Columns;
}

/** The days on which every path has a value, of each week or month the last. Nothing is carried forward. */
export function commonLevels(paths: readonly Path[], frequency: ReturnFrequency): Levels {
  const places = paths.map(() => 0);
  const kept: number[][] = paths.map(() => []);
  const days: number[] = [];
  const [first] = paths;
  for (const [row, day] of first?.day.entries() ?? []) {
    const rows = paths.map((path, at) => {
      let place = at === 0 ? row : (places[at] ?? 0);
      while ((path.day[place] ?? Infinity) < day) place += 1;
      places[at] = place;
      return path.day[place] === day && !Number.isNaN(path.value[place]) ? place : -1;
    });
    if (rows.includes(-1)) continue;
    const replaces = days.length > 0 && isSame(days[days.length - 1] ?? 0, day, frequency);
    const end = replaces ? days.length - 1 : days.length;
    days[end] = day;
    for (const [at, path] of paths.entries()) {
      const column = kept[at];
      if (column) column[end] = path.value[rows[at] ?? 0] ?? NaN;
    }
  }
  return {
    day: Int32Array.from(days),
    columns: kept.map((column) => Float64Array.from(column)),
  };
}

/** Rows in which every column has a number; the others are left out, so that a return spans them. */
export function completeRows(columns: Columns): Columns {
  const [first] = columns;
  const complete = [...(first ?? []).keys()].filter((row) =>
    columns.every((column) => !Number.isNaN(column[row] ?? NaN)),
  );
  return columns.map((column) => Float64Array.from(complete, (row) => column[row] ?? NaN));
}

/** Returns from each row to the next, or the column itself where it is returns. A price of 0 or less is out-of-range. */
export function returnsOf(levels: Float64Array, kind: ReturnKind): Float64Array | Failure {
  if (kind === "given") return levels;
  const odd = levels.find((level) => !(level > 0));
  if (odd !== undefined)
    return new Failure("out-of-range", { argument: "price", input: String(odd) });
  const returns = new Float64Array(Math.max(levels.length - 1, 0));
  for (let at = 0; at < returns.length; at++) {
    const ratio = (levels[at + 1] ?? NaN) / (levels[at] ?? NaN);
    returns[at] = kind === "log" ? Math.log(ratio) : ratio - 1;
  }
  return returns;
}

function isSame(a: number, b: number, frequency: ReturnFrequency): boolean {
  if (frequency === "D") return false;
  if (frequency === "W") return weekOf(a) === weekOf(b);
  const [one, other] = [partsOf(dayNumber(a)), partsOf(dayNumber(b))];
  return one.month === other.month && one.year === other.year;
}

/** Count of weeks from Monday; the first day of the count is a Thursday. */
function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}
