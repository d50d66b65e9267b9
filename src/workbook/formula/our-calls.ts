import { type FunctionCall, readFormula } from "./read-formula";

/** Calls of these functions in a formula, the outer before the inner; references without a sheet are on the formula's own. */
export function ourCalls(
  formula: string,
  sheet: string,
  names: ReadonlySet<string>,
): readonly FunctionCall[] {
  return readFormula(formula, sheet).calls.filter(({ name }) => names.has(name));
}

/** True where the formula is this one call and nothing besides, so that its answer is what the cell shows. */
export function isWhole(call: FunctionCall, formula: string): boolean {
  return /^[=+@\s]*$/.test(formula.slice(0, call.from)) && formula.slice(call.to).trim() === "";
}
