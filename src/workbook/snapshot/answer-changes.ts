import type { Shown } from "../shown";

/** All that a formula shows, and the number formats that came with its values; "" for none. */
export interface AnswerShown {
  readonly shows: readonly (readonly Shown[])[];
  readonly formats?: readonly (readonly string[])[];
}

/** One cell of an answer that shows another value, counted from the answer's first cell. */
export interface AnswerChange {
  readonly row: number;
  readonly column: number;
  readonly before: Shown;
  /** "" where it is not in the answer any more; where other rows took its place, that is told at the answer's first cell. */
  readonly after: Shown;
  /** What stands first in its row. */
  readonly label: Shown;
  /** True where that, or the value, is the serial number of a day. */
  readonly isDayLabel: boolean;
  readonly isDay: boolean;
}

/** Two rows that are the same one; a row that came or went is alone. */
interface RowPair {
  /** The row at which it is told. */
  readonly at: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** True where other rows stand in its place now. */
  readonly isGone?: true;
}

/**
 * What differs in two answers of one formula. Rows are matched by their place or by what stands first in them, whichever leaves
 * fewer differences: a history that gained a day, or whose window moved on, differs in that day and not in every row.
 */
export function answerChanges(before: AnswerShown, after: AnswerShown): readonly AnswerChange[] {
  const byPlace = differences(before, after, pairsByPlace(before, after));
  const pairs = byPlace.length > 0 ? pairsByFirst(before, after) : undefined;
  const byFirst = pairs && differences(before, after, pairs);
  // Rows that were only put in another order show other values in their cells.
  return byFirst && byFirst.length > 0 && byFirst.length < byPlace.length ? byFirst : byPlace;
}

function pairsByPlace(before: AnswerShown, after: AnswerShown): readonly RowPair[] {
  const [old, now] = [before.shows.length, after.shows.length];
  return Array.from({ length: Math.max(old, now) }, (_, row) => ({
    at: row,
    before: row < old ? row : undefined,
    after: row < now ? row : undefined,
  }));
}

/** Undefined where what stands first does not tell the rows apart. */
function pairsByFirst(before: AnswerShown, after: AnswerShown): readonly RowPair[] | undefined {
  const [old, now] = [rowsByFirst(before), rowsByFirst(after)];
  if (!old || !now) return undefined;
  return [
    ...[...now].map(([first, row]) => ({ at: row, before: old.get(first), after: row })),
    ...[...old]
      .filter(([first]) => !now.has(first))
      .map(([, row]) => ({ at: 0, before: row, after: undefined, isGone: true as const })),
  ];
}

function rowsByFirst({ shows }: AnswerShown): ReadonlyMap<Shown, number> | undefined {
  if ((shows[0]?.length ?? 0) < 2) return undefined;
  const rows = new Map(shows.map((row, at) => [row[0] ?? "", at]));
  return rows.size === shows.length ? rows : undefined;
}

function differences(
  before: AnswerShown,
  after: AnswerShown,
  pairs: readonly RowPair[],
): readonly AnswerChange[] {
  return pairs.flatMap((pair) => {
    const [old, now] = [rowAt(before, pair.before), rowAt(after, pair.after)];
    const width = Math.max(old.length, now.length);
    // A row that came or went is told by its values; what stands first in it names it.
    const isNamed = (pair.before === undefined || pair.after === undefined) && width > 1;
    const told = pair.after === undefined ? before : after;
    const row = pair.after ?? pair.before ?? 0;
    const isDay = (column: number) => (told.formats?.[row]?.[column] ?? "") !== "";
    return Array.from({ length: width }, (_, column) => column)
      .filter((column) => !(isNamed && column === 0))
      .filter((column) => !Object.is(old[column] ?? "", now[column] ?? ""))
      .map((column) => ({
        row: pair.at,
        column: pair.isGone ? 0 : column,
        before: old[column] ?? "",
        after: now[column] ?? "",
        label: told.shows[row]?.[0] ?? "",
        isDayLabel: isDay(0),
        isDay: isDay(column),
      }));
  });
}

function rowAt({ shows }: AnswerShown, row: number | undefined): readonly Shown[] {
  return row === undefined ? [] : (shows[row] ?? []);
}
