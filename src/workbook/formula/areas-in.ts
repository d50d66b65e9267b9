import type { Area } from "../address";
import { readArea } from "../cell-reference";
import { readFormula } from "./read-formula";

/** The cells that a formula refers to; of whole rows and columns, and of other workbooks, nothing. */
export function areasIn(formula: string, sheet: string): readonly Area[] {
  return readFormula(formula, sheet).references.flatMap((text) => readArea(text, sheet) ?? []);
}
