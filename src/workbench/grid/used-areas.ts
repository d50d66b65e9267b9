import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../../workbook/address";
import type { Grid } from "./grid";
import { areaIn } from "./places";
import { shownIn } from "./shown";

/** The smallest area around what each sheet shows, spilled values included; a sheet that shows nothing has none. */
export function usedAreas(grid: Grid): readonly Area[] {
  const book = grid.book();
  const spilled = grid.injector.get(FormulaDataModel).getArrayFormulaCellData()[book.getId()];
  return book.getSheets().flatMap((sheet) => {
    let [startRow, startColumn, endRow, endColumn] = [Infinity, Infinity, -1, -1];
    const count = (row: number, column: number): void => {
      startRow = Math.min(startRow, row);
      startColumn = Math.min(startColumn, column);
      endRow = Math.max(endRow, row);
      endColumn = Math.max(endColumn, column);
    };
    const matrix = sheet.getSheet().getCellMatrix();
    matrix.forValue((row, column, cell) => {
      if (shownIn(cell) !== "") count(row, column);
    });
    for (const [row, cells] of Object.entries(spilled?.[sheet.getSheetId()] ?? {})) {
      for (const column of Object.keys(cells ?? {})) count(Number(row), Number(column));
    }
    if (endRow < 0) return [];
    return [areaIn(sheet.getSheetName(), { startRow, startColumn, endRow, endColumn })];
  });
}
