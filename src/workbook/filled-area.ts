import type { Area } from "./address";
import type { Shown } from "./shown";

/** A formula with all the cells that its answer fills: its own and those that it spills into. */
export interface FilledArea {
  readonly formula: string;
  readonly area: Area;
  readonly shows: readonly (readonly Shown[])[];
  /** Number formats that came with values and that their cells do not have themselves; "" for none. */
  readonly formats: readonly (readonly string[])[];
}
