import type { DateHint } from "../../core/date-hint";
import { readDayText, readSerial, refusalOf, tidyDateText } from "../../core/date-text";
import { type Day, knownDay, serialOf } from "../../core/day";
import type { Frequency } from "../../core/frequency";
import { parsePeriod, periodContaining } from "../../core/period";
import type { Shown } from "../../workbook/shown";

/** What is wrong with one cell of a selection. */
export type CellFault =
  | { readonly kind: "no-day" }
  | { readonly kind: "bad-day"; readonly input: string; readonly hint: DateHint }
  /** Digits or letters of double width, which look like a day or a price and may be pasted from anywhere. */
  | { readonly kind: "full-width"; readonly input: string }
  | { readonly kind: "has-hour"; readonly input: string }
  | { readonly kind: "no-price" }
  | { readonly kind: "text-price"; readonly input: string }
  | { readonly kind: "error"; readonly input: string }
  | { readonly kind: "not-positive"; readonly input: string };

/** A day, or the first day of a period, and how often such prices come. */
export interface ReadDay {
  readonly first: Day;
  readonly frequency: Frequency;
}

/** True for what is wrong. */
export function isFault(read: object | number): read is CellFault {
  return typeof read === "object" && "kind" in read;
}

const FIRST_DAY = knownDay(1990, 1, 1);
const LAST_SERIAL = serialOf(knownDay(2100, 1, 1));

/** Reads a day or period as a sheet holds it: a true date, or text in one of the ways that can be read in one way only. */
export function readDayCell(cell: Shown): ReadDay | CellFault {
  if (typeof cell === "number") return readSerialCell(cell);
  const input = String(cell);
  const text = input.trim();
  if (text === "") return { kind: "no-day" };
  if (text.startsWith("#")) return { kind: "error", input };
  if (isFullWidth(text)) return { kind: "full-width", input };
  const tidy = tidyDateText(text);
  const day = readDayText(tidy);
  if (typeof day === "string") return { kind: "bad-day", input, hint: day };
  if (day !== undefined && day >= FIRST_DAY) return { first: day, frequency: "daily" };
  const period = parsePeriod(tidy);
  if (period) return { first: period.first, frequency: period.frequency };
  return { kind: "bad-day", input, hint: refusalOf(tidy) };
}

/** Reads a price: a true number above zero. */
export function readPriceCell(cell: Shown): number | CellFault {
  if (typeof cell === "number") {
    return Number.isFinite(cell) && cell > 0 ? cell : { kind: "not-positive", input: String(cell) };
  }
  const input = String(cell);
  if (input.trim() === "") return { kind: "no-price" };
  if (input.startsWith("#")) return { kind: "error", input };
  return isFullWidth(input) ? { kind: "full-width", input } : { kind: "text-price", input };
}

function readSerialCell(serial: number): ReadDay | CellFault {
  const input = String(serial);
  if (!Number.isInteger(serial)) return { kind: "has-hour", input };
  // 20260128 is a day that somebody wrote as a number.
  if (serial >= 19_000_101) {
    const written = readDayText(input);
    if (typeof written === "number") return { first: written, frequency: "daily" };
  }
  // Far ahead of any price a number is a price and no serial.
  if (serial >= LAST_SERIAL) return { kind: "bad-day", input, hint: "not-a-date" };
  const day = readSerial(serial);
  if (typeof day === "string") return { kind: "bad-day", input, hint: day };
  return { first: day, frequency: "daily" };
}

/** The first day of the period in which a day lies; the day itself for a daily one. */
export function firstDayOf(day: Day, frequency: Frequency): Day {
  return periodContaining(day, frequency).first;
}

function isFullWidth(text: string): boolean {
  return /[\uff01-\uff5e]/.test(text);
}
