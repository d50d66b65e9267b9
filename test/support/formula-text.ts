import { type CellFunction, cellFunctions } from "../../src/functions/list";

/** A formula as a reader would type it: one of our functions with values in its brackets. */
export interface WrittenFormula {
  readonly name: string;
  /** As Excel hands them over: null for what is left out, rows of cells where a range may stand. */
  readonly given: readonly unknown[];
}

type Cell = string | number | boolean;

/** Reads =NAME("text",46050,,{1,2;3,4}): texts, numbers, TRUE and FALSE, array constants and blanks. */
export function readFormula(formula: string): WrittenFormula {
  const [, name = "", inside = ""] = /^=([A-Z]+)\((.*)\)$/s.exec(formula) ?? [];
  const listed = (cellFunctions as readonly CellFunction[]).find((one) => one.name === name);
  if (listed === undefined) throw new Error(`${formula} calls none of our functions.`);
  const given = inside === "" ? [] : readArguments(inside);
  const asHanded = given.map((value, at) =>
    listed.arguments[at]?.range && !Array.isArray(value) ? [[value]] : value,
  );
  return { name, given: asHanded };
}

function readArguments(inside: string): readonly (Cell | null | readonly Cell[][])[] {
  return split(inside, ",").map((written) => {
    const rows = /^\{(.*)\}$/s.exec(written.trim())?.[1];
    if (rows === undefined) return written.trim() === "" ? null : readCell(written.trim());
    return split(rows, ";").map((row) => split(row, ",").map((cell) => readCell(cell.trim())));
  });
}

function readCell(written: string): Cell {
  const text = /^"((?:[^"]|"")*)"$/s.exec(written)?.[1];
  if (text !== undefined) return text.replace(/""/g, '"');
  if (written === "TRUE" || written === "FALSE") return written === "TRUE";
  const number = Number(written);
  if (written === "" || Number.isNaN(number)) throw new Error(`${written} is no literal.`);
  return number;
}

/** Parts between separators that stand in no text and in no braces. */
function split(text: string, separator: string): readonly string[] {
  const parts = [""];
  let quoted = false;
  let depth = 0;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && character === "{") depth += 1;
    if (!quoted && character === "}") depth -= 1;
    if (character === separator && !quoted && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}
