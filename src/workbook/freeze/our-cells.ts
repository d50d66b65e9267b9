import type { ValuedName } from "../defined-name";
import { readFormula } from "../formula/read-formula";
import { functionsIn } from "../our-formulas";
import type { FormulaCell } from "../workbook";

/** What of a workbook needs the add-in: cells and defined names that call our functions, themselves or through a name. */
export interface OurCells {
  readonly cells: readonly FormulaCell[];
  readonly names: readonly ValuedName[];
}

/** Picks them out. */
export function ourCells(
  cells: readonly FormulaCell[],
  names: readonly ValuedName[],
  functions: ReadonlySet<string>,
): OurCells {
  const ours = ourNames(names, functions);
  const called = new Set(ours.map(({ name }) => name.toUpperCase()));
  return {
    names: ours,
    cells: cells.filter(
      ({ formula, place }) =>
        functionsIn(formula, functions).length > 0 || uses(formula, place.sheet, called),
    ),
  };
}

/** Names that call our functions, and names that stand for those. */
function ourNames(
  names: readonly ValuedName[],
  functions: ReadonlySet<string>,
): readonly ValuedName[] {
  const found = new Set(names.filter(({ formula }) => functionsIn(formula, functions).length > 0));
  for (let before = -1; before < found.size;) {
    before = found.size;
    const called = new Set([...found].map(({ name }) => name.toUpperCase()));
    for (const name of names) {
      if (uses(name.formula, name.sheet ?? "", called)) found.add(name);
    }
  }
  return names.filter((name) => found.has(name));
}

/** True where a formula uses one of these names, given in capitals. */
function uses(formula: string, sheet: string, called: ReadonlySet<string>): boolean {
  if (called.size === 0) return false;
  const { names, calls } = readFormula(formula, sheet);
  // A name may stand for a LAMBDA, and then it is called.
  return [...names, ...calls.map(({ name }) => name)].some((name) =>
    called.has(name.replace(/^.*!/, "").toUpperCase()),
  );
}
