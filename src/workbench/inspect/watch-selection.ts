import type { Workbook } from "../../workbook/workbook";
import type { Grid } from "../grid/grid";
import { inspector } from "../page/inspector";
import { explainCell } from "./explain-cell";

/** Tells of the selected cell in the bar under the grid, and again when a cell changed. */
export function watchSelection(grid: Grid, workbook: Workbook): void {
  const bar = inspector();
  let asked = false;
  const look = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      void workbook.selection().then((area) => bar.show(explainCell(grid, area, look)));
    });
  };
  workbook.onSelection(look);
  workbook.onChange(look);
  look();
}
