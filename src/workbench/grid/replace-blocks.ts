import { type ICellData, CellValueType, type IStyleData } from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { type Block, type Content, isFormula } from "../../workbook/block";
import type { WriteRefusal } from "../../workbook/workbook";
import type { Grid } from "./grid";
import { makeRoom } from "./places";
import { cellOf } from "./write-cells";

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
  }
  return undefined;
}

function contentOf(content: Content, format: string): ICellData {
  const cell = isFormula(content) ? cellOf(content.formula) : valueOf(content);
  return format === "" ? cell : { ...cell, s: styleFor(format) };
}

function valueOf(value: Exclude<Content, object>): ICellData {
  if (typeof value !== "string") return cellOf(value);
  if (ERROR_TYPE_SET.has(value as ErrorType)) {
    return { v: value, t: CellValueType.STRING, f: null, si: null, p: null };
  }
  if (!value.startsWith("=")) return cellOf(value);
  return { v: value, t: CellValueType.FORCE_STRING, f: null, si: null, p: null };
}

/** "General" is no format of its own. */
function styleFor(format: string): IStyleData {
  return { n: format === "General" ? null : { pattern: format } };
}
