import { type ICellData, InterceptorEffectEnum, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Grid } from "./grid";
import { BUSY_TEXT, isBusyCell } from "./shown";

/** After Univer has put the spilled values in place, and before it formats numbers. */
const BEFORE_FORMATS = 50;

/** Draws as Excel does what Univer draws otherwise: a cell that waits, and days that spill. */
export function showCellsAsExcel({ injector }: Grid): void {
  const model = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_FORMATS,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler(cell, { unitId, subUnitId, row, col, workbook }, next) {
      if (isBusyCell(cell)) return next({ ...cell, v: BUSY_TEXT });
      const spilled = model.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const format = formatOf(spilled);
      if (!cell || !format) return next(cell);
      const own = workbook.getStyles().get(cell.s);
      return next(own?.n ? cell : { ...cell, s: { ...own, n: format } });
    },
  });
}

function formatOf(cell: Nullable<ICellData>): { pattern: string } | undefined {
  const style = cell?.s;
  return typeof style === "object" ? (style?.n ?? undefined) : undefined;
}
