import { type Day, addDays, dayNumber, formatDay, parseIsoDay } from "./day";

declare const instantBrand: unique symbol;

/** A UTC moment: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly [instantBrand]: true };

/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

/** China's clock is eight hours ahead of UTC all year; the feed's day is the day there. */
const FEED_OFFSET_MS = 8 * 3_600_000;

/** The moment of a millisecond count that a clock gave. */
export function instantOf(milliseconds: number): Instant {
  return milliseconds as Instant;
}

/** 00:00 UTC of a day: since when a source that names only a day is known. */
export function startOf(day: Day): Instant {
  return (day * DAY_MS) as Instant;
}

/** The last millisecond of a day in UTC: what "as of that day" lets through. */
export function endOf(day: Day): Instant {
  return (addDays(day, 1) * DAY_MS - 1) as Instant;
}

/** The first moment of a day of the feed (UTC+8). */
export function feedStartOf(day: Day): Instant {
  return (day * DAY_MS - FEED_OFFSET_MS) as Instant;
}

/** The UTC day of a moment. */
export function utcDayOf(instant: Instant): Day {
  return dayNumber(Math.floor(instant / DAY_MS));
}

/** The feed's day (UTC+8) at a moment. */
export function feedDayOf(instant: Instant): Day {
  return dayNumber(Math.floor((instant + FEED_OFFSET_MS) / DAY_MS));
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * Reads "2026-01-09T03:00:00Z" (a zone is required) or a bare day, which is its first moment in UTC.
 * Fractions of a second are cut to milliseconds.
 */
export function parseInstant(text: string): Instant | undefined {
  const bareDay = parseIsoDay(text);
  if (bareDay !== undefined) return startOf(bareDay);
  const found = INSTANT.exec(text);
  if (!found) return undefined;
  const [, dayText = "", hours, minutes, seconds = "0", fraction = "", zone = "Z"] = found;
  const day = parseIsoDay(dayText);
  if (day === undefined) return undefined;
  const time =
    (Number(hours) * 60 + Number(minutes)) * 60_000 +
    Number(seconds) * 1000 +
    Number(fraction.slice(0, 3).padEnd(3, "0"));
  return (day * DAY_MS + time - zoneMilliseconds(zone)) as Instant;
}

/** Writes a moment as "2026-01-09T03:00:00Z", with milliseconds only where there are some. */
export function formatInstant(instant: Instant): string {
  const day = utcDayOf(instant);
  const rest = instant - day * DAY_MS;
  const clock = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1000) % 60]
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");
  const fraction = rest % 1000;
  return `${formatDay(day)}T${clock}${fraction ? `.${String(fraction).padStart(3, "0")}` : ""}Z`;
}

function zoneMilliseconds(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return (zone.startsWith("-") ? -minutes : minutes) * 60_000;
}
