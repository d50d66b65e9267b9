import { serialOf } from "../core/day";
import { Failure, isFailure } from "../core/failure";
import { sentenceOf } from "../core/sentences";
import { CellCard, CellDay, CellError } from "../functions/answer";
import type { Abilities } from "./abilities";
import { DAY_FORMAT, cardOut } from "./card-out";

/** Excel's errors that a function may give. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!" | "#NULL!";

/** What Excel takes as one cell of a result. */
export type Shown = number | string | boolean | Excel.DoubleCellValue | CustomFunctions.Error;

/** How to speak to this Excel; Excel's own error class exists only once its script has been loaded. */
export interface Shows {
  readonly abilities: Abilities;
  error(code: ErrorCode, says: string): CustomFunctions.Error;
}

/** Excel's limit on what a function may hand over at once, in bytes. */
const MOST_BYTES = 5_000_000;

/** Results of fewer cells than this cannot come near the limit, since no cell's text is longer than MOST_TEXT. */
const FEW_CELLS = 50;

/** Excel's limit on the text in one cell. */
const MOST_TEXT = 32_767;

/**
 * Turns an answer into what Excel takes, or into an error. Excel's runtime writes the results of all cells as one JSON text:
 * a single BigInt or circular object in it would block every cell of the workbook, so nothing unknown gets past here.
 */
export function answerOut(answer: unknown, shows: Shows): Shown | Shown[][] {
  if (!Array.isArray(answer)) return cellOut(answer, shows);
  const width = Array.isArray(answer[0]) ? answer[0].length : 0;
  const rows = answer.map((row: unknown) =>
    Array.isArray(row) && row.length === width ? row.map((cell) => cellOut(cell, shows)) : [],
  );
  if (width === 0 || rows.some((row) => row.length === 0)) return fault("an uneven table", shows);
  return tooLarge(rows, rows.length * width, shows) ?? rows;
}

function cellOut(cell: unknown, shows: Shows): Shown {
  switch (typeof cell) {
    case "number":
      return Number.isFinite(cell) ? cell : fault(String(cell), shows);
    case "string":
      return cell.length > MOST_TEXT ? fault("a text too long for a cell", shows) : cell;
    case "boolean":
      return cell;
    default:
      return richOut(cell, shows);
  }
}

function richOut(cell: unknown, shows: Shows): Shown {
  if (isFailure(cell)) return shows.error(cell.shows, sentenceOf(cell));
  if (cell instanceof CellDay) return dayOut(cell, shows);
  if (cell instanceof CellCard) return cardOrNumber(cell, shows);
  if (cell instanceof CellError) return errorOut(cell, shows);
  return fault(kindOf(cell), shows);
}

function dayOut({ day }: CellDay, { abilities }: Shows): Shown {
  const serial = serialOf(day);
  return abilities.formats
    ? { type: "Double", basicValue: serial, numberFormat: DAY_FORMAT }
    : serial;
}

/** A card without a finite number is our mistake and no card. */
function cardOrNumber(card: CellCard, shows: Shows): Shown {
  const number = cellOut(card.value, shows);
  return shows.abilities.cards && typeof number === "number" ? cardOut(card) : number;
}

const CODES: readonly string[] = ["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#NULL!"];

/** An error that came in goes out as it came; those that Excel takes from no function, such as #REF!, go out as #VALUE!. */
function errorOut({ shows: code }: CellError, shows: Shows): Shown {
  return isCode(code)
    ? shows.error(code, "An argument is this error.")
    : shows.error("#VALUE!", `An argument is the error ${code}.`);
}

function isCode(code: string): code is ErrorCode {
  return CODES.includes(code);
}

function tooLarge(rows: Shown[][], cells: number, shows: Shows): Shown | undefined {
  if (cells < FEW_CELLS) return undefined;
  const bytes = new TextEncoder().encode(JSON.stringify(rows)).length;
  if (bytes <= MOST_BYTES) return undefined;
  const limit = Math.floor((cells / bytes) * MOST_BYTES);
  return richOut(new Failure("too-large", { cells, limit }), shows);
}

/** A result that no function of ours should give: our mistake, told as such. */
export function fault(found: string, shows: Shows): CustomFunctions.Error {
  return shows.error(
    "#VALUE!",
    `Reprice made a mistake here (${found}). No number is shown rather than a wrong one. Please report the formula.`,
  );
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "no result";
  return value instanceof Date ? "a Date" : `a value of type ${typeof value}`;
}
