import { type ICellData, type IRange, isNullCell } from "@univerjs/core";
import { ErrorType, FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Grid } from "./grid";

/** Reads the cells of a sheet as the engine has them: unformatted, and with the values that spill into them. */
export function cellsOf(
  grid: Grid,
  sheet: FWorksheet,
): (row: number, column: number) => ICellData | undefined {
  const matrix = sheet.getSheet().getCellMatrix();
  const model = grid.injector.get(FormulaDataModel);
  const spilled = model.getArrayFormulaCellData()[grid.book().getId()]?.[sheet.getSheetId()];
  return (row, column) => {
    const cell = matrix.getValue(row, column);
    if (!isNullCell(cell)) return cell ?? undefined;
    return spilled?.[row]?.[column] ?? undefined;
  };
}

/** Where a value that spills comes from. */
export interface Spill {
  readonly row: number;
  readonly column: number;
}

/** The cell from which a value at a place spills; undefined where nothing spills there. */
export function spillAt(
  grid: Grid,
  sheet: FWorksheet,
  row: number,
  column: number,
): Spill | undefined {
  const ranges = grid.injector.get(FormulaDataModel).getArrayFormulaRange();
  const rows = ranges[grid.book().getId()]?.[sheet.getSheetId()] ?? {};
  for (const [firstRow, columns] of Object.entries(rows)) {
    for (const [firstColumn, range] of Object.entries<IRange | null>(columns ?? {})) {
      if (!range || row < range.startRow || row > range.endRow) continue;
      if (column < range.startColumn || column > range.endColumn) continue;
      // A formula whose way is blocked keeps the range that it wants.
      const first = sheet.getSheet().getCellMatrix().getValue(range.startRow, range.startColumn);
      if (first?.v === ErrorType.SPILL) continue;
      return { row: Number(firstRow), column: Number(firstColumn) };
    }
  }
  return undefined;
}
