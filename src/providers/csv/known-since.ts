import { type Instant, feedDayOf, formatInstant, parseInstant, utcDayOf } from "../../core/instant";
import { quoteText } from "./quote-text";

/** Reads since when a row was known, or a text that says what is wrong: no moment that is still to come. */
export function readKnownSince(cell: string, now: Instant): Instant | string {
  const instant = parseInstant(cell.normalize("NFKC").trim());
  if (instant === undefined) {
    return `${quoteText(cell)} is not a moment; write "2026-01-09" or "2026-01-09T03:00:00Z"`;
  }
  return stillToCome(instant, now) ?? instant;
}

/** Says that nothing can be known since a moment. A day that has begun in the feed's zone counts from its 00:00 UTC. */
export function stillToCome(instant: Instant, now: Instant): string | undefined {
  if (instant <= now || utcDayOf(instant) <= feedDayOf(now)) return undefined;
  return `${formatInstant(instant)} is still to come; nothing can be known since then`;
}
