import type { CellPlace } from "../address";
import type { Contents } from "../contents";
import type { DefinedName } from "../defined-name";
import { readArgument } from "./read-argument";

/** What an argument that the sheet calculates is read with. */
export interface CalculatedReading {
  /** The sheet of the formula. */
  readonly sheet: string;
  readonly names: readonly DefinedName[];
  readonly contents: Contents;
}

/** A value that was read, and the one cell that it stands in, where it stands in one. */
export interface CalculatedValue {
  readonly value: string | number | boolean;
  readonly cell?: CellPlace;
}

/** Names that stand for names. */
const MOST_STEPS = 4;

/**
 * The values of an argument that is a defined name, or texts, cells and names joined by "&"; undefined for all that only the
 * sheet itself can calculate.
 */
export function readCalculated(
  text: string,
  reading: CalculatedReading,
): readonly CalculatedValue[] | undefined {
  const parts = joinedParts(text);
  if (parts.length === 1) return readName(text, reading, MOST_STEPS);
  const texts = parts.map((part) => textOf(part, reading));
  return texts.includes(undefined) ? undefined : [{ value: texts.join("") }];
}

function readValues(
  text: string,
  reading: CalculatedReading,
  steps: number,
): readonly CalculatedValue[] | undefined {
  const read = readArgument(text, reading.sheet);
  if (read.kind === "calculated") return readName(text, reading, steps);
  if (read.kind === "area") {
    const cells = reading.contents.cells(read.area);
    return cells.map(({ place, shows }) => ({ value: shows, cell: place }));
  }
  return read.value === undefined ? [] : [{ value: read.value }];
}

function readName(
  text: string,
  reading: CalculatedReading,
  steps: number,
): readonly CalculatedValue[] | undefined {
  const named = nameOf(text, reading);
  if (!named || steps === 0) return undefined;
  const sheet = named.sheet ?? reading.sheet;
  return readValues(named.formula.replace(/^=\s*/, ""), { ...reading, sheet }, steps - 1);
}

/** A sheet's own name goes before one of the workbook. */
function nameOf(text: string, { sheet, names }: CalculatedReading): DefinedName | undefined {
  const wanted = text.trim().toUpperCase();
  const found = names.filter(({ name }) => name.toUpperCase() === wanted);
  return (
    found.find((name) => name.sheet === sheet) ?? found.find((name) => name.sheet === undefined)
  );
}

/** One value as text; several cannot be joined, and an error joins to an error. */
function textOf(part: string, reading: CalculatedReading): string | undefined {
  const values = readValues(part.trim(), reading, MOST_STEPS);
  if (!values || values.length > 1) return undefined;
  const text = String(values[0]?.value ?? "");
  return text.startsWith("#") ? undefined : text;
}

/** A text cut at each "&" that stands outside of quotes and brackets. */
function joinedParts(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) depth -= 1;
    else if (character === "&" && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}
