import type { Day } from "../core/day";
import type { Frequency } from "../core/frequency";
import { DAY_MS, type Instant, startOf, utcDayOf } from "../core/instant";
import { formatPeriod, periodContaining } from "../core/period";

/** Numbers and days as a locale writes them. */
export interface Formats {
  /** A price: two decimals from a thousand up, six significant digits below. */
  number(value: number): string;
  /** A number for an axis: "870K", "87万". */
  short(value: number): string;
  /** An amount of money in a few digits: "4.00 M", "400.00万". */
  money(value: number): string;
  /** The same to the cent: "872,500.00". */
  cents(value: number): string;
  /** A fraction as a percentage: 0.218125 is "21.8%". */
  percent(fraction: number): string;
  /** The same of a change, which has a sign: "+7.2%", "−3.1%", "0.0%". */
  change(fraction: number): string;
  /** A part of a whole in whole percent; only all of it is "100%", and only none of it "0%". */
  part(fraction: number): string;
  /** A whole number: "5,000". */
  count(value: number): string;
  /** The same without a decimal that says nothing, for what a person sets: "+10%", "−7.5%". */
  step(fraction: number): string;
  /** A count that is no whole number: "5.52". */
  ratio(value: number): string;
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
  const money = new Intl.NumberFormat(locale, {
    notation: "compact",
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const cents = fixed(locale, 2);
  const percent = fixed(locale, 1, { style: "percent" });
  const change = fixed(locale, 1, { style: "percent", signDisplay: "exceptZero" });
  const part = fixed(locale, 0, { style: "percent" });
  const step = new Intl.NumberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 2,
    signDisplay: "exceptZero",
  });
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
    short: (value) => compact.format(value),
    money: (value) => spaced(money.formatToParts(withoutMinusZero(value))),
    cents: (value) => cents.format(withoutMinusZero(value)),
    percent: (fraction) => percent.format(withoutMinusZero(fraction)),
    change: (fraction) => change.format(withoutMinusZero(fraction)),
    part: (fraction) => part.format(shownPart(fraction)),
    count: (value) => large.format(value),
    step: (fraction) => step.format(withoutMinusZero(fraction)),
    ratio: (value) => cents.format(value),
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

function fixed(
  locale: string,
  digits: number,
  more: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    ...more,
  });
}

/** What is nearly all, or nearly nothing, is not rounded to it. */
function shownPart(fraction: number): number {
  if (fraction <= 0 || fraction >= 1) return fraction;
  return Math.min(0.99, Math.max(0.01, fraction));
}

/** "4.00M CNY" reads as one word; a letter for a thousand or a million stands apart, 万 does not. */
function spaced(parts: readonly Intl.NumberFormatPart[]): string {
  return parts
    .map(({ type, value }) =>
      type === "compact" && /^[A-Z]/i.test(value) ? `\u00a0${value}` : value,
    )
    .join("");
}

/** A sum of signed parts may end as -0, which would be written with its sign. */
function withoutMinusZero(value: number): number {
  return value === 0 ? 0 : value;
}

/** Days have no zone: they are written as the UTC day that they are counted by. */
function dates(locale: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
}
