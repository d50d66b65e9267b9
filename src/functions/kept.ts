import type { PriceDefaults } from "../core/price-defaults";
import type { SnapshotView } from "../core/view";
import { currentDefaults } from "./session";

interface Kept<Reading> {
  readonly defaults: PriceDefaults | undefined;
  readonly bySpelling: Map<string, Reading>;
}

/** The bound only keeps a hostile sheet from growing memory. */
const MOST_KEPT = 10_000;

/**
 * What arguments of one kind came to, by snapshot and spelling, as long as the workbook's preferences stay: a column of
 * cells is read once. Arguments without a spelling are read each time.
 */
export class KeptReadings<Reading> {
  readonly #byView = new WeakMap<SnapshotView, Kept<Reading>>();
  // Nearly all cells ask about one snapshot one after the other, and a weak map is slow to ask.
  #view: SnapshotView | undefined;
  #kept: Kept<Reading> | undefined;

  find(view: SnapshotView, spelling: string | undefined): Reading | undefined {
    return spelling === undefined ? undefined : this.#of(view).bySpelling.get(spelling);
  }

  keep(view: SnapshotView, spelling: string | undefined, reading: Reading): Reading {
    if (spelling === undefined) return reading;
    const { bySpelling } = this.#of(view);
    if (bySpelling.size >= MOST_KEPT) bySpelling.clear();
    bySpelling.set(spelling, reading);
    return reading;
  }

  #of(view: SnapshotView): Kept<Reading> {
    const defaults = currentDefaults();
    if (this.#view !== view) {
      this.#view = view;
      this.#kept = this.#byView.get(view);
    }
    if (this.#kept === undefined || this.#kept.defaults !== defaults) {
      this.#kept = { defaults, bySpelling: new Map() };
      this.#byView.set(view, this.#kept);
    }
    return this.#kept;
  }
}

/** One text for plain arguments; anything else (a range, a rich value) has none. */
export function spellingOf(...given: readonly unknown[]): string | undefined {
  let spelling = "";
  for (const argument of given) {
    if (typeof argument === "string") spelling += argument;
    else if (argument !== null && argument !== undefined) return undefined;
    spelling += "\n";
  }
  return spelling;
}
