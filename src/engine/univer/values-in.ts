import {
  ArrayValueObject,
  BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
} from "@univerjs/engine-formula";
import { CellError } from "../../functions/answer";
import { BUSY } from "../open-questions";

/** Univer has no #BUSY!; this is its error for a value that is still being fetched. */
export const BUSY_ERROR = ErrorType.CONNECT;

/** What a function is given for one of Univer's values: plain values, blanks as undefined, errors as CellError, rows for an array. */
export function valueIn(value: BaseValueObject): unknown {
  return value instanceof ArrayValueObject ? rowsIn(value) : loneIn(value);
}

/** True for a value that is busy, and for an array or a range with such a value in it. */
export function isBusyValue(given: BaseValueObject): boolean {
  // Some functions take ranges as they are; their declared type does not say so.
  const reference: unknown = given;
  const value = reference instanceof BaseReferenceObject ? reference.toArrayValueObject() : given;
  if (!(value instanceof ArrayValueObject)) return isBusyLone(value);
  return value.getArrayValue().some((row) => row.some((cell) => cell != null && isBusyLone(cell)));
}

function rowsIn(array: ArrayValueObject): unknown[][] {
  return array.getArrayValue().map((row) => row.map((cell) => (cell ? loneIn(cell) : undefined)));
}

function loneIn(value: BaseValueObject): unknown {
  if (value.isNull()) return undefined;
  if (isBusyLone(value)) return BUSY;
  if (value.isError()) return new CellError(String(value.getValue()));
  // A LAMBDA is no value; the argument's reader refuses it by name.
  if (value.isLambda()) return {};
  return value.getValue();
}

function isBusyLone(value: BaseValueObject): boolean {
  return value.isError() && value.getValue() === BUSY_ERROR;
}
