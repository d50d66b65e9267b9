import { CellAlertManagerService, HoverManagerService } from "@univerjs/sheets-ui";
import type { Grid } from "../grid/grid";
import { tip } from "../page/tip";
import { explainCell } from "./explain-cell";

/** The name under which Univer shows what an error means in general. */
const UNIVERS_ALERT = "SHEET_FORMULA_ALERT";

/** Tells the reason of an error beside the cell that a pointer rests on, in place of what Univer says of all of its kind. */
export function watchPointer(grid: Grid): void {
  const hint = tip();
  let pointer = { x: 0, y: 0 };
  document.addEventListener("pointermove", ({ clientX: x, clientY: y }) => (pointer = { x, y }), {
    capture: true,
    passive: true,
  });
  const alerts = grid.injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    if (alert.key !== UNIVERS_ALERT) show(alert);
  };
  grid.injector.get(HoverManagerService).currentCell$.subscribe((pointed) => {
    const sheet = pointed && grid.book().getSheetBySheetId(pointed.location.subUnitId);
    if (!pointed || !sheet) return hint.hide();
    const { row, col: column } = pointed.location;
    const explanation = explainCell(grid, { sheet: sheet.getSheetName(), row, column });
    if (explanation.state !== "error") return hint.hide();
    hint.show(explanation, pointer);
  });
  for (const doing of ["pointerdown", "wheel", "keydown"]) {
    document.addEventListener(doing, () => hint.hide(), { capture: true, passive: true });
  }
}
