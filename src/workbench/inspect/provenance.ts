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
  const question = questionOf(name, given);
  if (!question) return [];
  const why = callables.REWHY as (...asked: unknown[]) => unknown;
  const told = why(...question.map(loneOf));
  if (told instanceof Promise) void told.then((come: unknown) => Array.isArray(come) && again());
  const rows = Array.isArray(told) ? told.map(rowOf) : [];
  return isOf(name, rows) ? rows : [];
}

/** What REWHY is asked about a call; nothing about one that it does not explain, or about an assay that stands in the sheet. */
function questionOf(name: string, given: readonly unknown[]): readonly unknown[] | undefined {
  const [first, second, third, fourth] = given;
  if (name === "REPRICE") return given;
  if (name === "RESTREAM") return [first, undefined, second, third];
  const isMixture = name === "REBASKET" || name === "REMAGNET";
  return isMixture && isLone(first) ? [first, second, third, undefined, fourth] : undefined;
}

/** "N45" is a quoted blank too: then REWHY tells of its price, which is another number. */
function isOf(name: string, rows: readonly ExplanationRow[]): boolean {
  const isMixture = rows.some(([label]) => label === "evidence");
  return isMixture === (name === "REBASKET" || name === "REMAGNET");
}

/** The line that a person reads first: in what, which series, which day, of what kind, from whom. */
export function provenanceLine(rows: readonly ExplanationRow[]): string {
  const said = new Map(rows);
  return ["SYNTHETIC", "basis", "series", "day used", "status", "source", "evidence"]
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

function isLone(given: unknown): boolean {
  if (!Array.isArray(given)) return true;
  const [row] = given as readonly unknown[];
  return given.length === 1 && (!Array.isArray(row) || row.length === 1);
}

/** A cell reference reaches the host as an array of one. */
function loneOf(given: unknown): unknown {
  return Array.isArray(given) && Array.isArray(given[0]) ? (given[0] as unknown[])[0] : given;
}
