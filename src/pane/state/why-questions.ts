import { isFailure } from "../../core/failure";
import { formatDay } from "../../core/day";
import type { FunctionAnswer, FunctionArgument, LoneArgument } from "../ports";
import { rowsOf } from "./answer";
import type { Call } from "./formula";
import type { KnownCall } from "./known-calls";

/** A question to REWHY behind one cell of an answer. */
export type WhyQuestion = Call & { readonly name: "REWHY" };

/** Where a cell lies in the answer that fills it; 0, 0 is the cell with the formula. */
export interface Offset {
  readonly row: number;
  readonly column: number;
}

/** Options that REWHY takes; the others of a function shape its answer and change no price. */
const OF_A_PRICE = /^\s*(?:fill|maxage|asof|quoter)\s*=/i;

/**
 * What REWHY is to be asked about one cell of an answer: the price itself, both ends of a change, both sides of a spread, the
 * cell of a table or history. Empty for a function that gives no price of a material.
 */
export function whyQuestions(
  { name, given }: KnownCall,
  answer: FunctionAnswer,
  offset: Offset,
): readonly WhyQuestion[] {
  const [first, second, third, fourth, fifth, sixth] = given;
  switch (name) {
    case "REPRICE":
    case "REWHY":
      return [why([first, second, third, fourth, priceOptions(fifth)])];
    case "RECHANGE":
      return [
        why([first, third, fourth, fifth, priceOptions(sixth)]),
        ...(isFixedDay(second) ? [why([first, second, fourth, fifth, priceOptions(sixth)])] : []),
      ];
    case "RESPREAD":
      return [first, second].map((one) =>
        why([one, third, fourth, undefined, priceOptions(fifth)]),
      );
    case "RESTATS":
      return [why([first, second, third, undefined, priceOptions(fourth)])];
    case "RETABLE": {
      const [material, day] = inTable(first, second, offset);
      return [why([material, day, third, fourth, priceOptions(fifth)])];
    }
    case "REHISTORY":
      return inHistory(first, answer, offset).map(([material, day]) =>
        why([material, day, fourth, fifth, priceOptions(sixth)]),
      );
    case "REBASKET":
    case "REMAGNET":
      return typeof lone(first) === "string"
        ? [why([lone(first), second, third, undefined, fourth])]
        : [];
    default:
      return [];
  }
}

/** Without what was left out at the end. */
function why(given: readonly FunctionArgument[]): WhyQuestion {
  const values = given.map(lone);
  while (values.length > 1 && values.at(-1) === undefined) values.pop();
  return { name: "REWHY", given: values };
}

function lone(argument: FunctionArgument): LoneArgument {
  return Array.isArray(argument) ? (argument[0]?.[0] as LoneArgument) : (argument as LoneArgument);
}

function priceOptions(argument: FunctionArgument): LoneArgument {
  const text = lone(argument);
  if (typeof text !== "string") return undefined;
  const kept = text.split(/[;,]/).filter((pair) => OF_A_PRICE.test(pair));
  return kept.length === 0 ? undefined : kept.join(";");
}

/** "-1M" of a change counts back from its other end, which REWHY does not know. */
function isFixedDay(argument: FunctionArgument): boolean {
  const day = lone(argument);
  return typeof day === "number" || (typeof day === "string" && /^\s*\d/.test(day));
}

/** Which material and day answer at a place of RETABLE: dates in a row go across, in a column down. */
function inTable(
  materials: FunctionArgument,
  dates: FunctionArgument,
  { row, column }: Offset,
): readonly [LoneArgument, LoneArgument] {
  const [listed, days] = [rowsIn(materials), rowsIn(dates)];
  if (days.flat().length <= 1) return [listed[row]?.[column], days[0]?.[0]];
  const across = days.length === 1;
  const all = listed.flat();
  return across ? [all[row] ?? all[0], days[0]?.[column]] : [all[column] ?? all[0], days[row]?.[0]];
}

/** Which material and day stand behind a price of REHISTORY; none behind its headings and its days. */
function inHistory(
  materials: FunctionArgument,
  answer: FunctionAnswer,
  { row, column }: Offset,
): readonly (readonly [LoneArgument, LoneArgument])[] {
  const rows = rowsOf(answer);
  if (isFailure(rows) || column === 0) return [];
  const day = rows[row]?.[0];
  if (typeof day !== "object" || isFailure(day) || !("day" in day)) return [];
  return [[rowsIn(materials).flat()[column - 1], formatDay(day.day)]];
}

function rowsIn(argument: FunctionArgument): readonly (readonly LoneArgument[])[] {
  return Array.isArray(argument)
    ? (argument as readonly (readonly LoneArgument[])[])
    : [[argument as LoneArgument]];
}
