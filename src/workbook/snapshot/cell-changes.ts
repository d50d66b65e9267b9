import type { CellPlace } from "../address";
import type { FilledArea } from "../filled-area";
import type { FormulaCell, Shown } from "../workbook";
import { type AnswerChange, type AnswerShown, answerChanges } from "./answer-changes";
import { type Scope, isIn } from "./scope";

/** A cell that shows another value than before. */
export interface CellChange {
  readonly place: CellPlace;
  /** As it stands in the cell now, or in the one whose answer spills into it. */
  readonly formula: string;
  readonly before: Shown;
  readonly after: Shown;
  /** True where it shows an Excel error now. */
  readonly failed: boolean;
  /** True where somebody wrote another formula meanwhile, so that the change is not the snapshot's alone. */
  readonly rewritten: boolean;
  /** Where it is a cell of an answer that spills. */
  readonly spilled?: SpilledChange;
}

/** Where in an answer a changed cell lies. */
export interface SpilledChange extends Pick<
  AnswerChange,
  "row" | "column" | "label" | "isDayLabel" | "isDay"
> {
  /** The cell with the formula. */
  readonly anchor: CellPlace;
  /** Cells of the same answer that changed too and are counted only. */
  readonly more: number;
}

/** Our cells at one moment, and what those of them fill that fill more than one cell. */
export interface Look {
  readonly cells: readonly FormulaCell[];
  readonly spills: readonly FilledArea[];
}

/** What became of cells between two looks at them. */
export interface CellChanges {
  readonly changed: readonly CellChange[];
  /** Cells that were there before and hold no formula of ours any more. */
  readonly gone: number;
}

/** Cells of one answer that are listed. */
const MOST_OF_ONE = 60;

/** Compares two looks at the cells of a scope. A cell that was still calculating, or was not there, has no earlier value. */
export function changesBetween(before: Look, after: Look, scope: Scope): CellChanges {
  const known = new Map(before.cells.map((cell) => [keyOf(cell.place), cell]));
  const [oldAnswers, newAnswers] = [answersIn(before), answersIn(after)];
  const changed: CellChange[] = [];
  for (const cell of after.cells) {
    const key = keyOf(cell.place);
    const old = known.get(key);
    known.delete(key);
    if (!old || cell.pending || old.pending) continue;
    const [was, is] = [oldAnswers.get(key), newAnswers.get(key)];
    // Of an answer that became an error, or no error any more, its first cell tells all.
    const isOne = (!was && !is) || old.failed || cell.failed;
    const found = isOne
      ? ownChange(old, cell)
      : spilledChanges(old, cell, was ?? loneAnswer(old), is ?? loneAnswer(cell));
    changed.push(...found.filter(({ place }) => isIn(scope, place)));
  }
  const gone = [...known.values()].filter(({ place }) => isIn(scope, place)).length;
  return { changed, gone };
}

/** How many cells changed, those included that are counted only. */
export function countOf(changed: readonly CellChange[]): number {
  return changed.reduce((sum, { spilled }) => sum + 1 + (spilled?.more ?? 0), 0);
}

function ownChange(old: FormulaCell, now: FormulaCell): readonly CellChange[] {
  if (Object.is(old.shows, now.shows)) return [];
  const { place, formula, failed, shows } = now;
  const rewritten = old.formula !== formula;
  return [{ place, formula, before: old.shows, after: shows, failed, rewritten }];
}

function spilledChanges(
  old: FormulaCell,
  { place: anchor, formula }: FormulaCell,
  before: AnswerShown,
  after: AnswerShown,
): readonly CellChange[] {
  const found = answerChanges(before, after);
  const rewritten = old.formula !== formula;
  const listed = found.slice(0, MOST_OF_ONE);
  return listed.map(({ before: was, after: is, ...where }, at) => ({
    place: { ...anchor, row: anchor.row + where.row, column: anchor.column + where.column },
    formula,
    before: was,
    after: is,
    failed: isError(is),
    rewritten,
    spilled: {
      ...where,
      anchor,
      more: at === listed.length - 1 ? found.length - listed.length : 0,
    },
  }));
}

function loneAnswer({ shows }: FormulaCell): AnswerShown {
  return { shows: [[shows]] };
}

/** A spilled cell is known by what it shows alone. */
function isError(shown: Shown): boolean {
  return typeof shown === "string" && /^#[A-Z0-9/_]+[!?]?$/.test(shown);
}

function answersIn({ spills }: Look): ReadonlyMap<string, AnswerShown> {
  return new Map(spills.map((spill) => [keyOf(spill.area), spill]));
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${row} ${column} ${sheet}`;
}
