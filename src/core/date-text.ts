import type { DateHint } from "./date-hint";
import { type Day, dayOf, dayOfSerial, knownDay, serialOf } from "./day";

/** 1990-01-01 as an Excel serial. A smaller number is a year or a slip and never the day of a quote. */
const FIRST_SERIAL = serialOf(knownDay(1990, 1, 1));

/** The last day that Excel knows. */
const LAST_SERIAL = serialOf(knownDay(9999, 12, 31));

const monthNames = [
  ...["january", "february", "march", "april", "may", "june", "july"],
  ...["august", "september", "october", "november", "december"],
];

/** A way to write a day: its pattern and which groups hold year, month and date. */
interface DayForm {
  readonly pattern: RegExp;
  readonly parts: readonly [year: number, month: number, date: number];
}

const dayForms: readonly DayForm[] = [
  { pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, parts: [1, 3, 4] },
  { pattern: /^(\d{4})(\d{2})(\d{2})$/, parts: [1, 2, 3] },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, parts: [1, 2, 3] },
  { pattern: /^(\d{1,2})[-/.]?([a-z]{3,9})[-/.]?(\d{4})$/, parts: [3, 2, 1] },
  { pattern: /^([a-z]{3,9})[-/.]?(\d{1,2})[-/., ](\d{4})$/, parts: [3, 1, 2] },
];

const refusedForms: readonly (readonly [RegExp, DateHint])[] = [
  [/^\d{1,2}([-/. ])\d{1,2}\1(?:\d{4}|\d{2})$/, "ambiguous-order"],
  [/^\d{1,2}[-/.]?[a-z]{3,9}[-/.]?\d{2}$/, "short-year"],
  [/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[t ]\d/, "has-time"],
  [/^\d{4}(?:-?q\d|-?h\d|-\d{2}|-?w\d{2})$/, "not-in-calendar"],
  [/^\+?\d+[dwmyp]$/, "counts-back"],
];

/**
 * Makes one spelling of the many that people and other programs write: compatibility forms (full-width digits), long dashes,
 * case, and spaces except between two digits, where taking them out would make another number.
 */
export function tidyDateText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .trim()
    .replace(/\s+/g, " ")
    .replace(/ ?([^\d ]) ?/g, "$1")
    .toLowerCase();
}

/**
 * The day that tidied text spells, a hint where the calendar lacks it, or undefined where it is not a day's text at all.
 * The year stands first, or the month has its English name (three letters or more of it). Five digits are an Excel serial,
 * which is what a date becomes in a text cell; a time of day in its fraction is dropped.
 */
export function readDayText(text: string): Day | DateHint | undefined {
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) {
    const serial = Number(text.replace(",", "."));
    return serial < FIRST_SERIAL ? undefined : dayOfSerial(serial);
  }
  for (const { pattern, parts } of dayForms) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [year = "", month = "", date = ""] = parts.map((part) => found[part]);
    const monthNumber = readMonth(month);
    if (monthNumber === undefined) return undefined;
    return dayOf(Number(year), monthNumber, Number(date)) ?? "not-in-calendar";
  }
  return undefined;
}

/** The day of an Excel serial number between 1990 and 9999. */
export function readSerial(serial: number): Day | DateHint {
  if (serial < FIRST_SERIAL) return "serial-too-early";
  return serial < LAST_SERIAL + 1 ? dayOfSerial(serial) : "not-in-calendar";
}

/** What is wrong with tidied text that is no date. */
export function refusalOf(text: string): DateHint {
  return refusedForms.find(([pattern]) => pattern.test(text))?.[1] ?? "not-a-date";
}

function readMonth(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text);
  const index = monthNames.findIndex((name) => name.startsWith(text));
  return index < 0 ? undefined : index + 1;
}
