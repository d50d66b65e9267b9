import { type Failure, isFailure } from "../../core/failure";
import { cellFunctions } from "../../functions/list";
import type {
  AnswerCell,
  FunctionAnswer,
  FunctionArgument,
  FunctionName,
  LoneArgument,
} from "../ports";

/** The rows of an answer; a lone cell is one row of one, a lone failure stays what it is. */
export function rowsOf(answer: FunctionAnswer): readonly (readonly AnswerCell[])[] | Failure {
  if (isRows(answer)) return answer;
  return isFailure(answer) ? answer : [[answer]];
}

/** The first cell of an answer: what stands in the cell that holds the formula. */
export function firstCell(answer: FunctionAnswer): AnswerCell {
  return isRows(answer) ? (answer[0]?.[0] ?? "") : answer;
}

/** Text of a cell that should be text; "" for any other. */
export function textOf(cell: AnswerCell | undefined): string {
  return typeof cell === "string" ? cell : "";
}

/** A value as a function takes it: a lone one is a row of one where the function takes a range. */
export function givenTo(
  name: FunctionName,
  values: readonly (LoneArgument | readonly (readonly LoneArgument[])[])[],
): readonly FunctionArgument[] {
  const { arguments: declared } = cellFunctions.find((known) => known.name === name) ?? {
    arguments: [],
  };
  return values.map((value, index) =>
    declared[index]?.range === true && !Array.isArray(value) ? [[value as LoneArgument]] : value,
  );
}

function isRows(answer: FunctionAnswer): answer is readonly (readonly AnswerCell[])[] {
  return Array.isArray(answer);
}
