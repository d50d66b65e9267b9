import { type Day, dayOf } from "../../core/day";
import type { Frequency } from "../../core/frequency";
import { formatPeriod, parseDayOrPeriod, periodContaining } from "../../core/period";
import { quoteText } from "./quote-text";

/** How a file writes its days. */
export interface DayFormat {
  /** Of a day that is not written "2026-01-28": such as "DD.MM.YYYY". */
  readonly pattern?: DayPattern;
  /** True where any day of a period stands for the period that it lies in. */
  readonly containing: boolean;
}

/** A written form of days, made by readDayPattern. */
export interface DayPattern {
  readonly text: string;
  read(cell: string): Day | undefined;
}

/** Days as "2026-01-28", periods as "2026Q1". */
export const isoDays: DayFormat = { containing: false };

const PARTS = {
  YYYY: "(?<year>\\d{4})",
  MM: "(?<month>\\d{2})",
  DD: "(?<date>\\d{2})",
  M: "(?<month>\\d{1,2})",
  D: "(?<date>\\d{1,2})",
} as const;

/** Reads "DD.MM.YYYY", "M/D/YYYY" or "YYYYMMDD"; undefined unless year, month and date are each there once. */
export function readDayPattern(text: string): DayPattern | undefined {
  const pieces = text.match(/YYYY|MM|DD|M|D|[^YMD]+/g) ?? [];
  if (pieces.join("") !== text) return undefined;
  const kinds = pieces
    .filter((piece) => Object.hasOwn(PARTS, piece))
    .map((piece) => piece.charAt(0));
  if ([...kinds].sort().join("") !== "DMY") return undefined;
  const source = pieces.map((piece) =>
    Object.hasOwn(PARTS, piece)
      ? PARTS[piece as keyof typeof PARTS]
      : piece.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"),
  );
  const expression = new RegExp(`^${source.join("")}$`);
  return {
    text,
    read(cell) {
      const parts = expression.exec(cell)?.groups;
      return parts && dayOf(Number(parts["year"]), Number(parts["month"]), Number(parts["date"]));
    },
  };
}

/** Reads a row's day or period for a series of a frequency: its first day, or a text that says what is wrong. */
export function readRowDay(cell: string, frequency: Frequency, format: DayFormat): Day | string {
  const text = cell.normalize("NFKC").trim();
  if (text === "") return "the day is missing";
  const day = format.pattern?.read(text);
  const period = day === undefined ? parseDayOrPeriod(text) : periodContaining(day, "daily");
  if (!period || (format.pattern && day === undefined && period.frequency === "daily")) {
    return `${quoteText(cell)} is not a day; write ${format.pattern?.text ?? `"2026-01-28", or a period such as "2026Q1"`}`;
  }
  if (period.frequency === frequency) return period.first;
  if (period.frequency === "daily") {
    const first = periodContaining(period.first, frequency).first;
    if (format.containing) return first;
    return `${quoteText(cell)} is a day, but the series is ${frequency}; write the period, "${formatPeriod(first, frequency)}"`;
  }
  return `${quoteText(cell)} is ${period.frequency}, but the series is ${frequency}; a new series says so in the column frequency`;
}
