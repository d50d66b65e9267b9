import type { Area } from "./address";

/** One sheet of a workbook. */
export interface SheetFacts {
  readonly name: string;
  /** False where a person does not see it. */
  readonly shown: boolean;
  /** The smallest area that holds all its values; undefined for an empty sheet. */
  readonly used?: Area;
}

/** How a sheet is to be: seen, hidden as deeply as the host can, or not there at all. */
export type SheetState = "shown" | "hidden" | "gone";

/** Why the sheets or names of a workbook were not changed; nothing is lost then. */
export type StructureRefusal = { readonly kind: "structure" } | { readonly kind: "editing" };
