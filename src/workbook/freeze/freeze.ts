import type { DefinedName, ValuedName } from "../defined-name";
import type { Shown } from "../shown";
import type { FilledArea } from "../filled-area";
import type { FormulaCell, Workbook } from "../workbook";
import { blocksFor, formulaBlocks } from "./frozen-blocks";
import type { FreezeScope, FrozenAt, FrozenFormula, FrozenName, Provenance } from "./frozen";
import { FROZEN_SHEET, rowOfFormula, rowOfName } from "./frozen-rows";
import { type KeepingRefusal, dropRows, keepRows } from "./frozen-sheet";
import { type OurCells, ourCells } from "./our-cells";
import { NO_VALUE, constantFormula, isError, writable } from "./writable";

/** What is to be frozen, and what the workbook cannot say itself. */
export interface FreezeOrder extends FrozenAt {
  readonly scope: FreezeScope;
  /** The names of our functions, in capitals. */
  readonly functions: ReadonlySet<string>;
  /** Says where the numbers of formulas come from, in their order. */
  explain(formulas: readonly FilledArea[]): Promise<readonly Provenance[]>;
  /** Calculates a name that the host cannot say the values of; undefined where that cannot be done from outside. */
  calculate(name: DefinedName): Promise<readonly (readonly Shown[])[] | undefined>;
}

/** What became of it. Only `frozen` and `half-way` changed anything. */
export type Freezing =
  | {
      readonly kind: "frozen";
      readonly formulas: number;
      readonly cells: number;
      readonly errors: number;
      readonly names: number;
      /** Names that have no values of their own and stand for #N/A now. */
      readonly valueless: readonly string[];
      /** The copy, where one was frozen. */
      readonly copy?: string;
    }
  | { readonly kind: "nothing" }
  /** Cells of ours that have no answer yet. */
  | { readonly kind: "calculating"; readonly cells: number }
  | { readonly kind: "refused"; readonly refusal: KeepingRefusal }
  /** It broke down, and everything is as before. */
  | { readonly kind: "undone"; readonly detail: string }
  /** It broke down, and so did the way back: the formulas are kept, and unfreezing puts them back. */
  | { readonly kind: "half-way"; readonly detail: string };

/** Puts values in the place of our formulas and keeps each formula on a hidden sheet; all of them, or none. */
export async function freeze(workbook: Workbook, order: FreezeOrder): Promise<Freezing> {
  const { scope, functions, snapshot, day } = order;
  const ours = inScope(
    ourCells(await workbook.formulas(), await workbook.names(), functions),
    scope,
  );
  const waiting = ours.cells.filter(({ pending }) => pending).length;
  if (waiting > 0) return { kind: "calculating", cells: waiting };
  if (ours.cells.length + ours.names.length === 0) return { kind: "nothing" };
  const filled = await workbook.filled(ours.cells.map(({ place }) => place));
  const told = await order.explain(filled);
  const formulas = filled.map(({ formula, area, shows, formats }, at): FrozenFormula => {
    const { basis = "", source = "" } = told[at] ?? {};
    const values = shows.map((row) => row.map(writable));
    return { formula, area, values, formats, basis, source, snapshot, day };
  });
  const names = await Promise.all(ours.names.map((name) => frozenName(name, order)));
  if (scope.kind !== "copy") return putValues(workbook, formulas, names);
  const copy = await workbook.copySheet(scope.sheet);
  if (typeof copy !== "string") return { kind: "refused", refusal: copy };
  const moved = formulas.map((frozen) => ({ ...frozen, area: { ...frozen.area, sheet: copy } }));
  const result = await putValues(workbook, moved, []);
  if (result.kind === "frozen") return { ...result, copy };
  if (result.kind !== "half-way") await workbook.setSheet(copy, "gone");
  return result;
}

/** A name, and whether it has no values that it could become. */
interface NameToFreeze extends FrozenName {
  readonly isValueless: boolean;
}

async function frozenName(
  { rows, ...name }: ValuedName,
  { calculate }: FreezeOrder,
): Promise<NameToFreeze> {
  const isKnown = rows?.flat().some((shown) => !isError(shown));
  const values = isKnown ? rows : ((await calculate(name)) ?? rows);
  const became = constantFormula(values);
  return { ...name, became, isValueless: became === NO_VALUE && values?.[0]?.[0] !== "#N/A" };
}

/** A sheet alone leaves the names of the whole workbook as they are: other sheets use them. */
function inScope({ cells, names }: OurCells, scope: FreezeScope): OurCells {
  const kept = cells.filter(({ place }: FormulaCell) => place.sheet !== FROZEN_SHEET);
  if (scope.kind === "workbook") return { cells: kept, names };
  return {
    cells: kept.filter(({ place }) => place.sheet === scope.sheet),
    names: scope.kind === "sheet" ? names.filter(({ sheet }) => sheet === scope.sheet) : [],
  };
}

async function putValues(
  workbook: Workbook,
  formulas: readonly FrozenFormula[],
  names: readonly NameToFreeze[],
): Promise<Freezing> {
  const rows = [...formulas.map(rowOfFormula), ...names.map(rowOfName)];
  const first = await keepRows(workbook, rows).catch(detailOf);
  if (typeof first === "object") {
    return "detail" in first
      ? { kind: "undone", detail: first.detail }
      : { kind: "refused", refusal: first };
  }
  const done: FrozenName[] = [];
  const back = () =>
    putBack(workbook, formulas, done, () => dropRows(workbook, first, rows.length));
  try {
    const values = formulas.map(({ area, values: own, formats }) => ({ area, rows: own, formats }));
    const refusal = await workbook.replace(blocksFor(values));
    if (refusal) {
      await dropRows(workbook, first, rows.length);
      return { kind: "refused", refusal };
    }
    for (const name of names) {
      const refused = await workbook.setName(named(name, name.became));
      if (refused) return (await back()) ? { kind: "refused", refusal: refused } : halfWay("");
      done.push(name);
    }
  } catch (error) {
    const { detail } = detailOf(error);
    return (await back()) ? { kind: "undone", detail } : halfWay(detail);
  }
  const shown = formulas.flatMap(({ values }) => values.flat());
  return {
    kind: "frozen",
    formulas: formulas.length,
    cells: shown.length,
    errors: shown.filter(isError).length,
    names: names.length,
    valueless: names.filter(({ isValueless }) => isValueless).map(({ name }) => name),
  };
}

/** Everything as it was; false where that failed too, and then the kept rows stay. */
async function putBack(
  workbook: Workbook,
  formulas: readonly FrozenFormula[],
  names: readonly FrozenName[],
  dropKept: () => Promise<void>,
): Promise<boolean> {
  try {
    if (await workbook.replace(formulaBlocks(formulas))) return false;
    for (const name of names) {
      if (await workbook.setName(named(name, name.formula))) return false;
    }
    await dropKept();
    return true;
  } catch {
    return false;
  }
}

/** A name with a formula, and nothing else. */
export function named({ name, sheet }: DefinedName, formula: string): DefinedName {
  return { name, formula, ...(sheet === undefined ? {} : { sheet }) };
}

function halfWay(detail: string): Freezing {
  return { kind: "half-way", detail };
}

/** What an error of the host says. */
export function detailOf(error: unknown): { readonly detail: string } {
  return { detail: error instanceof Error ? error.message : String(error) };
}
