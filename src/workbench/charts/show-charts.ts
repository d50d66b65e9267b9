import { LifecycleService, LifecycleStages } from "@univerjs/core";
import type { CellPlace } from "../../workbook/address";
import type { Grid } from "../grid/grid";
import { ownOf } from "../grid/own";
import type { Chart } from "./chart";
import { ChartLayer } from "./chart-layer";

/** Draws the charts of the workbook that is open, also those that come later. */
export function showCharts(grid: Grid): void {
  const unit = grid.book().getId();
  void grid.injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => grid.api.registerSheetMainExtension(unit, new ChartLayer(grid)));
}

/** The chart that lies over a cell. */
export function chartAt(
  grid: Grid,
  sheetId: string,
  { row, column }: Pick<CellPlace, "row" | "column">,
): Chart | undefined {
  return ownOf(grid.book()).charts.find(
    ({ sheet, over }) =>
      sheet === sheetId &&
      row >= over.row &&
      row < over.row + over.rows &&
      column >= over.column &&
      column < over.column + over.columns,
  );
}
