import type { Failure } from "../core/failure";
import type { Area, CellPlace } from "./address";
import type { Block } from "./block";
import type { DefinedName, ValuedName } from "./defined-name";
import type { FilledArea } from "./filled-area";
import type { Shown } from "./shown";
import type { SheetFacts, SheetState, StructureRefusal } from "./sheet-facts";

export type { Shown } from "./shown";

/** A cell with a formula and what it shows now. */
export interface FormulaCell {
  readonly place: CellPlace;
  /** With its leading "=". */
  readonly formula: string;
  readonly shows: Shown;
  /** True while the host is still calculating it (#BUSY!). */
  readonly pending: boolean;
  /** True where the cell shows an Excel error. */
  readonly failed: boolean;
}

/** Why a write did not happen; nothing is lost then. */
export type WriteRefusal =
  | { readonly kind: "occupied"; readonly area: Area }
  | { readonly kind: "protected"; readonly area: Area }
  | { readonly kind: "editing" };

/**
 * The port to a workbook: what the pane and the commands ask of Excel, and of the workbench's grid alike.
 * Every host passes the same contract suite (test/workbook/contract.ts).
 */
export interface Workbook {
  /** The cells that the user has selected. */
  selection(): Promise<Area>;
  /** Values of an area, row by row. */
  read(area: Area): Promise<readonly (readonly Shown[])[]>;
  /** Puts formulas or values at a place. Cells that hold something are left alone unless `overwrite` is said. */
  write(
    place: CellPlace,
    rows: readonly (readonly (string | number | boolean)[])[],
    options?: { readonly overwrite?: boolean },
  ): Promise<WriteRefusal | undefined>;
  /**
   * Puts blocks over whatever stands there: all of them, or none where a sheet is protected or the user is typing. Only a
   * host that breaks down half-way leaves some of them behind, and throws.
   */
  replace(blocks: readonly Block[]): Promise<WriteRefusal | undefined>;
  /** The area around all that each sheet shows, in the order of the sheets; an empty sheet has none. */
  used(): Promise<readonly Area[]>;
  /** Every cell of every sheet that holds a formula. */
  formulas(): Promise<readonly FormulaCell[]>;
  /** What these formulas fill, each once: a cell into which another of them spills is part of that one. */
  filled(places: readonly CellPlace[]): Promise<readonly FilledArea[]>;
  /** The same of those of them alone that fill more than their own cell; it costs little where few do. */
  spilled(places: readonly CellPlace[]): Promise<readonly FilledArea[]>;
  /** Asks the host to calculate these cells again, and what depends on them. */
  recalculate(places: readonly CellPlace[]): Promise<void>;
  /** True while the host calculates, or waits for answers of functions. */
  isCalculating(): Promise<boolean>;
  /** True while the user types in a cell: the host takes no change then. */
  isEditing(): Promise<boolean>;
  /** Selects a cell and brings it into sight. */
  goTo(place: CellPlace): Promise<void>;
  /** The sheets in their order. */
  sheets(): Promise<readonly SheetFacts[]>;
  /** Makes a sheet, shows or hides it, or takes it away with all that stands on it; what is so already stays so. */
  setSheet(name: string, state: SheetState): Promise<StructureRefusal | undefined>;
  /** Copies a sheet to the place behind it; gives the copy's name. */
  copySheet(name: string): Promise<string | StructureRefusal>;
  /** The defined names with a formula or a reference. */
  names(): Promise<readonly ValuedName[]>;
  /** Gives a name that there is another formula. */
  setName(name: DefinedName): Promise<StructureRefusal | undefined>;
  /** A setting that travels in the file, such as the pin; undefined when it was never set. */
  setting(key: string): Promise<string | undefined>;
  /** Sets or, with undefined, removes a setting. */
  setSetting(key: string, value: string | undefined): Promise<void>;
  /** The part of the file that is ours (custom XML), as text; undefined when there is none. */
  part(namespace: string): Promise<string | undefined>;
  setPart(namespace: string, xml: string | undefined): Promise<Failure | undefined>;
  /** Calls back when the selection or a cell's content changed; the answer stops it. */
  onSelection(changed: () => void): () => void;
  onChange(changed: (area: Area | undefined) => void): () => void;
  /** Calls back after formulas were calculated, with or without a change: an answer came, a stream went on. */
  onCalculated(calculated: () => void): () => void;
}
