import { type Currency, readCurrency } from "../currency";
import { isFailure } from "../failure";
import { readFraction } from "../number-option";
import { type OptionReader, oneOf } from "../option-reader";
import {
  type ReturnFrequency,
  type ReturnKind,
  returnFrequencies,
  returnKinds,
} from "../regression/return-kind";
import { type When, readWhen } from "../when";
import { type WeightVector, weightVectors } from "./company";
import { type HoldingsUnit, holdingsUnits } from "./holdings-unit";
import { type Horizon, horizonWords, readHorizon, readLag } from "./lag";
import { type BackSpan, readBackSpan } from "./back-span";
import { type Measure, measures } from "./measure";
import { stageLabels } from "./stage-labels";

/** What one cell of an exposure may show: a column, or a figure of the whole portfolio. */
export const shownFigures = [
  "long",
  "short",
  "gross",
  "net",
  "share",
  "reshare",
  "issuers",
  "hhi",
  "effective",
  "normalised",
  "tilt",
] as const;

/** One of them. */
export type ShownFigure = (typeof shownFigures)[number];

/** Which parts of a shock are shown. */
export const shockParts = ["all", "name", "stage", "driver", "total"] as const;

/** One of them. */
export type ShockPart = (typeof shockParts)[number];

/** The options of the functions about portfolios, as typed values. */
export interface PortfolioOptions {
  /** Written "base". */
  readonly currency: Currency;
  readonly date: When;
  readonly unit: HoldingsUnit;
  readonly vector: WeightVector;
  /** The label of a row. */
  readonly stage: string;
  readonly show: ShownFigure;
  readonly by: ShockPart;
  readonly measure: Measure;
  readonly multiple: "constant";
  readonly horizon: Horizon;
  /** A fraction, 0 to 1. */
  readonly passthrough: number;
  /** Quarters, as is costlag. */
  readonly pricelag: number;
  readonly costlag: number;
  readonly concentrate: "follows" | "fixed";
  /** As it is written; what it names depends on the function. */
  readonly market: string;
  readonly freq: ReturnFrequency;
  readonly window: BackSpan;
  readonly returns: ReturnKind;
  /** Written "lag". */
  readonly errorlag: number | "auto";
  readonly small: "no" | "yes";
  readonly dimson: number;
}

const lagTexts = ['a number of quarters such as "1Q" or "2"'];

/** The same by key. */
export const portfolioOptionReaders: {
  readonly [Key in keyof PortfolioOptions]: OptionReader<PortfolioOptions[Key]>;
} = {
  currency: {
    written: "base",
    takes: ['a currency such as "CNY" or "USD"'],
    means: "What everything is added up in, at the exchange rates of the date.",
    usual: "what the holdings are in, which must be one currency",
    read: readCurrencyOption,
  },
  date: {
    takes: ['a day "2026-01-28"', '"latest"', '"-1M"', '"YE"'],
    means: "The day whose prices and exchange rates count; weights are those about days up to it.",
    usual: "the workbook's day, or that of asof",
    read: readDate,
  },
  unit: {
    ...oneOf(holdingsUnits, "Which amounts count where the holdings have several."),
    usual: "the one that the headers have",
  },
  vector: oneOf(weightVectors, "Whether segment weights are of revenue or of gross profit."),
  stage: {
    ...oneOf(stageLabels, "One row alone."),
    usual: "every row",
  },
  show: {
    ...oneOf(shownFigures, "One column alone, or with by=total one figure of the whole."),
    usual: "every column",
  },
  by: oneOf(shockParts, "Which rows: names, stages, drivers, the total, or all of them."),
  measure: oneOf(measures, "Change of the companies' gross profit, or of the value that is held."),
  multiple: {
    ...oneOf(["constant"], "Value by net income at a multiple that stays, in place of betas."),
    usual: "betas",
  },
  horizon: {
    takes: [...horizonWords],
    means: "Quarters over which effects on profit are counted; steady is after all lags.",
    usual: "4q",
    read: readHorizon,
  },
  passthrough: {
    takes: ["a fraction from 0 to 1", "a percentage such as 80%"],
    means: "How much of a change of cost is passed on; in place of what each company's row says.",
    usual: "each company's own",
    read: readFraction,
  },
  pricelag: {
    takes: lagTexts,
    means: "Quarters until the own price follows; in place of each company's own.",
    usual: "each company's own",
    read: readLag,
  },
  costlag: {
    takes: lagTexts,
    means: "Quarters until the cost follows, through inventory; in place of each company's own.",
    usual: "each company's own",
    read: readLag,
  },
  concentrate: oneOf(
    ["follows", "fixed"],
    "Whether the price of concentrate follows oxides after a quarter (a model, not the contract).",
  ),
  market: {
    takes: ["a ticker or an index", "none", "the number of a column of x, such as 2"],
    means: "A second factor of the regression.",
    usual: "none",
    read: (text) => text,
  },
  freq: {
    ...oneOf(returnFrequencies, "Returns by day, by week or by month, on common days."),
    usual: "W",
  },
  window: {
    takes: ['a span back such as "2Y", "18M" or "104W"'],
    means: "How far back returns are taken for betas.",
    usual: "2Y",
    read: readBackSpan,
  },
  returns: oneOf(returnKinds, "Log or simple returns of prices; given where columns are returns."),
  errorlag: {
    written: "lag",
    takes: ["auto", "a whole number"],
    means: "Lag of the Newey-West errors; auto is floor(4 (n/100)^(2/9)).",
    usual: "auto",
    read: (text) => (text.toLowerCase() === "auto" ? "auto" : readCount(text)),
  },
  small: oneOf(
    ["no", "yes"],
    "Whether variances are multiplied by n / (n - k), as for few points.",
  ),
  dimson: {
    takes: ["a whole number of periods such as 1"],
    means: "So many returns of x before and after count too, for prices that follow late.",
    usual: "0",
    read: readCount,
  },
};

function readCurrencyOption(text: string): Currency | undefined {
  const currency = readCurrency(text);
  return isFailure(currency) ? undefined : currency;
}

/** A single day or a word for one; a span of days has no one value. */
function readDate(text: string): When | undefined {
  const when = readWhen(text);
  if (isFailure(when)) return undefined;
  return ["period", "span", "published-back"].includes(when.kind) ? undefined : when;
}

function readCount(text: string): number | undefined {
  const count = Number(/^\d{1,3}$/.exec(text)?.[0] ?? NaN);
  return Number.isNaN(count) ? undefined : count;
}
