import { type Day, parseIsoDay } from "../../src/core/day";
import { type Instant, parseInstant, startOf } from "../../src/core/instant";
import type { Amounts, StoredObservation } from "../../src/core/observation";

/** A published observation of a day (ISO text), known since that day begins unless said otherwise. */
export function observed(
  isoDay: string,
  amounts: Amounts | number,
  more: Partial<Omit<StoredObservation, "day" | "amounts" | "knownSince">> & {
    readonly knownSince?: string;
  } = {},
): StoredObservation {
  return {
    status: "published",
    source: "S1",
    snapshot: 1,
    ...more,
    day: day(isoDay),
    amounts: typeof amounts === "number" ? { mid: amounts } : amounts,
    knownSince: more.knownSince === undefined ? startOf(day(isoDay)) : instant(more.knownSince),
  };
}

/** A day from ISO text that is known to be one. */
export function day(isoDay: string): Day {
  const found = parseIsoDay(isoDay);
  if (found === undefined) throw new RangeError(`no such day: ${isoDay}`);
  return found;
}

/** A moment from ISO text that is known to be one. */
export function instant(text: string): Instant {
  const found = parseInstant(text);
  if (found === undefined) throw new RangeError(`no such moment: ${text}`);
  return found;
}
