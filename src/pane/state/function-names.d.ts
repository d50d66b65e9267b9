import type { FunctionName } from "../ports";
/** True for the name of one of our cell functions, in capitals. */
export declare function isFunctionName(name: string): name is FunctionName;
