import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";
import { BUSY_ERROR } from "../../engine/univer/values-in";
import type { Shown } from "../../workbook/workbook";

/** What Excel shows while a function is under way, where Univer has an error of another name. */
export const BUSY_TEXT = "#BUSY!";

/** What a cell shows. */
export function shownIn(cell: Nullable<ICellData>): Shown {
  const value = cell?.v;
  if (value === null || value === undefined) return richTextIn(cell);
  if (value === BUSY_ERROR) return BUSY_TEXT;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return value;
}

/** True for an error that is a result and not text that looks like one. */
export function isErrorCell(cell: Nullable<ICellData>): boolean {
  return cell?.v !== BUSY_ERROR && ERROR_TYPE_SET.has(String(cell?.v) as ErrorType);
}

/** True while a cell waits for an answer. */
export function isBusyCell(cell: Nullable<ICellData>): boolean {
  return cell?.v === BUSY_ERROR;
}

/** Text in a cell that has several styles in it. */
function richTextIn(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream.replace(/[\r\n]+$/, "") ?? "";
}
