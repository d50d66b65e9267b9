import type { ICommandInfo, ICommandService } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { FunctionHost } from "../function-host";

/** Mutations after which cells stand elsewhere. */
const MOVES: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
]);

/** The part of a mutation's parameters that is read here. */
interface EditedCells {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
}

/** Tells the host where formulas were edited and when cells moved. */
export function watchPlaces(commands: ICommandService, host: FunctionHost): void {
  commands.onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
    if (MOVES.has(command.id)) host.cellsMoved();
    // The engine writes its results by the same mutation, marked as its own.
    if (command.id !== SetRangeValuesMutation.id || options?.["applyFormulaCalculationResult"]) {
      return;
    }
    const { subUnitId, cellValue = {} } = command.params as EditedCells;
    for (const [row, columns] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(columns ?? {})) {
        if (!changesFormula(cell)) continue;
        host.cellChanged({ sheet: subUnitId, row: Number(row), column: Number(column) });
      }
    }
  });
}

/** A style alone leaves the formula as it is. */
function changesFormula(cell: unknown): boolean {
  if (typeof cell !== "object" || cell === null) return true;
  return "f" in cell || "v" in cell || "si" in cell || "p" in cell;
}
