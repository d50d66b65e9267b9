import { formatDay } from "../../core/day";
import { isFailure } from "../../core/failure";
import { sentenceOf } from "../../core/sentences";
import type { Call } from "../../engine/calls";
import { BUSY } from "../../engine/open-questions";
import { type Cell, CellCard, CellDay, CellError } from "../../functions/answer";
import { callables } from "../../functions/callable";
import type { ExplanationRow } from "./cell-explanation";

/** What REWHY says of the call behind a number. It comes later the first time, and then `again` is called. */
export function provenanceOf(
  { name, given, answer }: Call,
  again: () => void,
): readonly ExplanationRow[] {
  if (answer instanceof CellCard) return answer.rows.map(rowOf);
  if (answer === BUSY || isFailure(answer)) return [];
  if (name !== "REPRICE" && name !== "RESTREAM") return [];
  const [material, date, basis, field, options] =
    name === "REPRICE" ? given : [given[0], undefined, given[1], given[2]];
  const why = callables.REWHY as (...asked: unknown[]) => unknown;
  const rows = why(...[material, date, basis, field, options].map(loneOf));
  if (rows instanceof Promise) void rows.then((come: unknown) => Array.isArray(come) && again());
  return Array.isArray(rows) ? rows.map(rowOf) : [];
}

/** The line that a person reads first: in what, which series, which day, of what kind, from whom. */
export function provenanceLine(rows: readonly ExplanationRow[]): string {
  const said = new Map(rows);
  return ["SYNTHETIC", "basis", "series", "day used", "status", "source"]
    .map((label) => said.get(label) ?? "")
    .filter((text) => text !== "")
    .join(" · ");
}

function rowOf(row: unknown): ExplanationRow {
  const [label, value] = Array.isArray(row) ? (row as readonly Cell[]) : [];
  return [textOf(label), textOf(value)];
}

function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (cell instanceof CellDay) return formatDay(cell.day);
  if (cell instanceof CellError) return cell.shows;
  if (cell instanceof CellCard) return String(cell.value);
  return isFailure(cell) ? sentenceOf(cell) : String(cell);
}

/** A cell reference reaches the host as an array of one. */
function loneOf(given: unknown): unknown {
  return Array.isArray(given) && Array.isArray(given[0]) ? (given[0] as unknown[])[0] : given;
}
