import { normaliseName } from "../alias";
import { Failure, isFailure } from "../failure";
import { writtenAmount } from "../portfolio/written-amount";
import type { TableCell } from "../share-table";
import { readWhen } from "../when";
import type { Path } from "./returns";

/** A user's own columns: numbers, and the days that stand before them. */
export interface GivenColumns {
  /** One for each column of numbers; blanks are NaN. */
  readonly columns: readonly Float64Array[];
  readonly days?: Int32Array;
}

const DAY_HEADERS: ReadonlySet<string> = new Set(
  ["date", "day", "dates", "days", "日期", "时间", "交易日期"].map(normaliseName),
);

/**
 * Reads columns of numbers, with a header or without. The first column is days where its header says so or where it is written as
 * days; a bare serial number is a number. Fails as bad-range {argument, hint, row, input} or bad-date.
 */
export function readGivenColumns(
  cells: readonly (readonly TableCell[])[],
  argument: string,
): GivenColumns | Failure {
  const [top = []] = cells;
  const hasHeader = top.every((cell) => cell === undefined || isWord(cell)) && top.some(isWord);
  const rows = hasHeader ? cells.slice(1) : cells;
  const firstRow = hasHeader ? 2 : 1;
  const dated = hasDays(hasHeader ? top[0] : undefined, rows);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, () => new Float64Array(rows.length).fill(NaN));
  for (const [row, given] of rows.entries()) {
    for (const [at, cell] of given.entries()) {
      const value = at === 0 && dated ? dayIn(cell) : numberIn(cell);
      if (isFailure(value)) return value;
      if (value === undefined) return refuse(argument, "number", row + firstRow, String(cell));
      const column = columns[at];
      if (column) column[row] = value;
    }
  }
  const [days, ...numbers] = columns;
  if (!dated) return { columns };
  return days === undefined
    ? refuse(argument, "numbers")
    : inDayOrder(days, numbers, { argument, firstRow });
}

/** One of the columns as a path, where there are days. */
export function sideOf(
  { columns, days }: GivenColumns,
  column: number,
): Path | Float64Array | undefined {
  const value = columns[column];
  return value === undefined || days === undefined ? value : { day: days, value };
}

function isWord(cell: TableCell): boolean {
  return typeof cell === "string" && writtenAmount(cell) === undefined && isFailure(readWhen(cell));
}

function hasDays(header: TableCell, rows: readonly (readonly TableCell[])[]): boolean {
  if (typeof header === "string" && DAY_HEADERS.has(normaliseName(header))) return true;
  const [first] = rows.find(([cell]) => cell !== undefined) ?? [];
  return (
    typeof first === "string" && writtenAmount(first) === undefined && !isFailure(readWhen(first))
  );
}

function dayIn(cell: TableCell): number | Failure {
  if (cell === undefined) return NaN;
  const when = readWhen(cell);
  if (isFailure(when)) return when;
  return when.kind === "day"
    ? when.day
    : new Failure("bad-date", { input: String(cell), hint: "not-a-date" });
}

/** A blank is NaN; what is no number is undefined. */
function numberIn(cell: TableCell): number | undefined {
  if (cell === undefined) return NaN;
  return writtenAmount(cell)?.amount;
}

/** Rows in order of their days, those without a day left out; a day that stands twice is refused. */
function inDayOrder(
  days: Float64Array,
  columns: readonly Float64Array[],
  { argument, firstRow }: { readonly argument: string; readonly firstRow: number },
): GivenColumns | Failure {
  const order = [...days.keys()]
    .filter((row) => !Number.isNaN(days[row]))
    .sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0));
  const sorted = Int32Array.from(order, (row) => days[row] ?? 0);
  const twice = sorted.findIndex((day, at) => at > 0 && day === sorted[at - 1]);
  if (twice > 0) return refuse(argument, "day-twice", (order[twice] ?? 0) + firstRow);
  return {
    days: sorted,
    columns: columns.map((column) => Float64Array.from(order, (row) => column[row] ?? NaN)),
  };
}

function refuse(argument: string, hint: string, row?: number, input?: string): Failure {
  return new Failure("bad-range", { argument, hint, row, input });
}
