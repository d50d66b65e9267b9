import {
  type Day,
  addDays,
  daysInMonth,
  formatDay,
  knownDay,
  parseIsoDay,
  partsOf,
  weekdayOf,
} from "./day";
import type { Frequency } from "./frequency";

/** A span of days that one observation is for, or that a user asks about. Both ends belong to it. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly frequency: Frequency;
}

/** The period of a frequency that a day lies in: of 2026-01-05 and quarterly, 2026Q1. */
export function periodContaining(day: Day, frequency: Frequency): Period {
  const { year, month } = partsOf(day);
  switch (frequency) {
    case "daily":
      return { first: day, last: day, frequency };
    case "weekly": {
      const first = addDays(day, -weekdayOf(day));
      return { first, last: addDays(first, 6), frequency };
    }
    case "monthly":
      return months(year, month, 1, frequency);
    case "quarterly":
      return months(year, month - ((month - 1) % 3), 3, frequency);
    case "half-yearly":
      return months(year, month - ((month - 1) % 6), 6, frequency);
    case "yearly":
      return months(year, 1, 12, frequency);
  }
}

/** The last day of the period that starts on a day. */
export function lastDayOf(first: Day, frequency: Frequency): Day {
  return frequency === "daily" ? first : periodContaining(first, frequency).last;
}

/** Reads "2025", "2025Q4", "2025H1", "2026-01" or "2026-W05"; undefined for any other text. */
export function parsePeriod(text: string): Period | undefined {
  const found = /^(\d{4})(?:-?Q([1-4])|-?H([12])|-(\d{2})|-?W(\d{2}))?$/i.exec(text);
  if (!found) return undefined;
  const year = Number(found[1]);
  if (found[2]) return months(year, Number(found[2]) * 3 - 2, 3, "quarterly");
  if (found[3]) return months(year, Number(found[3]) * 6 - 5, 6, "half-yearly");
  if (found[4]) {
    const month = Number(found[4]);
    return month >= 1 && month <= 12 ? months(year, month, 1, "monthly") : undefined;
  }
  if (found[5]) return isoWeek(year, Number(found[5]));
  return months(year, 1, 12, "yearly");
}

/** Reads a day or a period: what a CSV's day column and a function's span may hold. */
export function parseDayOrPeriod(text: string): Period | undefined {
  const day = parseIsoDay(text);
  return day === undefined ? parsePeriod(text) : { first: day, last: day, frequency: "daily" };
}

/** Writes a period as "2026-01-28", "2026-W05", "2026-01", "2026Q1", "2026H1" or "2026". */
export function formatPeriod(first: Day, frequency: Frequency): string {
  const { year, month } = partsOf(first);
  switch (frequency) {
    case "daily":
      return formatDay(first);
    case "weekly": {
      const thursday = addDays(first, 3);
      const isoYear = partsOf(thursday).year;
      const week = Math.floor((thursday - knownDay(isoYear, 1, 1)) / 7) + 1;
      return `${isoYear}-W${String(week).padStart(2, "0")}`;
    }
    case "monthly":
      return `${year}-${String(month).padStart(2, "0")}`;
    case "quarterly":
      return `${year}Q${Math.ceil(month / 3)}`;
    case "half-yearly":
      return `${year}H${Math.ceil(month / 6)}`;
    case "yearly":
      return String(year);
  }
}

function months(year: number, month: number, count: number, frequency: Frequency): Period {
  const lastMonth = month + count - 1;
  return {
    first: knownDay(year, month, 1),
    last: knownDay(year, lastMonth, daysInMonth(year, lastMonth)),
    frequency,
  };
}

function isoWeek(year: number, week: number): Period | undefined {
  const fourth = knownDay(year, 1, 4);
  const first = addDays(fourth, (week - 1) * 7 - weekdayOf(fourth));
  if (week < 1 || partsOf(addDays(first, 3)).year !== year) return undefined;
  return { first, last: addDays(first, 6), frequency: "weekly" };
}
