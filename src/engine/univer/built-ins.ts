import type { Ctor } from "@univerjs/core";
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  type BaseFunction,
  type BaseValueObject,
  ErrorValueObject,
  type IFunctionNames,
} from "@univerjs/engine-formula";
import { BUSY_ERROR, isBusyValue } from "./values-in";

type Implemented = [Ctor<BaseFunction>, IFunctionNames];

/** Functions that would take a busy value for an error, or for nothing, and answer too early. */
const LOOKS_AT_ERRORS: ReadonlySet<IFunctionNames> = new Set([
  "IFERROR",
  "IFNA",
  "ISERROR",
  "ISERR",
  "ISNA",
  "ISNUMBER",
  "ISTEXT",
  "ISNONTEXT",
  "ISLOGICAL",
  "ISBLANK",
  "ERROR.TYPE",
  "TYPE",
  "COUNT",
  "COUNTA",
  "AGGREGATE",
]);

/** Functions that hand on the text they are given. */
const HANDS_ON: ReadonlySet<IFunctionNames> = new Set([
  "IF",
  "IFS",
  "IFERROR",
  "IFNA",
  "CHOOSE",
  "SWITCH",
]);

/**
 * Univer's own functions that must behave otherwise beside ours: as in Excel, whatever looks at a busy value is busy itself,
 * and =IF(A1,"2025-01","2025-02") gives text, not the number that Univer reads in it.
 */
export function excelLikeFunctions(): Implemented[] {
  return ALL_IMPLEMENTED_FUNCTIONS.filter(
    ([, name]) => LOOKS_AT_ERRORS.has(name) || HANDS_ON.has(name),
  ).map(([implementation, name]): Implemented => {
    const busyAware = LOOKS_AT_ERRORS.has(name)
      ? lettingBusyThrough(implementation)
      : implementation;
    return [HANDS_ON.has(name) ? keepingText(busyAware) : busyAware, name];
  });
}

function lettingBusyThrough(implementation: Ctor<BaseFunction>): Ctor<BaseFunction> {
  return class extends implementation {
    override calculate(...given: BaseValueObject[]) {
      return given.some(isBusyValue)
        ? ErrorValueObject.create(BUSY_ERROR)
        : super.calculate(...given);
    }
  };
}

function keepingText(implementation: Ctor<BaseFunction>): Ctor<BaseFunction> {
  return class extends implementation {
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }
  };
}
