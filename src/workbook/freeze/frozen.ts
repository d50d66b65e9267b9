import type { Area, CellPlace } from "../address";
import type { DefinedName } from "../defined-name";
import type { Shown } from "../shown";

/** Where the numbers of a formula come from, in words: what is not known is "". */
export interface Provenance {
  readonly basis: string;
  readonly source: string;
}

/** The state of the feed that a value was frozen at. */
export interface FrozenAt {
  /** "<feed>:<number>", with the as-of moment where there is one. */
  readonly snapshot: string;
  /** The workbook's day, as ISO text. */
  readonly day: string;
}

/** A formula whose cells hold values in its place. */
export interface FrozenFormula extends Provenance, FrozenAt {
  readonly formula: string;
  /** All cells that its answer fills. */
  readonly area: Area;
  /** What stands in them now: what the formula showed, its errors as errors that can be written. */
  readonly values: readonly (readonly Shown[])[];
  /** Number formats that the cells were given for it; "" where they kept theirs. */
  readonly formats: readonly (readonly string[])[];
}

/** A defined name that stands for a value in the place of its formula. */
export interface FrozenName extends DefinedName {
  /** The formula of the value: "=732500". */
  readonly became: string;
}

/** What is frozen at once. */
export type FreezeScope =
  | { readonly kind: "workbook" }
  | { readonly kind: "sheet"; readonly sheet: string }
  /** A copy of the sheet, which itself stays as it is. */
  | { readonly kind: "copy"; readonly sheet: string };

/** The first cell of an area. */
export function anchorOf({ sheet, row, column }: Area): CellPlace {
  return { sheet, row, column };
}
