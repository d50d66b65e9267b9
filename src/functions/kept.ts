import type { PriceDefaults } from "../core/price-defaults";
import type { SnapshotView } from "../core/view";
import { currentDefaults } from "./session";

/** Readings of one kind by snapshot and spelling, as long as the workbook's preferences stay. */
export type KeptReadings<Reading> = WeakMap<SnapshotView, Kept<Reading>>;

interface Kept<Reading> {
  readonly defaults: PriceDefaults | undefined;
  readonly bySpelling: Map<string, Reading>;
}

/** The bound only keeps a hostile sheet from growing memory. */
const MOST_KEPT = 10_000;

/** What arguments came to, read once for each snapshot, spelling and preference; without a spelling it is read each time. */
export function keptReading<Reading>(
  readings: KeptReadings<Reading>,
  view: SnapshotView,
  spelling: string | undefined,
  read: () => Reading,
): Reading {
  if (spelling === undefined) return read();
  const defaults = currentDefaults();
  let kept = readings.get(view);
  if (kept === undefined || kept.defaults !== defaults) {
    kept = { defaults, bySpelling: new Map() };
    readings.set(view, kept);
  }
  const { bySpelling } = kept;
  const known = bySpelling.get(spelling);
  if (known !== undefined) return known;
  const made = read();
  if (bySpelling.size >= MOST_KEPT) bySpelling.clear();
  bySpelling.set(spelling, made);
  return made;
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
