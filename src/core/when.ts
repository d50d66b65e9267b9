import type { DateHint } from "./date-hint";
import { readDayText, readSerial, refusalOf, tidyDateText } from "./date-text";
import { type Day, dayOfSerial, parseIsoDay, partsOf } from "./day";
import { Failure } from "./failure";
import { type Period, parsePeriod } from "./period";

/** A stretch of the calendar that a word names: YE and YTD, QE and QTD, ME and MTD. */
export type CalendarUnit = "year" | "quarter" | "month";

/** What "-1D", "-1W", "-1M" and "-1Y" count. */
export type BackUnit = "D" | "W" | "M" | "Y";

/** What a date argument asks for. All but a day and a period need a reference day, some of them a series. */
export type When =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "period"; readonly period: Period }
  /** The newest observation that is not too old. */
  | { readonly kind: "latest" }
  /** The newest observation at any age. */
  | { readonly kind: "last" }
  | { readonly kind: "back"; readonly count: number; readonly unit: BackUnit }
  /** So many published days back: "-5P". */
  | { readonly kind: "published-back"; readonly count: number }
  /** The last published day of the year, quarter or month before: YE, QE, ME. */
  | { readonly kind: "end-of-previous"; readonly unit: CalendarUnit }
  /** From the first day of the running year, quarter or month on: YTD, QTD, MTD. */
  | { readonly kind: "span"; readonly unit: CalendarUnit };

/** Text longer than this is no date, and nothing more is done with it. */
const MAX_LENGTH = 40;

const YEARS_BACK = 200;
const perYear = { D: 366, W: 53, M: 12, Y: 1, P: 366 } as const;

const words: ReadonlyMap<string, When> = new Map<string, When>([
  ["latest", { kind: "latest" }],
  ["last", { kind: "last" }],
  ["ye", { kind: "end-of-previous", unit: "year" }],
  ["qe", { kind: "end-of-previous", unit: "quarter" }],
  ["me", { kind: "end-of-previous", unit: "month" }],
  ["ytd", { kind: "span", unit: "year" }],
  ["qtd", { kind: "span", unit: "quarter" }],
  ["mtd", { kind: "span", unit: "month" }],
]);

/** Reads a date argument in any of its forms; what is none of them is bad-date with a hint (date-hint.ts). */
export function readWhen(value: string | number): When | Failure {
  return typeof value === "number" ? readNumber(value) : readText(value);
}

function readNumber(value: number): When | Failure {
  if (Number.isInteger(value) && value >= 10_000_000 && value <= 99_999_999) {
    return dayOrFailure(value, readDayText(String(value)) ?? "not-a-date");
  }
  if (!Number.isFinite(value)) return badDate(value, "not-a-date");
  if (value < 0) return badDate(value, "negative-number");
  const day = readSerial(value);
  return day === "serial-too-early" ? tooEarly(value) : dayOrFailure(value, day);
}

function readText(text: string): When | Failure {
  // Nearly every date of a large sheet is plain ISO text: it skips the tidying, which takes ten times as long.
  const isoDay = parseIsoDay(text);
  if (isoDay !== undefined) return { kind: "day", day: isoDay };
  if (text.length > MAX_LENGTH) return badDate(`${text.slice(0, MAX_LENGTH)}…`, "not-a-date");
  const tidy = tidyDateText(text);
  const word = words.get(tidy);
  if (word) return word;
  const day = readDayText(tidy);
  if (day !== undefined) return dayOrFailure(text, day);
  const period = parsePeriod(tidy);
  if (period) return { kind: "period", period };
  return readCount(text, tidy) ?? badDate(text, refusalOf(tidy));
}

function readCount(input: string, tidy: string): When | Failure | undefined {
  const found = /^-(\d+)([dwmyp])$/.exec(tidy);
  if (!found) return undefined;
  const count = Number(found[1]);
  const unit = found[2]?.toUpperCase() as BackUnit | "P";
  if (count > YEARS_BACK * perYear[unit]) return badDate(input, "too-far-back");
  return unit === "P" ? { kind: "published-back", count } : { kind: "back", count, unit };
}

function dayOrFailure(input: string | number, day: Day | DateHint): When | Failure {
  return typeof day === "string" ? badDate(input, day) : { kind: "day", day };
}

/** Whole numbers that look like years are told apart, because 2026 for "2026" is the commonest slip. */
function tooEarly(serial: number): Failure {
  const looksLikeYear = Number.isInteger(serial) && serial >= 1900 && serial < 2100;
  const readsAs = partsOf(dayOfSerial(Math.max(serial, 2))).year;
  return badDate(serial, looksLikeYear ? "year-as-number" : "serial-too-early", { readsAs });
}

function badDate(input: string | number, hint: DateHint, more: { readsAs?: number } = {}): Failure {
  return new Failure("bad-date", { input, hint, ...more });
}
