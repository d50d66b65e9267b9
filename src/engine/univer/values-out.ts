import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { serialOf } from "../../core/day";
import { isFailure } from "../../core/failure";
import { type Answer, type Cell, CellCard, CellDay, CellError } from "../../functions/answer";
import { BUSY, type Busy } from "../open-questions";
import { BUSY_ERROR } from "./values-in";

/** How a day shows where its cell has no format of its own. */
export const DAY_FORMAT = "yyyy-mm-dd";

/** Univer's value for an answer. Text stays text: Univer's own way would read "2025" in it as a number. */
export function valueOut(answer: Answer | Busy): BaseValueObject {
  if (answer === BUSY) return ErrorValueObject.create(BUSY_ERROR);
  return isRows(answer) ? arrayOut(answer) : loneOut(answer);
}

function arrayOut(rows: readonly (readonly Cell[])[]): BaseValueObject {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return ErrorValueObject.create(ErrorType.CALC);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(loneOut)),
    rowCount: rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function loneOut(cell: Cell): BaseValueObject {
  switch (typeof cell) {
    case "number":
      return Number.isFinite(cell)
        ? NumberValueObject.create(cell)
        : ErrorValueObject.create(ErrorType.NUM);
    case "string":
      return StringValueObject.create(cell);
    case "boolean":
      return BooleanValueObject.create(cell);
    default:
      return richOut(cell);
  }
}

function richOut(cell: Exclude<Cell, string | number | boolean>): BaseValueObject {
  if (cell instanceof CellDay) return NumberValueObject.create(serialOf(cell.day), DAY_FORMAT);
  if (cell instanceof CellCard) return loneOut(cell.value);
  if (cell instanceof CellError || isFailure(cell)) return errorOut(cell.shows);
  // Nothing else may leave a function; what does all the same is our mistake and no number.
  return ErrorValueObject.create(ErrorType.VALUE);
}

function errorOut(shows: string): BaseValueObject {
  const known = ERROR_TYPE_SET.has(shows as ErrorType);
  return ErrorValueObject.create(known ? (shows as ErrorType) : ErrorType.VALUE);
}

function isRows(answer: Answer): answer is readonly (readonly Cell[])[] {
  return Array.isArray(answer);
}
