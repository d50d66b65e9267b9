import { CellValueType, type ICellData, ICommandService } from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { type Block, type Content, isFormula } from "../../workbook/block";
import type { WriteRefusal } from "../../workbook/workbook";
import type { Grid } from "./grid";
import { makeRoom } from "./places";
import { cellOf } from "./write-cells";

/** How the port says that a cell has no number format. */
const NO_FORMAT = "General";

/** Puts blocks over whatever stands there, unless the user is typing. */
export function replaceBlocks(
  grid: Grid,
  blocks: readonly (Block & { readonly on: FWorksheet })[],
): WriteRefusal | undefined {
  if (grid.book().isCellEditing()) return { kind: "editing" };
  for (const { on, place, rows, formats } of blocks) {
    const columns = rows[0]?.length ?? 0;
    if (columns === 0) continue;
    const area = { ...place, rows: rows.length, columns };
    makeRoom(on, area);
    const written = rows.map((row, down) =>
      row.map((content, across) => contentOf(content, formats?.[down]?.[across] ?? "")),
    );
    on.getRange(area.row, area.column, area.rows, area.columns).setValues(written);
    removeFormats(grid, on, { place, rows, ...(formats && { formats }) });
  }
  return undefined;
}

/** The grid's command for number formats; a cell without a pattern loses its own. */
const SET_FORMATS = "sheet.command.numfmt.set.numfmt";

/** Takes the formats of cells away that are to be "General", which is no format: written values cannot say so here. */
function removeFormats(grid: Grid, on: FWorksheet, { place, formats }: Block): void {
  const values = (formats ?? []).flatMap((row, down) =>
    row.flatMap((format, across) =>
      format === NO_FORMAT ? [{ row: place.row + down, col: place.column + across }] : [],
    ),
  );
  if (values.length === 0) return;
  grid.injector.get(ICommandService).syncExecuteCommand(SET_FORMATS, {
    unitId: grid.book().getId(),
    subUnitId: on.getSheetId(),
    values,
  });
}

function contentOf(content: Content, format: string): ICellData {
  const cell = isFormula(content) ? cellOf(content.formula) : valueOf(content);
  return format === "" || format === NO_FORMAT ? cell : { ...cell, s: { n: { pattern: format } } };
}

function valueOf(value: Exclude<Content, object>): ICellData {
  if (typeof value !== "string") return cellOf(value);
  if (ERROR_TYPE_SET.has(value as ErrorType)) {
    return { v: value, t: CellValueType.STRING, f: null, si: null, p: null };
  }
  if (!value.startsWith("=")) return cellOf(value);
  return { v: value, t: CellValueType.FORCE_STRING, f: null, si: null, p: null };
}
