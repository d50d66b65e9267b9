import type { LiveSaid, Tick } from "../wire/live";

/** Rows in one message: no client makes the others wait for long. */
const ROWS_AT_ONCE = 1000;

/** Ticks in messages of not too many rows; a series stays whole. */
export function inMessages(ticks: readonly Tick[], snapshot: number): readonly LiveSaid[] {
  const messages: Tick[][] = [];
  let rows = ROWS_AT_ONCE;
  for (const tick of ticks) {
    if (rows >= ROWS_AT_ONCE) {
      messages.push([]);
      rows = 0;
    }
    messages.at(-1)?.push(tick);
    rows += tick.columns.size;
  }
  return messages.map((series) => ({ says: "tick", snapshot, series }));
}
