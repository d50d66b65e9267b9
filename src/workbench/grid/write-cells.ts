import { CellValueType, type ICellData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area, CellPlace } from "../../workbook/address";
import type { WriteRefusal } from "../../workbook/workbook";
import { cellsOf } from "./cells";
import type { Grid } from "./grid";
import { makeRoom } from "./places";
import { shownIn } from "./shown";

/** What is to be written, and where. */
interface Writing {
  readonly place: CellPlace;
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  readonly overwrite?: boolean | undefined;
}

/** Writes rows of formulas and values as one step that can be undone, unless something stands there or the user is typing. */
export function writeCells(
  grid: Grid,
  sheet: FWorksheet,
  { place, rows, overwrite = false }: Writing,
): WriteRefusal | undefined {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return undefined;
  if (grid.book().isCellEditing()) return { kind: "editing" };
  const area: Area = { ...place, rows: rows.length, columns };
  if (!overwrite && isOccupied(grid, sheet, area)) return { kind: "occupied", area };
  makeRoom(sheet, area);
  const written = rows.map((row) =>
    Array.from({ length: columns }, (_, at) => cellOf(row[at] ?? "")),
  );
  sheet.getRange(area.row, area.column, area.rows, area.columns).setValues(written);
  return undefined;
}

function isOccupied(grid: Grid, sheet: FWorksheet, area: Area): boolean {
  const cellAt = cellsOf(grid, sheet);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellAt(row, column);
      if (cell?.f || cell?.si || shownIn(cell) !== "") return true;
    }
  }
  return false;
}

/** A formula or value as the grid keeps it. The type is said, so that text stays text: "007" is no number. */
export function cellOf(value: string | number | boolean): ICellData {
  const plain = { f: null, si: null, p: null };
  if (typeof value === "boolean") return { ...plain, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...plain, v: value, t: CellValueType.NUMBER };
  if (value.startsWith("=")) return { f: value, v: null, si: null, p: null };
  if (value === "") return { ...plain, v: null };
  return { ...plain, v: value, t: CellValueType.FORCE_STRING };
}
