import type { Area } from "./address";

/** Last row and column of an Excel sheet, counted from 1. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** "A1", "$B$2:C9", "Sheet2!A1", "'My sheet'!A1"; other workbooks, names, spills (A1#) and whole columns are not read. */
const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^\s'!:[\]()+*/^&=<>,-]+))!)?\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;

/** Reads a reference as a formula writes it; one without a sheet is on the sheet given. Undefined for anything else. */
export function readArea(text: string, sheet: string): Area | undefined {
  const found = REFERENCE.exec(text);
  if (!found) return undefined;
  const [, quoted, bare, column = "", row = "", lastColumn = column, lastRow = row] = found;
  const named = quoted?.replace(/''/g, "'") ?? bare ?? sheet;
  if (named.includes("[")) return undefined;
  const rows = [Number(row), Number(lastRow)].sort((a, b) => a - b);
  const columns = [columnNumber(column), columnNumber(lastColumn)].sort((a, b) => a - b);
  const [top = 0, bottom = 0] = rows;
  const [left = 0, right = 0] = columns;
  if (bottom > MOST_ROWS || right > MOST_COLUMNS) return undefined;
  return {
    sheet: named,
    row: top - 1,
    column: left - 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}
