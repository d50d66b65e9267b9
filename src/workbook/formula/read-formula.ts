import { tokenize } from "@borgar/fx";
import { plainName } from "./function-name";
import { type WrittenArgument, readArgument } from "./read-argument";

/** Where a part of a formula stands: its first character, and the one after its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One call of any function inside a formula. */
export interface FunctionCall extends Span {
  /** In capitals, without prefixes. */
  readonly name: string;
  readonly given: readonly WrittenArgument[];
  /** Where each argument stands, without the spaces around it. */
  readonly spans: readonly Span[];
}

/** A formula taken apart. */
export interface FormulaReading {
  /** The outer before the inner. */
  readonly calls: readonly FunctionCall[];
  /** The references to cells, as they are written; whole rows and columns are left out. */
  readonly references: readonly string[];
  /** Names it uses: defined ones, and variables of its own. */
  readonly names: readonly string[];
}

/** Deeper or longer formulas than Excel allows are nobody's. */
const LONGEST = 8192;

/** An opened bracket: of a call, of an array, or of nothing but order. */
interface Opened {
  readonly name?: string;
  readonly from: number;
  argument: number;
  readonly spans: Span[];
}

/** Takes a formula apart; references without a sheet are on the formula's own. A call whose bracket is never closed is none. */
export function readFormula(formula: string, sheet: string): FormulaReading {
  const calls: FunctionCall[] = [];
  const references: string[] = [];
  const names: string[] = [];
  const open: Opened[] = [];
  let at = 0;
  let named: { readonly name: string; readonly from: number } | undefined;
  for (const { type, value } of formula.length > LONGEST ? [] : tokenize(formula)) {
    const from = at;
    at += value.length;
    if (type === "whitespace" || type === "newline") continue;
    if (value === "(" || value === "{") {
      open.push({ from, argument: at, spans: [], ...(value === "(" && named) });
      named = undefined;
      continue;
    }
    if (named) names.push(named.name);
    named = undefined;
    if (type === "func" || type === "range_named") named = { name: value, from };
    else if (type === "range") references.push(value);
    else if (value === ",") endArgument(open.at(-1), formula, from, at);
    else if (value === ")" || value === "}") {
      const closed = open.pop();
      if (closed?.name !== undefined) calls.push(callOf(closed, formula, sheet, at));
    }
  }
  if (named) names.push(named.name);
  return { calls: calls.sort((a, b) => a.from - b.from), references, names };
}

function endArgument(opened: Opened | undefined, formula: string, to: number, next: number): void {
  if (!opened) return;
  opened.spans.push(trimmed(formula, opened.argument, to));
  opened.argument = next;
}

function callOf(closed: Opened, formula: string, sheet: string, to: number): FunctionCall {
  const last = trimmed(formula, closed.argument, to - 1);
  const isEmpty = closed.spans.length === 0 && last.from === last.to;
  const spans = isEmpty ? [] : [...closed.spans, last];
  return {
    name: plainName(closed.name ?? ""),
    from: closed.from,
    to,
    given: spans.map((span) => readArgument(formula.slice(span.from, span.to), sheet)),
    spans,
  };
}

/** A part without the spaces around it; of nothing but spaces, its end. */
function trimmed(formula: string, from: number, to: number): Span {
  let [first, last] = [from, to];
  while (first < to && isSpace(formula.charCodeAt(first))) first += 1;
  while (last > first && isSpace(formula.charCodeAt(last - 1))) last -= 1;
  return { from: first, to: last };
}

/** A space, a tab or a line's end; the space that does not break, too. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}
