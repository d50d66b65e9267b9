import type { CellPlace } from "./address";
import type { Shown } from "./shown";

/** What is put into one cell: a formula, or a value that stays what it is. "" clears the cell; "#N/A" is that error. */
export type Content = Shown | { readonly formula: string };

/** Cells to put into one rectangle, over whatever stands there. */
export interface Block {
  readonly place: CellPlace;
  readonly rows: readonly (readonly Content[])[];
  /** Number formats to set, row by row; "" leaves a cell's as it is. */
  readonly formats?: readonly (readonly string[])[];
}

/** True for content that is a formula. */
export function isFormula(content: Content): content is { readonly formula: string } {
  return typeof content === "object";
}
