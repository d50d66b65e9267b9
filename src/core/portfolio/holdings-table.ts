import { Failure } from "../failure";
import type { TableCell } from "../share-table";
import { type HoldingsColumn, type HoldingsHeader, readHeader } from "./holdings-header";
import { type HoldingsUnit, holdingsUnits } from "./holdings-unit";

/** A header and where its column is. */
export interface PlacedHeader extends HoldingsHeader {
  readonly at: number;
}

/** The columns of a portfolio that count. */
export type HoldingsColumns = Readonly<Partial<Record<HoldingsColumn, PlacedHeader>>>;

/** A portfolio whose headers are read. */
export interface HoldingsTable {
  readonly unit: HoldingsUnit;
  readonly columns: HoldingsColumns;
  /** The column of the amounts. */
  readonly amount: PlacedHeader;
  readonly rows: readonly (readonly TableCell[])[];
  /** Which row of the range the first of `rows` is, from 1. */
  readonly firstRow: number;
}

/** Titles and dates may stand above the headers. */
const HEADERS_WITHIN = 20;

/**
 * Finds the headers: the first row with a ticker or name and a quantity, value or weight. Where several of these have amounts
 * `unit` must say which counts. Fails as bad-range {argument, hint, words}; nothing is taken from where a column stands.
 */
export function readHoldingsTable(
  cells: readonly (readonly TableCell[])[],
  unit?: HoldingsUnit,
): HoldingsTable | Failure {
  for (const [index, row] of cells.slice(0, HEADERS_WITHIN).entries()) {
    const headers = holdingsHeaders(row);
    if (headers === undefined) continue;
    const units = holdingsUnits.filter((one) => headers.some(({ column }) => column === one));
    const rows = cells.slice(index + 1);
    const used = unit ?? onlyUnit(units, headers, rows);
    if (typeof used !== "string") return used;
    const twice = [used, "price", "currency"].find((one) => columnsOf(headers, one).length > 1);
    if (twice !== undefined) return refuse("twice-column", { input: twice });
    const [amount] = columnsOf(headers, used);
    if (amount === undefined) return refuse("no-column", { input: used, words: units });
    const columns = Object.fromEntries([...headers].reverse().map((one) => [one.column, one]));
    return { unit: used, columns, amount, rows, firstRow: index + 2 };
  }
  return refuse("headers");
}

/** The headers in a row that names a ticker or name and an amount; undefined for any other row. */
export function holdingsHeaders(row: readonly TableCell[]): readonly PlacedHeader[] | undefined {
  const headers = headersOf(row);
  const has = (columns: readonly HoldingsColumn[]): boolean =>
    headers.some(({ column }) => columns.includes(column));
  return has(["ticker", "name"]) && has(holdingsUnits) ? headers : undefined;
}

/** True for a row that says again what the columns are. */
export function isHeaderRow(row: readonly TableCell[], { amount }: HoldingsTable): boolean {
  return headersOf(row).some(({ column, at }) => column === amount.column && at === amount.at);
}

/** A portfolio that cannot be read, and why. */
export function refuse(
  hint: string,
  more: { row?: number; input?: string; unit?: string; words?: readonly string[] } = {},
): Failure {
  return new Failure("bad-range", { argument: "holdings", hint, ...more });
}

function onlyUnit(
  units: readonly HoldingsUnit[],
  headers: readonly PlacedHeader[],
  rows: readonly (readonly TableCell[])[],
): HoldingsUnit | Failure {
  const filled = units.filter((one) =>
    columnsOf(headers, one).some(({ at }) => rows.some((row) => row[at] !== undefined)),
  );
  const [only] = filled.length === 0 ? units : filled;
  if (only === undefined || filled.length > 1) return refuse("several-units", { words: filled });
  return only;
}

function columnsOf(headers: readonly PlacedHeader[], column: string): readonly PlacedHeader[] {
  return headers.filter((one) => one.column === column);
}

function headersOf(row: readonly TableCell[]): readonly PlacedHeader[] {
  return row.flatMap((cell, at) => {
    const header = typeof cell === "string" ? readHeader(cell) : undefined;
    return header === undefined ? [] : [{ ...header, at }];
  });
}
