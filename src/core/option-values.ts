import { readMaxAge } from "./age";
import { type AsOf, readAsOf } from "./as-of";
import { type ChangeMode, changeModes } from "./change";
import { type Fill, fills } from "./fill";
import { merges } from "./history";
import { type Interval, type IntervalStat, intervalStats, intervals } from "./interval";
import { rowCalendars } from "./sample";

/** The options by key, as typed values. An option that is not written is absent. */
export interface Options {
  readonly fill: Fill;
  /** Calendar days; Infinity for `none`. */
  readonly maxage: number;
  readonly asof: AsOf;
  readonly quoter: string;
  readonly card: "no" | "yes";
  readonly cal: (typeof rowCalendars)[number];
  readonly gap: "error" | "blank";
  readonly interval: Interval;
  readonly stat: IntervalStat;
  readonly order: "asc" | "desc";
  readonly merge: (typeof merges)[number];
  readonly headers: "0" | "1" | "2";
  readonly mode: ChangeMode;
  readonly same: "error" | "zero";
}

/** A key of the options. */
export type OptionKey = keyof Options;

/** How one option is read: the values it takes, in words, and its meaning for the help pages. */
export interface OptionReader<Value> {
  readonly takes: readonly string[];
  readonly means: string;
  /** Undefined for a value that the option does not take. */
  read(text: string): Value | undefined;
}

/** All options by key. */
export const optionReaders: { readonly [Key in OptionKey]: OptionReader<Options[Key]> } = {
  fill: oneOf(fills, "Which observation answers for a day without one."),
  maxage: {
    takes: ["a whole number of calendar days", "none"],
    means: "How old the observation may be, from the asked day to the nearer end of its period.",
    read: readMaxAge,
  },
  asof: {
    takes: ['a day "2026-01-09"', 'a moment "2026-01-09T03:00Z"'],
    means: "Answers with what was known by the end of that day (UTC) or at that moment.",
    read: readAsOf,
  },
  quoter: {
    takes: ['a quoter such as "BREX" or "USGS"'],
    means: "Who assessed the price; the same as @QUOTER in the code.",
    read: (text) => (/^[A-Za-z][A-Za-z0-9]{0,19}$/.test(text) ? text : undefined),
  },
  card: oneOf(["no", "yes"], "A number that carries its source, day, basis and age as a card."),
  cal: oneOf(rowCalendars, "Which days count: published, Chinese working, exchange or all days."),
  gap: oneOf(["error", "blank"], "What stands where there is no price."),
  interval: oneOf(intervals, "One row for each observation, day, week, month, quarter or year."),
  stat: oneOf(intervalStats, "Which number stands for an interval."),
  order: oneOf(["asc", "desc"], "Oldest or newest row first."),
  merge: oneOf(merges, "Which days several materials share: any's, every one's or the first's."),
  headers: oneOf(["0", "1", "2"], "Rows of labels on top: none, codes, or codes and basis."),
  mode: oneOf(changeModes, "Change as a fraction, in money, or as a log return."),
  same: oneOf(["error", "zero"], "What a change from an observation to itself is."),
};

function oneOf<const Value extends string>(
  takes: readonly Value[],
  means: string,
): OptionReader<Value> {
  const read = (text: string) => takes.find((value) => value.toLowerCase() === text.toLowerCase());
  return { takes, means, read };
}
