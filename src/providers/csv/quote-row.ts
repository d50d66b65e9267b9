import { type Currency, readCurrency } from "../../core/currency";
import { type Day, formatDay, isWeekend, knownDay } from "../../core/day";
import { isFailure } from "../../core/failure";
import { type Instant, feedDayOf, startOf } from "../../core/instant";
import { type QuoteField, quoteFields } from "../../core/portfolio/quote-code";
import { readQuoter } from "../../core/quoter";
import { sentenceOf } from "../../core/sentences";
import { plainNumbers, readAmount } from "./amount";
import { readKnownSince } from "./known-since";
import type { CellOf, PlainColumns } from "./plain-file";
import { quoteText } from "./quote-text";
import { isoDays, readRowDay } from "./row-day";
import type { TickerReader } from "./row-ticker";
import { isWrong } from "./wrong";

/** The columns of a file of share quotes. */
export const quoteColumns = {
  names: [
    ...(["ticker", "day", "close", "adjusted_close", "volume", "currency"] as const),
    ...(["known_since", "quoter"] as const),
  ],
  needed: ["ticker", "day"],
  others: { date: "day", adj_close: "adjusted_close" },
} as const satisfies PlainColumns<string>;

/** One of the columns. */
export type QuoteColumn = (typeof quoteColumns.names)[number];

/** The column of each field. */
export const columnOf: Readonly<Record<QuoteField, QuoteColumn>> = {
  close: "close",
  adjusted: "adjusted_close",
  volume: "volume",
};

/** Who quotes what a file does not say anything else of. */
const USUAL_QUOTER = "OWN";

/** No share was quoted before. */
const FIRST_DAY = knownDay(1900, 1, 1);

/** One row of a file of share quotes. */
export interface QuoteRow {
  readonly ticker: string;
  readonly quoter: string;
  readonly day: Day;
  /** At least one of the fields, each with the moment since which it was known. */
  readonly quotes: readonly RowQuote[];
  /** Undefined where the row leaves it to its series. */
  readonly currency: Currency | undefined;
}

/** One number of a row. */
export interface RowQuote {
  readonly field: QuoteField;
  readonly value: number;
  readonly knownSince: Instant;
}

/** What decides how a row is understood. */
export interface QuoteRules {
  readonly ticker: TickerReader;
  readonly now: Instant;
  /** Since when rows are known that do not say it themselves, where that is said for the whole file. */
  readonly knownSince: Instant | undefined;
}

/** Reads one row; a text says what is wrong with it. */
export function readQuoteRow(cellOf: CellOf<QuoteColumn>, rules: QuoteRules): QuoteRow | string {
  const ticker = rules.ticker(cellOf("ticker"));
  if (isWrong(ticker)) return ticker.says;
  const quoter = cellOf("quoter") === "" ? USUAL_QUOTER : readQuoter(cellOf("quoter"));
  if (quoter === undefined || quoter === "DEMO") {
    return `${quoteText(cellOf("quoter"))} cannot be a quoter; write letters and digits, such as ACME`;
  }
  const day = readTradingDay(cellOf("day"), ticker, rules.now);
  if (typeof day === "string") return day;
  const written = cellOf("known_since");
  const said = written === "" ? rules.knownSince : readKnownSince(written, rules.now);
  if (typeof said === "string") return said;
  const quotes: RowQuote[] = [];
  for (const field of quoteFields) {
    const value = readNumber(cellOf(columnOf[field]), field);
    if (typeof value === "string") return `${columnOf[field]}: ${value}`;
    if (value === undefined) continue;
    quotes.push({ field, value, knownSince: said ?? usuallyKnown(field, day, rules.now) });
  }
  if (quotes.length === 0) return "the row has no number; leave out days without a quote";
  const money = cellOf("currency");
  const currency = money === "" ? undefined : readCurrency(money);
  if (isFailure(currency)) return sentenceOf(currency);
  return { ticker, quoter, day, quotes, currency };
}

/** Exchanges publish closes and volumes on the day itself; every dividend restates all adjusted closes before it. */
function usuallyKnown(field: QuoteField, day: Day, now: Instant): Instant {
  return field === "adjusted" ? now : startOf(day);
}

function readTradingDay(cell: string, ticker: string, now: Instant): Day | string {
  const day = readRowDay(cell, "daily", isoDays);
  if (typeof day === "string") return day;
  if (day < FIRST_DAY || day > feedDayOf(now))
    return `${formatDay(day)} is no day that has a quote yet`;
  return isWeekend(day)
    ? `${formatDay(day)} is a weekend, when ${ticker} does not trade; leave out days without trade`
    : day;
}

/** Only a volume can be 0: the share was suspended. */
function readNumber(cell: string, field: QuoteField): number | undefined | string {
  return field === "volume" && /^0+(?:\.0*)?$/.test(cell) ? 0 : readAmount(cell, plainNumbers, 0);
}
