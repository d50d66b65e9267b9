import type { CellPlace } from "../../workbook/address";

/** A name or a quoted name of a sheet, a cell, and perhaps the other end of a range. */
const REFERENCE =
  /(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(])/g;

/** Cells of a range that are looked at; an error in a longer one is told without its place. */
const MOST_CELLS = 500;

/** The cells that a formula on a sheet names, in the order in which it names them. Text literals do not count. */
export function referencesIn(formula: string, sheet: string): readonly CellPlace[] {
  const places: CellPlace[] = [];
  for (const found of formula.replace(/"(?:[^"]|"")*"/g, "").matchAll(REFERENCE)) {
    const [, quoted, plain, column = "", row = "", lastColumn = column, lastRow = row] = found;
    const name = quoted?.replace(/''/g, "'") ?? plain ?? sheet;
    for (let down = Number(row) - 1; down < Number(lastRow); down += 1) {
      for (let across = columnOf(column); across <= columnOf(lastColumn); across += 1) {
        if (places.length >= MOST_CELLS) return places;
        places.push({ sheet: name, row: down, column: across });
      }
    }
  }
  return places;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
