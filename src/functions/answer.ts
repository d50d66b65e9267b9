import type { Day } from "../core/day";
import { type Failure, isFailure } from "../core/failure";

/** A day in a cell: hosts show a true date, the command line writes ISO text. */
export class CellDay {
  constructor(readonly day: Day) {}
}

/** An Excel error that came in as an argument and goes out as it came: "#DIV/0!". */
export class CellError {
  constructor(readonly shows: string) {}
}

/** One line of a card: its label, and a text, a number or a day. */
export type CardRow = readonly [label: string, told: string | number | CellDay];

/** A number that can carry where it came from, on hosts that show cards; elsewhere it is the number. */
export class CellCard {
  constructor(
    readonly value: number,
    /** What the number stands on, in the order to show. */
    readonly rows: readonly CardRow[],
    /** What it is the number of, such as "NdOxide@BREX". */
    readonly title: string,
  ) {}
}

/** What one cell may show. An empty text is a blank cell. */
export type Cell = number | string | boolean | CellDay | CellError | CellCard | Failure;

/** What a cell function gives: one cell or rows of cells, now or later. */
export type Answer = Cell | readonly (readonly Cell[])[];

/** True for what ends a reading of arguments: a failure, or an error that came in. */
export function isCellError(value: unknown): value is CellError {
  return value instanceof CellError;
}

/** A number or why there is none; with gap=blank a price that is not there (#N/A) is a blank, a wrong formula never. */
export function gapCell(cell: number | Failure, gap: "error" | "blank" = "error"): Cell {
  return gap === "blank" && isFailure(cell) && cell.shows === "#N/A" ? "" : cell;
}
