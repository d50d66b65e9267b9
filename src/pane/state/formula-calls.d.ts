import type { Area } from "../../workbook/address";
import type { FunctionName, LoneArgument } from "../ports";
/** One argument of a call as the formula writes it. */
export type WrittenArgument =
  | {
      readonly kind: "value";
      readonly value: LoneArgument;
    }
  | {
      readonly kind: "area";
      readonly area: Area;
    }
  /** Something that the sheet calculates: it cannot be known from the text. */
  | {
      readonly kind: "calculated";
      readonly text: string;
    };
/** One call of ours inside a formula. */
export interface WrittenCall {
  readonly name: FunctionName;
  readonly given: readonly WrittenArgument[];
}
/** Our calls in a formula, the outer before the inner; references without a sheet are on the formula's own. */
export declare function callsIn(formula: string, sheet: string): readonly WrittenCall[];
/** True where the formula is one of our calls and nothing besides, so that its answer is what the cell shows. */
export declare function isPlainCall(formula: string): boolean;
