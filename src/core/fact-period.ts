import { type Day, dayNumber } from "./day";
import { Failure, isFailure } from "./failure";
import { formatPeriod, parseDayOrPeriod } from "./period";
import { readWhen } from "./when";

/** Which period of a fact is asked for: one, as text in its usual spelling, or the newest that there is. */
export type AskedPeriod = { readonly named: string } | "newest";

/**
 * Reads the period of a fact: a day or period in any spelling of a date argument, or two with "/" between them, as
 * "2025-12-31/2026-01-28". "latest" and "last" are the newest; words that count back are bad-date, for a fact has no calendar.
 */
export function readFactPeriod(value: string | number): AskedPeriod | Failure {
  if (typeof value === "string" && value.includes("/")) {
    const named = usualPeriod(value);
    if (named !== undefined) return { named };
  }
  const when = readWhen(value);
  if (isFailure(when)) return when;
  switch (when.kind) {
    case "day":
      return { named: formatPeriod(when.day, "daily") };
    case "period":
      return { named: formatPeriod(when.period.first, when.period.frequency) };
    case "latest":
    case "last":
      return "newest";
    default:
      return new Failure("bad-date", { input: value, hint: "not-a-date" });
  }
}

/** One spelling of a fact's period, so that periods can be compared: "2025-Q4" is "2025Q4". Undefined where it is none. */
export function usualPeriod(text: string): string | undefined {
  const ends = text.split("/").map((end) => parseDayOrPeriod(end.trim()));
  if (ends.length > 2) return undefined;
  const usual = ends.map((end) => end && formatPeriod(end.first, end.frequency));
  return usual.includes(undefined) ? undefined : usual.join("/");
}

/** The last day of a fact's period, by which the newest is found; before all others where the source names none. */
export function endOfPeriod(text: string): Day {
  const end = parseDayOrPeriod(text.split("/").at(-1)?.trim() ?? "");
  return end?.last ?? dayNumber(-Infinity);
}
