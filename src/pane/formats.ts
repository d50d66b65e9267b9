import type { Day } from "../core/day";
import type { Frequency } from "../core/frequency";
import { DAY_MS, type Instant, startOf, utcDayOf } from "../core/instant";
import { formatPeriod, periodContaining } from "../core/period";

/** Numbers and days as a locale writes them. */
export interface Formats {
  /** A price: two decimals from a thousand up, six significant digits below. */
  number(value: number): string;
  /** A fraction as a percentage with one decimal: 0.3921 is "39.2%". */
  percent(fraction: number): string;
  /** The same with its sign: "+14.4%". */
  change(fraction: number): string;
  /** A number for an axis: "870K", "87万". */
  short(value: number): string;
  day(day: Day): string;
  /** A day or the period of a frequency that it lies in: "2026Q1". */
  period(day: Day, frequency: Frequency): string;
  /** A day for an axis that spans years, months or days. */
  shortDay(day: Day, span: "years" | "months" | "days"): string;
  /** A UTC moment; only its day where the source gave no hour. */
  instant(instant: Instant): string;
}

/** The formats of a locale. */
export function formatsFor(locale: string): Formats {
  const large = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
  const compact = new Intl.NumberFormat(locale, {
    notation: "compact",
    maximumSignificantDigits: 4,
  });
  const percent = { style: "percent", maximumFractionDigits: 1 } as const;
  const shares = new Intl.NumberFormat(locale, percent);
  const changes = new Intl.NumberFormat(locale, { ...percent, signDisplay: "exceptZero" });
  const days = dates(locale, { dateStyle: "medium" });
  const moments = dates(locale, { dateStyle: "medium", timeStyle: "short" });
  const axis = {
    years: dates(locale, { year: "numeric" }),
    months: dates(locale, { year: "numeric", month: "short" }),
    days: dates(locale, { month: "short", day: "numeric" }),
  };
  const writeDay = (day: Day): string => days.format(startOf(day));
  return {
    number: (value) => (Math.abs(value) >= 1000 ? large : small).format(value),
    percent: (fraction) => shares.format(fraction),
    change: (fraction) => changes.format(fraction),
    short: (value) => compact.format(value),
    day: writeDay,
    period: (day, frequency) =>
      frequency === "daily"
        ? writeDay(day)
        : formatPeriod(periodContaining(day, frequency).first, frequency),
    shortDay: (day, span) => axis[span].format(startOf(day)),
    instant: (instant) =>
      instant % DAY_MS === 0 ? writeDay(utcDayOf(instant)) : `${moments.format(instant)} UTC`,
  };
}

/** Days have no zone: they are written as the UTC day that they are counted by. */
function dates(locale: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
}
