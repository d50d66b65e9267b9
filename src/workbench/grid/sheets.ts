import { type ICellData, ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../workbook/address";
import type { SheetFacts, SheetState, StructureRefusal } from "../../workbook/sheet-facts";
import { cellsOf } from "./cells";
import type { Grid } from "./grid";
import { shownIn } from "./shown";

/** The sheets in their order, with what each uses. */
export function sheetFacts(grid: Grid): readonly SheetFacts[] {
  return grid
    .book()
    .getSheets()
    .map((sheet) => {
      const used = usedArea(grid, sheet);
      return {
        name: sheet.getSheetName(),
        shown: !sheet.isSheetHidden(),
        ...(used === undefined ? {} : { used }),
      };
    });
}

/** Makes, shows, hides or deletes a sheet, and leaves the one in sight that was. */
export async function setSheet(
  grid: Grid,
  name: string,
  state: SheetState,
): Promise<StructureRefusal | undefined> {
  const book = grid.book();
  if (book.isCellEditing()) return { kind: "editing" };
  const found = book.getSheetByName(name);
  if (state === "gone") {
    if (found) await deleteSheet(grid, found);
    return undefined;
  }
  const before = book.getActiveSheet();
  const sheet = found ?? book.insertSheet(name);
  if (book.getActiveSheet().getSheetId() !== before.getSheetId()) book.setActiveSheet(before);
  if (sheet.isSheetHidden() !== (state === "hidden")) {
    if (state === "hidden") sheet.hideSheet();
    else sheet.showSheet();
  }
  return undefined;
}

/** The engine gathers edits for a tenth of a second before it begins with them. */
const EDITS_GATHER = 200;

/**
 * Deletes a sheet. The engine loses its way among formulas that go with their sheet, so they go first; by a mutation, because a
 * command would have the heights of its rows measured when it is not there any more.
 */
async function deleteSheet(grid: Grid, sheet: FWorksheet): Promise<void> {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell?.f || cell?.si) (cellValue[row] ??= {})[column] = { f: null, si: null, v: null };
    });
  grid.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId: grid.book().getId(),
    subUnitId: sheet.getSheetId(),
    cellValue,
  });
  await new Promise((resolve) => setTimeout(resolve, EDITS_GATHER));
  await grid.host.whenSettled();
  grid.book().deleteSheet(sheet);
}

/** Copies a sheet to the place behind it, and leaves the one in sight that was. */
export function copySheet(grid: Grid, sheet: FWorksheet): string | StructureRefusal {
  const book = grid.book();
  if (book.isCellEditing()) return { kind: "editing" };
  const before = book.getActiveSheet();
  const known = new Set(book.getSheets().map((one) => one.getSheetId()));
  book.duplicateSheet(sheet);
  const copy = book.getSheets().find((one) => !known.has(one.getSheetId()));
  if (!copy) throw new Error(`the grid made no copy of ${sheet.getSheetName()}`);
  book.setActiveSheet(before);
  return copy.getSheetName();
}

/** The smallest area that holds all values of a sheet, spilled ones included. */
function usedArea(grid: Grid, sheet: FWorksheet): Area | undefined {
  const cellAt = cellsOf(grid, sheet);
  const last = { row: sheet.getLastRow(), column: sheet.getLastColumn() };
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = 0; row <= last.row; row += 1) {
    for (let column = 0; column <= last.column; column += 1) {
      const cell = cellAt(row, column);
      if (!cell?.f && !cell?.si && shownIn(cell) === "") continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
  }
  if (bottom < 0) return undefined;
  return {
    sheet: sheet.getSheetName(),
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}
