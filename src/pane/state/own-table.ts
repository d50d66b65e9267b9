import type { Area } from "../../workbook/address";
import type { Shown } from "../../workbook/shown";
import { isFault, readDayCell } from "./own-cells";

/** A column of a selection: where it stands and what its header says. */
export interface OwnColumn {
  /** From 0 in the selection. */
  readonly at: number;
  /** "" where there is none. */
  readonly header: string;
}

/** A selection as a table of days and prices, before its prices are read. */
export interface OwnTable {
  readonly area: Area;
  readonly cells: readonly (readonly Shown[])[];
  /** Rows at the top that are headings. */
  readonly headers: number;
  readonly columns: readonly OwnColumn[];
  /** The column of days, or undefined where none can be. */
  readonly days: number | undefined;
}

/** Headings of more rows are no headings. */
const MOST_HEADERS = 3;

/** How much of a column must read as days for it to be the one of days. */
const HALF = 0.5;

/** Finds headings and the column of days; a person may say that it is another one. */
export function tableOf(
  area: Area,
  cells: readonly (readonly Shown[])[],
  daysSaid?: number,
): OwnTable {
  const width = cells[0]?.length ?? 0;
  const all = Array.from({ length: width }, (_, at) => at);
  const used = all.filter((at) => cells.some((row) => !isBlank(row[at])));
  const days = daysSaid ?? used.find((at) => shareOfDays(cells, at) >= HALF);
  const headers = days === undefined ? 0 : headersIn(cells, days);
  return {
    area,
    cells,
    headers,
    days,
    columns: used.map((at) => ({
      at,
      header: headers === 0 ? "" : String(cells[headers - 1]?.[at] ?? "").trim(),
    })),
  };
}

/** True for a cell that holds nothing. */
export function isBlank(cell: Shown | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

function shareOfDays(cells: readonly (readonly Shown[])[], at: number): number {
  const filled = cells.map((row) => row[at] ?? "").filter((cell) => !isBlank(cell));
  const read = filled.filter((cell) => !isFault(readDayCell(cell)));
  // A heading over one or two days must not outweigh them.
  return read.length === 0 ? 0 : read.length / Math.max(1, filled.length - 1);
}

/** Rows without any number whose first words are no try at a day. */
function headersIn(cells: readonly (readonly Shown[])[], days: number): number {
  let count = 0;
  for (const row of cells.slice(0, MOST_HEADERS)) {
    const read = readDayCell(row[days] ?? "");
    const isWords =
      isFault(read) &&
      (read.kind === "no-day" || (read.kind === "bad-day" && read.hint === "not-a-date"));
    if (!isWords || row.some((cell) => typeof cell === "number")) break;
    count += 1;
  }
  return count;
}
