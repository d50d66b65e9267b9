import type { IUniverEngineFormulaConfig } from "@univerjs/engine-formula";
import { excelLikeFunctions } from "./built-ins";

/**
 * How Univer's formula engine is set up. It lets other things happen after `intervalCount` formulas, which is out of reach of
 * any workbook: an edit that came in between would stop the calculation, and the feed would be asked in pieces.
 */
export function engineSettings(): IUniverEngineFormulaConfig {
  return { intervalCount: 1e9, function: excelLikeFunctions() };
}
