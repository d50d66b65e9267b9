import { type Day, formatDay, parseIsoDay } from "./day";
import { type Instant, endOf, feedDayOf, formatInstant, parseInstant } from "./instant";

/** A limit on what the market could know, and the day that ages and "latest" are then measured against. */
export interface AsOf {
  readonly known: Instant;
  readonly day: Day;
}

/** Reads "2026-01-09" (all that was known before the next day, 00:00 UTC) or a moment with a zone; undefined for other text. */
export function readAsOf(text: string): AsOf | undefined {
  const day = parseIsoDay(text.trim());
  if (day !== undefined) return { known: endOf(day), day };
  const known = parseInstant(text.trim().toUpperCase());
  return known === undefined ? undefined : { known, day: feedDayOf(known) };
}

/** Writes a limit as it is read: the day where all of it counts, else the moment. */
export function formatAsOf({ known, day }: AsOf): string {
  return known === endOf(day) ? formatDay(day) : formatInstant(known);
}
