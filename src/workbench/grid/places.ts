import type { IRange } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../workbook/address";

/** The area of a range of Univer, whose ends are counted with it. */
export function areaIn(sheet: string, range: IRange): Area {
  return {
    sheet,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Makes a sheet large enough for an area: a range beyond its end would be cut. */
export function makeRoom(sheet: FWorksheet, area: Area): void {
  const rows = area.row + area.rows;
  const columns = area.column + area.columns;
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
}
