import { SetRangeValuesMutation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Area } from "../../workbook/address";
import type { Grid } from "./grid";
import { areaIn } from "./places";

/** Calls back after the selection changed, by a person or a program, or another sheet came into sight. */
export function onSelection(grid: Grid, changed: () => void): () => void {
  const { api, injector } = grid;
  const selections = injector.get(SheetsSelectionsService);
  const watches = [selections.selectionChanged$, selections.selectionSet$].map((selected) =>
    selected.subscribe(() => changed()),
  );
  const sheets = api.addEvent(api.Event.ActiveSheetChanged, () => changed());
  return () => {
    for (const watch of watches) watch.unsubscribe();
    sheets.dispose();
  };
}

/** Calls back with the area in which cells changed, by a person, a result, or an undo; without one where sheets did. */
export function onChange(grid: Grid, changed: (area: Area | undefined) => void): () => void {
  const { api } = grid;
  const stop = api.onCommandExecuted(({ id, params }) => {
    if (id === SetRangeValuesMutation.id) changed(areaOfMutation(grid, params));
    else if (SHEETS.test(id)) changed(undefined);
  });
  return () => stop.dispose();
}

/** Calls back after formulas got their results. */
export function onCalculated(grid: Grid, calculated: () => void): () => void {
  const stop = grid.api.onCommandExecuted(({ id }, options) => {
    if (id === SetRangeValuesMutation.id && options?.["applyFormulaCalculationResult"]) {
      calculated();
    }
  });
  return () => stop.dispose();
}

const SHEETS = /^sheet\.mutation\.(insert|remove|move|reorder|copy|set-worksheet-name)/;

/** The cells that a mutation wrote, as the smallest area around them. */
function areaOfMutation(grid: Grid, params: object | undefined): Area | undefined {
  const { unitId, subUnitId, cellValue } = params as {
    unitId?: string;
    subUnitId?: string;
    cellValue?: Record<number, Record<number, unknown>>;
  };
  const book = grid.book();
  if (unitId !== book.getId() || subUnitId === undefined) return undefined;
  const sheet = book.getSheetBySheetId(subUnitId);
  const rows = Object.keys(cellValue ?? {}).map(Number);
  const columns = Object.values(cellValue ?? {}).flatMap((row) =>
    Object.keys(row ?? {}).map(Number),
  );
  if (!sheet || columns.length === 0) return undefined;
  return areaIn(sheet.getSheetName(), {
    startRow: least(rows),
    endRow: -least(rows.map((row) => -row)),
    startColumn: least(columns),
    endColumn: -least(columns.map((column) => -column)),
  });
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}
