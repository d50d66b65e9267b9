import { cellFunctionNames, cellFunctions } from "../../functions/list";
import type { Area, CellPlace } from "../../workbook/address";
import { areasIn } from "../../workbook/formula/areas-in";
import { functionsIn } from "../../workbook/our-formulas";
import { isIn } from "../../workbook/snapshot/scope";
import type { FormulaCell, Workbook } from "../../workbook/workbook";
import type { PanePorts } from "../ports";
import { formulaOf } from "./formula";
import { type KnownCall, knownCalls } from "./known-calls";
import { type Offset, type WhyQuestion, whyQuestions } from "./why-questions";

/** One of our calls behind a cell. */
export interface ExplainedCall {
  /** The cell whose formula it is. */
  readonly place: CellPlace;
  readonly formula: string;
  /** Undefined where the formula calculates its arguments, so that it cannot be asked from here. */
  readonly call: KnownCall | undefined;
  readonly whys: readonly WhyQuestion[];
}

/** What is behind a cell. */
export interface Explained {
  readonly place: CellPlace;
  /** Its own formula, or that of the cell whose answer fills it; undefined for a cell without. */
  readonly formula: string | undefined;
  /** Its own calls; of an ordinary formula those of the cells that it stands on. */
  readonly calls: readonly ExplainedCall[];
  readonly isOurs: boolean;
  /** True where more cells of ours stand behind it than are told. */
  readonly more: boolean;
}

/** Steps from cell to cell, and cells of ours, that are followed. */
const MOST_STEPS = 6;
const MOST_CALLS = 12;
const MOST_CELLS = 2000;

const spilling: ReadonlySet<string> = new Set(
  cellFunctions.filter(({ spills }) => spills).map(({ name }) => name),
);

/** Finds our calls behind a cell: in its own formula, in the one that spills into it, or in what an ordinary formula reads. */
export async function explain(
  place: CellPlace,
  cells: readonly FormulaCell[],
  ports: Pick<PanePorts, "call"> & { readonly workbook: Pick<Workbook, "read" | "filled"> },
): Promise<Explained> {
  const own = cells.find((cell) => isAt(cell.place, place));
  const spilled = own ? undefined : await spilledInto(place, cells, ports.workbook);
  const formula = own?.formula ?? spilled?.cell.formula;
  const start = own ?? spilled?.cell;
  if (!start || formula === undefined) {
    return { place, formula: undefined, calls: [], isOurs: false, more: false };
  }
  if (isOurs(start)) {
    const offset = spilled?.offset ?? { row: 0, column: 0 };
    return {
      place,
      formula,
      calls: await callsOf(start, offset, ports),
      isOurs: true,
      more: false,
    };
  }
  const behind = cellsBehind(start, cells);
  const told: ExplainedCall[] = [];
  for (const cell of behind) {
    if (told.length >= MOST_CALLS) break;
    told.push(...(await callsOf(cell, { row: 0, column: 0 }, ports)));
  }
  const more = told.length >= MOST_CALLS;
  return { place, formula, calls: told.slice(0, MOST_CALLS), isOurs: false, more };
}

/** The formula of the question, to stand in a cell. */
export function whyFormula(question: WhyQuestion): string {
  return formulaOf(question);
}

async function callsOf(
  cell: FormulaCell,
  offset: Offset,
  { call, workbook }: Parameters<typeof explain>[2],
): Promise<readonly ExplainedCall[]> {
  const { place, formula } = cell;
  const known = (await knownCalls([cell], workbook)).get(cell) ?? [];
  return Promise.all(
    known.map(async (one): Promise<ExplainedCall> => {
      if (!one) return { place, formula, call: undefined, whys: [] };
      // What a history says of its own days is needed to know which of them a cell is of.
      const answer = one.name === "REHISTORY" ? await call(one.name, one.given) : "";
      return { place, formula, call: one, whys: whyQuestions(one, answer, offset) };
    }),
  );
}

/** Our cells that a formula stands on, the nearest first. */
function cellsBehind(start: FormulaCell, cells: readonly FormulaCell[]): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  const seen = new Set<FormulaCell>([start]);
  let edge: readonly FormulaCell[] = [start];
  for (let step = 0; step < MOST_STEPS && edge.length > 0; step += 1) {
    const areas = edge.flatMap(({ formula, place }) => areasIn(formula, place.sheet));
    const next = cells.filter((cell) => !seen.has(cell) && areas.some((area) => holds(area, cell)));
    for (const cell of next.slice(0, MOST_CELLS)) seen.add(cell);
    found.push(...next.filter(isOurs));
    edge = next.filter((cell) => !isOurs(cell)).slice(0, MOST_CELLS);
  }
  return found;
}

/** The cell of ours whose answer fills a place, and where in it. */
async function spilledInto(
  place: CellPlace,
  cells: readonly FormulaCell[],
  workbook: Pick<Workbook, "filled">,
): Promise<{ readonly cell: FormulaCell; readonly offset: Offset } | undefined> {
  const near = cells.filter(
    (cell) =>
      cell.place.sheet === place.sheet &&
      cell.place.row <= place.row &&
      cell.place.column <= place.column &&
      functionsIn(cell.formula, spilling).length > 0,
  );
  if (near.length === 0) return undefined;
  const filled = await workbook.filled(near.map((cell) => cell.place));
  const area = filled.find((one) => isIn({ kind: "selection", area: one.area }, place))?.area;
  const cell = area && near.find((one) => isAt(one.place, area));
  if (!area || !cell) return undefined;
  return { cell, offset: { row: place.row - area.row, column: place.column - area.column } };
}

function isOurs({ formula }: FormulaCell): boolean {
  return functionsIn(formula, cellFunctionNames).length > 0;
}

function isAt(a: CellPlace, b: CellPlace): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function holds(area: Area, { place }: FormulaCell): boolean {
  return isIn({ kind: "selection", area }, place);
}
