import type { CellPlace } from "../../workbook/address";

/** A label and what is said under it. */
export type ExplanationRow = readonly [label: string, text: string];

/** What can be told of a cell. */
export interface CellExplanation {
  readonly place: CellPlace;
  /** With its leading "="; of a spilled cell, the formula of the cell that it spills from. */
  readonly formula: string;
  /** The value as the cell shows it. */
  readonly shows: string;
  readonly state: "empty" | "value" | "chart" | "busy" | "error";
  /** One line: why there is no number, or where the number comes from. */
  readonly note: string;
  /** All that is known of where it comes from. */
  readonly rows: readonly ExplanationRow[];
}
