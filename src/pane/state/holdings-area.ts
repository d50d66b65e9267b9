import { isFailure } from "../../core/failure";
import { type PlacedHeader, holdingsHeaders } from "../../core/portfolio/holdings-table";
import { type KnownTickers, readTicker } from "../../core/portfolio/ticker";
import type { TableCell } from "../../core/share-table";
import type { Area } from "../../workbook/address";
import type { Shown } from "../../workbook/workbook";
import type { HoldingsCells } from "./exposure";

/** What hosts show, as a cell function would be given it; a blank is undefined. */
export function cellsShown(rows: readonly (readonly Shown[])[]): HoldingsCells {
  return rows.map((row) =>
    row.map((shown) =>
      shown === "" ? undefined : typeof shown === "boolean" ? String(shown) : shown,
    ),
  );
}

/** Names under the headers that are looked at; a third of them must be tickers, the others may be unlisted. */
const LOOKED_AT = 20;
const LEAST_TICKERS = 1 / 3;

/**
 * The first table of holdings in the cells of a sheet: a row of headers with tickers under them. A table ends where two rows
 * follow each other that are blank across it, so that one blank row hides nothing.
 */
export function tableIn(cells: HoldingsCells, corner: Area, known: KnownTickers): Area | undefined {
  for (const [at, row] of cells.entries()) {
    const headers = holdingsHeaders(row);
    if (headers === undefined) continue;
    const [first, last] = widthOf(row, headers);
    const table = cells.slice(at).map((one) => one.slice(first, last + 1));
    const rows = heightOf(table);
    if (!hasTickers(cells.slice(at + 1, at + rows), headers, known)) continue;
    return {
      sheet: corner.sheet,
      row: corner.row + at,
      column: corner.column + first,
      rows,
      columns: last - first + 1,
    };
  }
  return undefined;
}

/** How many rows a table has that begins with its headers. */
export function heightOf(rows: HoldingsCells): number {
  const isBlank = (row: readonly TableCell[] | undefined): boolean =>
    row?.every((cell) => cell === undefined) ?? true;
  let height = rows.findIndex((row, at) => at > 0 && isBlank(row) && isBlank(rows[at + 1]));
  if (height < 0) height = rows.length;
  while (height > 1 && isBlank(rows[height - 1])) height -= 1;
  return height;
}

/** The cells that two areas of one sheet share; undefined where there are none. */
export function sharedArea(a: Area, b: Area): Area | undefined {
  if (a.sheet !== b.sheet) return undefined;
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: a.sheet, row, column, rows, columns } : undefined;
}

/** First and last column: those that are headed without a gap around the names, and as far as the first amount. */
function widthOf(
  row: readonly TableCell[],
  headers: readonly PlacedHeader[],
): readonly [first: number, last: number] {
  const isNamed = ({ column }: PlacedHeader): boolean => column === "ticker" || column === "name";
  const named = headers.find(isNamed)?.at ?? 0;
  const isAmount = ({ column }: PlacedHeader): boolean =>
    column === "quantity" || column === "value" || column === "weight";
  const amount = headers.find((one) => isAmount(one) && one.at > named) ?? headers.find(isAmount);
  let [first, last] = [Math.min(named, amount?.at ?? named), Math.max(named, amount?.at ?? named)];
  while (first > 0 && row[first - 1] !== undefined) first -= 1;
  while (last + 1 < row.length && row[last + 1] !== undefined) last += 1;
  return [first, last];
}

function hasTickers(
  rows: HoldingsCells,
  headers: readonly PlacedHeader[],
  known: KnownTickers,
): boolean {
  const columns = headers.filter(({ column }) => column === "ticker" || column === "name");
  const looked = rows
    .filter((row) => columns.some(({ at }) => row[at] !== undefined))
    .slice(0, LOOKED_AT);
  const tickers = looked.filter((row) =>
    columns.some(({ at }) => {
      const cell = row[at];
      if (cell === undefined) return false;
      const ticker = readTicker(cell, known);
      return !isFailure(ticker) || ticker.reason === "ambiguous-ticker";
    }),
  );
  return tickers.length > 0 && tickers.length >= LEAST_TICKERS * looked.length;
}

/** True where two readings say the same in every cell. */
export function sameCells(a: HoldingsCells, b: HoldingsCells): boolean {
  return (
    a.length === b.length &&
    a.every((row, at) => {
      const other = b[at] ?? [];
      return row.length === other.length && row.every((cell, across) => cell === other[across]);
    })
  );
}
