import type { Shown } from "./shown";

/** A name that stands for a formula or for cells. */
export interface DefinedName {
  readonly name: string;
  /** The sheet that alone knows it; absent where the whole workbook does. */
  readonly sheet?: string;
  /** With its leading "=". */
  readonly formula: string;
}

/** What it stands for now, row by row, where the host can say it. */
export interface ValuedName extends DefinedName {
  readonly rows?: readonly (readonly Shown[])[];
}
