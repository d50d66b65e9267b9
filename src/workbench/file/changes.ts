import type { Grid } from "../grid/grid";

/** Mutations that the grid makes by itself as it draws. */
const BY_ITSELF: ReadonlySet<string> = new Set([
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
]);

/** Calls back when a person changed the workbook; results that the engine writes are no change. */
export function onEdit({ api }: Grid, edited: () => void): void {
  api.onCommandExecuted(({ id }, options) => {
    const ofSheets =
      id.startsWith("sheet.mutation.") || id.startsWith("formula.mutation.set-defined");
    if (!ofSheets || BY_ITSELF.has(id) || options?.["applyFormulaCalculationResult"]) return;
    edited();
  });
}
