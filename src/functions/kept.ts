import type { SnapshotView } from "../core/view";

/** Readings of one kind by snapshot and spelling. */
export type KeptReadings<Reading> = WeakMap<SnapshotView, Map<string, Reading>>;

/** The bound only keeps a hostile sheet from growing memory. */
const MOST_KEPT = 10_000;

/** What arguments came to, read once for each snapshot and spelling; without a spelling it is read each time. */
export function keptReading<Reading>(
  readings: KeptReadings<Reading>,
  view: SnapshotView,
  spelling: string | undefined,
  read: () => Reading,
): Reading {
  if (spelling === undefined) return read();
  let kept = readings.get(view);
  if (kept === undefined) {
    kept = new Map();
    readings.set(view, kept);
  }
  const known = kept.get(spelling);
  if (known !== undefined) return known;
  const made = read();
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(spelling, made);
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
