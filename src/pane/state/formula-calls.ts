import { isWhole, ourCalls } from "../../workbook/formula/our-calls";
import type { FunctionCall } from "../../workbook/formula/read-formula";
import { cellFunctionNames } from "../../functions/list";
import type { FunctionName } from "../ports";
import { isFunctionName } from "./function-names";

/** One call of ours inside a formula. */
export interface WrittenCall extends FunctionCall {
  readonly name: FunctionName;
}

/** Our calls in a formula, the outer before the inner; references without a sheet are on the formula's own. */
export function callsIn(formula: string, sheet: string): readonly WrittenCall[] {
  return ourCalls(formula, sheet, cellFunctionNames).filter(isOurs);
}

/** True where the formula is one of our calls and nothing besides, so that its answer is what the cell shows. */
export function isPlainCall(formula: string): boolean {
  const [first] = ourCalls(formula, "", cellFunctionNames);
  return first !== undefined && isWhole(first, formula);
}

function isOurs(call: FunctionCall): call is WrittenCall {
  return isFunctionName(call.name);
}
