import type { FormulaCell } from "../../workbook/workbook";
import type { Grid } from "./grid";
import { isBusyCell, isErrorCell, shownIn } from "./shown";

/** Every cell with a formula, of every sheet. */
export function formulaCells(grid: Grid): readonly FormulaCell[] {
  return grid
    .book()
    .getSheets()
    .flatMap((sheet) => {
      const name = sheet.getSheetName();
      const found: FormulaCell[] = [];
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (!cell?.f && !cell?.si) return;
          found.push({
            place: { sheet: name, row, column },
            // A filled cell may share the formula of the first one; Univer writes it out for the place.
            formula: cell.f ?? sheet.getRange(row, column).getFormula(),
            shows: shownIn(cell),
            pending: isBusyCell(cell),
            failed: isErrorCell(cell),
          });
        });
      return found;
    });
}
