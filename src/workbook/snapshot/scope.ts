import type { Area, CellPlace } from "../address";
import type { FormulaCell } from "../workbook";

/** The part of the workbook that a person asks about. The snapshot is always that of the whole workbook. */
export type Scope =
  | { readonly kind: "workbook" }
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "selection"; readonly area: Area };

/** The whole of it. */
export const wholeWorkbook: Scope = { kind: "workbook" };

/** The cells that lie in a scope. */
export function cellsIn(scope: Scope, cells: readonly FormulaCell[]): readonly FormulaCell[] {
  return scope.kind === "workbook" ? cells : cells.filter(({ place }) => isIn(scope, place));
}

/** True for a place in the scope. */
export function isIn(scope: Scope, { sheet, row, column }: CellPlace): boolean {
  switch (scope.kind) {
    case "workbook":
      return true;
    case "sheet":
      return sheet === scope.sheet;
    case "selection": {
      const { area } = scope;
      const inRows = row >= area.row && row < area.row + area.rows;
      return (
        sheet === area.sheet &&
        inRows &&
        column >= area.column &&
        column < area.column + area.columns
      );
    }
  }
}
