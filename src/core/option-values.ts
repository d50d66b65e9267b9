import { readMaxAge } from "./age";
import { type AsOf, readAsOf } from "./as-of";
import { type ChangeMode, changeModes } from "./change";
import { type FactPart, factParts } from "./fact-part";
import { isFailure } from "./failure";
import { type Fill, fills } from "./fill";
import { merges } from "./history";
import { readMagnetLag, readMagnetPrice } from "./margin-option";
import { readAmount, readFraction } from "./number-option";
import { type Interval, type IntervalStat, intervalStats, intervals } from "./interval";
import { type OptionReader, oneOf } from "./option-reader";
import type { BackSpan } from "./portfolio/back-span";
import { type PortfolioOptions, portfolioOptionReaders } from "./portfolio/portfolio-options";
import { rowCalendars } from "./sample";
import { type When, readWhen } from "./when";

/** The options by key, as typed values. An option that is not written is absent. */
export interface Options extends PortfolioOptions {
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
  readonly start: When;
  readonly part: FactPart;
  /** A fraction of the whole, 0 to 1, as are tb, utilisation and loss. */
  readonly mincover: number;
  readonly gbd: "no" | "yes";
  readonly tb: number;
  /** Money per mass in the asked basis, as is conversion. */
  readonly base: number | "none";
  readonly utilisation: number;
  readonly loss: number;
  readonly conversion: number;
  /** Money per mass in the asked basis, or a magnet's price by code or name. */
  readonly margin: number | string;
  /** Written "lag". */
  readonly magnetlag: BackSpan;
}

/** A key of the options. */
export type OptionKey = keyof Options;

/** All options by key. */
export const optionReaders: { readonly [Key in OptionKey]: OptionReader<Options[Key]> } = {
  fill: oneOf(fills, "Which observation answers for a day without one."),
  maxage: {
    takes: ["a whole number of calendar days", "none"],
    means: "How old the observation may be, from the asked day to the nearer end of its period.",
    usual: "by how often the series is published",
    read: readMaxAge,
  },
  asof: {
    takes: ['a day "2026-01-09"', 'a moment "2026-01-09T03:00Z"'],
    means: "Answers with what was known by the end of that day (UTC) or at that moment.",
    usual: "all that the snapshot knows",
    read: readAsOf,
  },
  quoter: {
    takes: ['a quoter such as "BREX" or "USGS"'],
    means: "Who assessed the price; the same as @QUOTER in the code.",
    usual: "the material's default quoter",
    read: (text) => (/^[A-Za-z][A-Za-z0-9]{0,19}$/.test(text) ? text : undefined),
  },
  card: oneOf(["no", "yes"], "A number that carries its source, day, basis and age as a card."),
  cal: oneOf(rowCalendars, "Which days count: published, Chinese working, exchange or all days."),
  gap: oneOf(["error", "blank"], "What stands where there is no price."),
  interval: oneOf(intervals, "One row for each observation, day, week, month, quarter or year."),
  stat: oneOf(intervalStats, "Which number stands for an interval."),
  order: oneOf(["asc", "desc"], "Oldest or newest row first."),
  merge: oneOf(merges, "Which days several materials share: any's, every one's or the first's."),
  headers: oneOf(
    ["0", "1", "2"],
    "Labels on top: none, codes, or codes and basis; of a basket or magnet 1 shows the parts.",
  ),
  mode: oneOf(changeModes, "Change as a fraction, in money, or as a log return."),
  same: oneOf(["error", "zero"], "What a change from an observation to itself is."),
  start: {
    takes: ['a day "2025-01-01"', 'a period "2025Q4"', '"-1Y"', '"YTD"'],
    means: "First day of a history; the date is then its last.",
    usual: "no history, one day",
    read: readStart,
  },
  mincover: {
    takes: ["a fraction such as 0.95", "a percentage such as 95%"],
    means: "The least share of the assay that must have a price.",
    usual: "any share",
    read: readFraction,
  },
  gbd: {
    ...oneOf(["no", "yes"], "Whether the heavy rare earth is diffused along the grain boundaries."),
    usual: "must be written where the class has both",
  },
  tb: {
    takes: ["a fraction from 0 (all Dy) to 1 (all Tb)", "a percentage such as 30%"],
    means: "How much of the diffused heavy rare earth is terbium.",
    usual: "must be written where it matters",
    read: readFraction,
  },
  base: {
    takes: ["a cost per mass in the asked basis", "none"],
    means: "What iron, boron and additions cost on average; none leaves them out.",
    usual: "their own prices, where there are any",
    read: (text) => (text.toLowerCase() === "none" ? "none" : readAmount(text)),
  },
  utilisation: {
    takes: ["a fraction above 0 such as 0.75", "a percentage such as 75%"],
    means: "Share of the material that ends in finished magnets.",
    usual: "1",
    read: (text) => readFraction(text) || undefined,
  },
  loss: {
    takes: ["a fraction below 1 such as 0.03", "a percentage such as 3%"],
    means: "Share of the material lost in melting and sintering.",
    usual: "0",
    read: readLoss,
  },
  conversion: {
    takes: ["a cost per mass in the asked basis"],
    means: "What making the magnet costs besides materials.",
    usual: "0",
    read: readAmount,
  },
  margin: {
    takes: ["a magnet price such as MagnetN45", "a price per mass above 0 in the asked basis"],
    means: "What the magnet is sold for; the answer is then cost, price, margin and its share.",
    usual: "the cost alone",
    read: readMagnetPrice,
  },
  magnetlag: {
    written: "lag",
    takes: ["1D", "1W", "1M", "1Q", "1Y", "more of them, such as 2Q"],
    means: "How much earlier than the magnet's price its materials are paid for.",
    usual: "the same day",
    read: readMagnetLag,
  },
  part: {
    ...oneOf(
      factParts,
      "What of a cited fact is given: its value alone, or what is said about it.",
    ),
    usual: "the value, and beside it what must be said with it",
  },
  ...portfolioOptionReaders,
};

/** A date joined to text in a sheet ("start="&A1) is its serial number in digits, which reads as that day. */
function readStart(text: string): When | undefined {
  const start = readWhen(text);
  return isFailure(start) ? undefined : start;
}

/** All of the material cannot be lost. */
function readLoss(text: string): number | undefined {
  const loss = readFraction(text);
  return loss === 1 ? undefined : loss;
}
