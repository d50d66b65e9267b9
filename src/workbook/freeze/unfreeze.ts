import { type Area, formatPlace } from "../address";
import { type Contents, readContents } from "../contents";
import type { StructureRefusal } from "../sheet-facts";
import type { Workbook, WriteRefusal } from "../workbook";
import { fingerprint } from "./fingerprint";
import { detailOf, named } from "./freeze";
import { blocksFor, formulaBlocks } from "./frozen-blocks";
import { FROZEN_SHEET, type KeptFormula, type KeptName } from "./frozen-rows";
import { type KeepingRefusal, type KeptAt, keepOnly, readKept } from "./frozen-sheet";

/** What is to be put back. */
export interface UnfreezeOrder {
  /** One sheet alone. */
  readonly sheet?: string;
  /** Whether formulas go back where a value was changed since, or the changed values stay. */
  readonly edited: "ask" | "replace" | "keep";
}

/** What became of it. */
export type Unfreezing =
  | {
      readonly kind: "unfrozen";
      readonly formulas: number;
      readonly names: number;
      /** Formulas whose values were changed since they were frozen: they are still kept, and their cells as they are. */
      readonly edited: readonly Area[];
      /** Cells, as they were called then, that are not there any more. */
      readonly gone: readonly string[];
    }
  | { readonly kind: "nothing" }
  | { readonly kind: "refused"; readonly refusal: WriteRefusal | StructureRefusal | KeepingRefusal }
  | { readonly kind: "undone"; readonly detail: string }
  | { readonly kind: "half-way"; readonly detail: string };

/** A kept formula whose cells are there. */
type Found = KeptFormula & { readonly area: Area };

/** What is kept, sorted by what can become of it. */
interface Sorted {
  readonly back: readonly Found[];
  readonly names: readonly KeptName[];
  readonly edited: readonly Found[];
  readonly gone: readonly KeptFormula[];
  /** Rows that stay kept. */
  readonly left: readonly KeptAt[];
}

/** Puts every kept formula back, its spills included; values that a person changed since are not lost without being asked for. */
export async function unfreeze(workbook: Workbook, order: UnfreezeOrder): Promise<Unfreezing> {
  const kept = await readKept(workbook);
  const contents = await readContents(workbook, sheetsOf(kept));
  const sorted = sort(kept, contents, await formulaKeys(workbook), order);
  const { back, names, edited, gone, left } = sorted;
  if (left.length === kept.length && edited.length + gone.length === 0) return { kind: "nothing" };
  const before = back.map(({ area, formats }) => ({ area, rows: contents.rows(area), formats }));
  const done: KeptName[] = [];
  const again = async () => {
    if (await workbook.replace(blocksFor(before))) return false;
    for (const name of done) if (await workbook.setName(named(name, name.became))) return false;
    return true;
  };
  try {
    const refusal = await workbook.replace(formulaBlocks(back));
    if (refusal) return { kind: "refused", refusal };
    for (const name of names) {
      const refused = await workbook.setName(named(name, name.formula));
      if (refused) {
        return (await again())
          ? { kind: "refused", refusal: refused }
          : { kind: "half-way", detail: "" };
      }
      done.push(name);
    }
  } catch (error) {
    const { detail } = detailOf(error);
    const undone = await again().catch(() => false);
    return { kind: undone ? "undone" : "half-way", detail };
  }
  // All formulas are back by now: a list that stays too long is asked about next time, and nothing is lost.
  await keepOnly(
    workbook,
    left.map(({ cells }) => cells),
    kept.length,
  ).catch(() => undefined);
  return {
    kind: "unfrozen",
    formulas: back.length,
    names: names.length,
    edited: order.edited === "ask" ? edited.map(({ area }) => area) : [],
    gone: gone.map(({ cell }) => cell),
  };
}

function sort(
  kept: readonly KeptAt[],
  contents: Contents,
  formulas: ReadonlySet<string>,
  { sheet, edited: how }: UnfreezeOrder,
): Sorted {
  const back: Found[] = [];
  const names: KeptName[] = [];
  const edited: Found[] = [];
  const gone: KeptFormula[] = [];
  const left: KeptAt[] = [];
  for (const at of kept) {
    const one = at.kept;
    if (one.kind === "name") {
      if (sheet === undefined || one.sheet === sheet) names.push(one);
      else left.push(at);
    } else if (!one.area) {
      // Nothing can be put back where nothing is; it is told once and then forgotten.
      gone.push(one);
    } else if (sheet !== undefined && one.area.sheet !== sheet) {
      left.push(at);
    } else {
      const found = { ...one, area: one.area };
      const isEdited =
        fingerprint(contents.rows(found.area)) !== found.check || holds(found.area, formulas);
      if (!isEdited || how === "replace") back.push(found);
      else {
        edited.push(found);
        if (how === "ask") left.push(at);
      }
    }
  }
  return { back, names, edited, gone, left };
}

function sheetsOf(kept: readonly KeptAt[]): ReadonlySet<string> {
  return new Set(
    kept.flatMap(({ kept: one }) => (one.kind === "formula" && one.area ? [one.area.sheet] : [])),
  );
}

/** Cells with formulas, those of the list itself left out. */
async function formulaKeys(workbook: Workbook): Promise<ReadonlySet<string>> {
  const formulas = await workbook.formulas();
  return new Set(
    formulas
      .filter(({ place }) => place.sheet !== FROZEN_SHEET)
      .map(({ place }) => formatPlace(place, true)),
  );
}

/** True where somebody typed a formula into one of the cells. */
function holds(area: Area, formulas: ReadonlySet<string>): boolean {
  if (formulas.size === 0) return false;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (formulas.has(formatPlace({ sheet: area.sheet, row, column }, true))) return true;
    }
  }
  return false;
}
