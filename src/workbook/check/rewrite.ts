import type { CellPlace } from "../address";
import type { KnownValue } from "../formula/known-argument";
import type { FunctionCall } from "../formula/read-formula";
import type { MendWrite } from "./finding";

/** A text as a formula writes it. */
export function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A formula with another text in the place of one argument of a call; omitted ones before it are written as nothing. */
export function withArgument(
  formula: string,
  call: FunctionCall,
  at: number,
  text: string,
): string {
  const span = call.spans[at];
  if (span) return formula.slice(0, span.from) + text + formula.slice(span.to);
  const commas = ",".repeat(at - Math.max(call.spans.length - 1, 0));
  const end = call.to - 1;
  return formula.slice(0, end) + commas + text + formula.slice(end);
}

/** What writes another text in the place of a value: in the formula, or in the cell that it refers to. */
export function writeInstead(
  cell: { readonly place: CellPlace; readonly formula: string },
  { span, cell: from }: KnownValue,
  text: string,
): MendWrite | undefined {
  if (from) return { place: from, content: text };
  if (!span) return undefined;
  const { formula } = cell;
  const changed = formula.slice(0, span.from) + literal(text) + formula.slice(span.to);
  return { place: cell.place, content: { formula: changed } };
}
