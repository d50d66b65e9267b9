import { type IRange, isNullCell } from "@univerjs/core";
import { ErrorType, FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area, CellPlace } from "../../workbook/address";
import type { FilledArea } from "../../workbook/filled-area";
import { cellsOf } from "./cells";
import type { Grid } from "./grid";
import { areaIn } from "./places";
import { shownIn } from "./shown";

/** What formulas fill. In this grid a cell into which something spills holds no formula. */
export function filledAreas(
  grid: Grid,
  places: readonly CellPlace[],
  sheetNamed: (name: string) => FWorksheet,
): readonly FilledArea[] {
  const readers = new Map<string, (place: CellPlace) => FilledArea>();
  return places.map((place) => {
    const known = readers.get(place.sheet) ?? readerOf(grid, sheetNamed(place.sheet));
    readers.set(place.sheet, known);
    return known(place);
  });
}

/** What the formulas among them fill that spill: the model knows each reach. */
export function spilledAreas(
  grid: Grid,
  places: readonly CellPlace[],
  sheetNamed: (name: string) => FWorksheet,
): readonly FilledArea[] {
  const reaches = grid.injector.get(FormulaDataModel).getArrayFormulaRange()[grid.book().getId()];
  const ids = new Map<string, string>();
  const reaching = places.filter(({ sheet, row, column }) => {
    const id = ids.get(sheet) ?? sheetNamed(sheet).getSheetId();
    ids.set(sheet, id);
    return Boolean(reaches?.[id]?.[row]?.[column]);
  });
  return filledAreas(grid, reaching, sheetNamed).filter(({ area }) => area.rows * area.columns > 1);
}

function readerOf(grid: Grid, sheet: FWorksheet): (place: CellPlace) => FilledArea {
  const model = grid.injector.get(FormulaDataModel);
  const [book, id] = [grid.book().getId(), sheet.getSheetId()];
  const reaches = model.getArrayFormulaRange()[book]?.[id];
  const spilled = model.getArrayFormulaCellData()[book]?.[id];
  const matrix = sheet.getSheet().getCellMatrix();
  const styles = grid.book().getWorkbook().getStyles();
  const cellAt = cellsOf(grid, sheet);

  /** The format that came with a value; a cell's own is in its style. */
  function formatAt(row: number, column: number): string {
    const own = matrix.getValue(row, column);
    if (!isNullCell(own) && styles.get(own?.s)?.n) return "";
    const style = spilled?.[row]?.[column]?.s;
    return (typeof style === "object" && style?.n?.pattern) || "";
  }

  return (place) => {
    const cell = matrix.getValue(place.row, place.column);
    const formula = cell?.f ?? sheet.getRange(place.row, place.column).getFormula();
    const reach: IRange | null | undefined = reaches?.[place.row]?.[place.column];
    // A formula whose way is blocked keeps the range that it wants.
    const area: Area =
      reach && cell?.v !== ErrorType.SPILL
        ? areaIn(place.sheet, reach)
        : { sheet: place.sheet, row: place.row, column: place.column, rows: 1, columns: 1 };
    const each = <Value>(read: (row: number, column: number) => Value): Value[][] =>
      Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_, across) =>
          read(area.row + down, area.column + across),
        ),
      );
    return {
      formula,
      area,
      shows: each((row, column) => shownIn(cellAt(row, column))),
      formats: each(formatAt),
    };
  };
}
