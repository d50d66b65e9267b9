import type { Area } from "../../workbook/address";
import type { FunctionName, LoneArgument } from "../ports";
import { isFunctionName } from "./function-names";
import { readArea } from "./cell-reference";

/** One argument of a call as the formula writes it. */
export type WrittenArgument =
  | { readonly kind: "value"; readonly value: LoneArgument }
  | { readonly kind: "area"; readonly area: Area }
  /** Something that the sheet calculates: it cannot be known from the text. */
  | { readonly kind: "calculated"; readonly text: string };

/** One call of ours inside a formula. */
export interface WrittenCall {
  readonly name: FunctionName;
  readonly given: readonly WrittenArgument[];
}

/** Deeper or longer formulas than Excel allows are nobody's. */
const LONGEST = 8192;

/** Our calls in a formula, the outer before the inner; references without a sheet are on the formula's own. */
export function callsIn(formula: string, sheet: string): readonly WrittenCall[] {
  if (formula.length > LONGEST) return [];
  const calls: WrittenCall[] = [];
  for (const { name, open } of callStarts(formula)) {
    const given = argumentsAt(formula, open);
    if (given !== undefined) calls.push({ name, given: given.map((text) => read(text, sheet)) });
  }
  return calls;
}

/** True where the formula is one of our calls and nothing besides, so that its answer is what the cell shows. */
export function isPlainCall(formula: string): boolean {
  const [first] = callStarts(formula);
  if (first === undefined || !/^[=+@\s]*$/.test(formula.slice(0, first.start))) return false;
  return formula.slice(endOf(formula, first.open) + 1).trim() === "";
}

/** Where names of ours stand that an opening bracket follows, outside of texts and sheet names in quotes. */
function callStarts(
  formula: string,
): readonly { name: FunctionName; start: number; open: number }[] {
  const plain = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (text) =>
    " ".repeat(text.length),
  );
  return [
    ...plain.matchAll(/(?:_xll\.|_xldudf_|_xlfn\.)*([A-Za-z_][A-Za-z0-9_.]*)\s*\(/gi),
  ].flatMap((found) => {
    const name = (found[1] ?? "").toUpperCase();
    const start = found.index;
    return isFunctionName(name) ? [{ name, start, open: start + found[0].length - 1 }] : [];
  });
}

/** Texts between the commas of a call; undefined where its bracket is never closed. */
function argumentsAt(formula: string, open: number): readonly string[] | undefined {
  const end = endOf(formula, open);
  if (end < 0) return undefined;
  const texts: string[] = [];
  let from = open + 1;
  for (const at of separators(formula, open, end)) {
    texts.push(formula.slice(from, at).trim());
    from = at + 1;
  }
  const last = formula.slice(from, end).trim();
  return texts.length === 0 && last === "" ? [] : [...texts, last];
}

/** Place of the bracket that closes the one at `open`; -1 for none. */
function endOf(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at = after(formula, at)) {
    const sign = formula.charAt(at);
    if (sign === "(" || sign === "{") depth += 1;
    if (sign === ")" || sign === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function separators(formula: string, open: number, end: number): readonly number[] {
  const places: number[] = [];
  let depth = 0;
  for (let at = open; at < end; at = after(formula, at)) {
    const sign = formula.charAt(at);
    if (sign === "(" || sign === "{") depth += 1;
    if (sign === ")" || sign === "}") depth -= 1;
    if (sign === "," && depth === 1) places.push(at);
  }
  return places;
}

/** The place after a sign, or after the whole of a text or a quoted sheet name. */
function after(formula: string, at: number): number {
  const quote = formula.charAt(at);
  if (quote !== '"' && quote !== "'") return at + 1;
  for (let next = at + 1; next < formula.length; next += 1) {
    if (formula.charAt(next) !== quote) continue;
    if (formula.charAt(next + 1) !== quote) return next + 1;
    next += 1;
  }
  return formula.length;
}

function read(text: string, sheet: string): WrittenArgument {
  if (text === "") return { kind: "value", value: undefined };
  if (/^"(?:[^"]|"")*"$/.test(text)) {
    return { kind: "value", value: text.slice(1, -1).replace(/""/g, '"') };
  }
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) {
    return { kind: "value", value: Number(text) };
  }
  if (/^(?:true|false)$/i.test(text)) return { kind: "value", value: /^true$/i.test(text) };
  const area = readArea(text, sheet);
  return area === undefined ? { kind: "calculated", text } : { kind: "area", area };
}
