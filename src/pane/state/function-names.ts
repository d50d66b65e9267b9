import { cellFunctionNames } from "../../functions/list";
import type { FunctionName } from "../ports";

/** True for the name of one of our cell functions, in capitals. */
export function isFunctionName(name: string): name is FunctionName {
  return cellFunctionNames.has(name);
}
