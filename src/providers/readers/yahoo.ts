import { type Currency, readCurrency } from "../../core/currency";
import { type Day, addDays, dayNumber } from "../../core/day";
import { isFailure } from "../../core/failure";
import { DAY_MS, type Instant, feedDayOf, startOf } from "../../core/instant";
import { exchangeOf } from "../../core/portfolio/exchange";
import { quoteText } from "../csv/quote-text";
import { isWrong } from "../csv/wrong";
import type { Source } from "../desk/source";
import { fieldAt, jsonOf, listIn } from "./answer-text";
import { BadAnswer, type Close, positive, readCloses } from "./closes";

/** Where it answers. Its terms forbid passing the numbers on. */
export const yahooAddress = "https://query2.finance.yahoo.com/v8/finance/chart";

const about = {
  quoter: "Yahoo",
  title: "Yahoo Finance, daily chart",
  address: "https://finance.yahoo.com",
} as const;

/** Endings of its symbols where they are not our ids of exchanges. */
const endings: Readonly<Record<string, string>> = { SH: ".SS", US: "" };

/** Yahoo's symbol of a ticker: "600111.SS", "MP"; undefined for an exchange that it does not have. */
export function yahooSymbol(ticker: string): string | undefined {
  const id = exchangeOf(ticker)?.id;
  if (id === undefined || id === "BJ") return undefined;
  const code = ticker.slice(0, ticker.lastIndexOf("."));
  return `${code}${endings[id] ?? `.${id}`}`;
}

/** Daily closes, adjusted closes and volumes of shares by Yahoo's chart; `days` back from today. */
export function yahooSource(tickers: readonly string[], days: number, address: string): Source {
  return {
    requests(now) {
      const today = feedDayOf(now);
      const [from, to] = [addDays(today, -days), addDays(today, 1)].map(
        (day) => startOf(day) / 1000,
      );
      const query = `interval=1d&period1=${from}&period2=${to}&events=div%7Csplit`;
      return tickers.map((ticker) => ({
        url: `${address}/${encodeURIComponent(yahooSymbol(ticker) ?? "")}?${query}`,
        about: ticker,
      }));
    },
    read: (answers, context) =>
      readCloses(answers, context, about, ({ bytes, about: ticker }) => {
        const value = jsonOf(bytes);
        if (isWrong(value)) throw new BadAnswer(value.says);
        return closesIn(value, ticker, context.now);
      }),
  };
}

function closesIn(value: unknown, ticker: string, now: Instant): readonly Close[] {
  const said = fieldAt(value, "chart.error.description");
  if (said !== undefined) throw new BadAnswer(`Yahoo says ${quoteText(String(said))}`);
  const [result] = listIn(fieldAt(value, "chart.result")) ?? [];
  if (result === undefined) throw new BadAnswer("the answer holds no chart");
  checkSymbol(fieldAt(result, "meta.symbol"), ticker);
  // Without any trade in the span there are no timestamps at all.
  const times = listIn(fieldAt(result, "timestamp")) ?? [];
  const [quote] = listIn(fieldAt(result, "indicators.quote")) ?? [];
  const [adjusted] = listIn(fieldAt(result, "indicators.adjclose")) ?? [];
  const column = (of: unknown, name: string) => columnOf(of, name, times.length);
  const closes = column(quote, "close");
  const volumes = column(quote, "volume");
  const adjustedCloses = column(adjusted, "adjclose");
  const offset = Number(fieldAt(result, "meta.gmtoffset"));
  const currency = currencyOf(fieldAt(result, "meta.currency"));
  const rows: Close[] = [];
  for (const [at, time] of times.entries()) {
    const day = dayOfTime(time, offset);
    const close = closes[at];
    // A day without trade has null in every column, and the candle of today still moves.
    if (typeof close !== "number" || day >= dayOfTime(now / 1000, offset)) continue;
    const fields: [Close["fields"][number][0], number][] = [
      ["close", positive(close, day, "close")],
    ];
    const restated = adjustedCloses[at];
    if (typeof restated === "number") {
      fields.push(["adjusted", positive(restated, day, "adjusted close")]);
    }
    const volume = volumes[at];
    if (typeof volume === "number" && volume >= 0) fields.push(["volume", volume]);
    rows.push({ day, fields, currency });
  }
  return rows;
}

/** A column as long as the times, or none: a shorter one would put closes on other days. */
function columnOf(of: unknown, name: string, length: number): readonly unknown[] {
  const column = listIn(fieldAt(of, name));
  if (!column) return [];
  if (column.length === length) return column;
  throw new BadAnswer(`there are ${length} times and ${column.length} of ${name}`);
}

function checkSymbol(symbol: unknown, ticker: string): void {
  if (String(symbol).toUpperCase() === yahooSymbol(ticker)) return;
  throw new BadAnswer(`the answer is about ${quoteText(String(symbol))}`);
}

/** "GBp" is a penny and no currency of ours: refused rather than taken for a pound. */
function currencyOf(said: unknown): Currency {
  const text = String(said);
  const currency = /^[A-Z]{3}$/.test(text) ? readCurrency(text) : undefined;
  if (currency !== undefined && !isFailure(currency)) return currency;
  throw new BadAnswer(`it is quoted in ${quoteText(text)}, which is no currency that is known`);
}

/** The day at the exchange. */
function dayOfTime(seconds: unknown, offset: number): Day {
  const day = Math.floor(((Number(seconds) + offset) * 1000) / DAY_MS);
  if (Number.isInteger(day)) return dayNumber(day);
  throw new BadAnswer(`${quoteText(String(seconds))} is no time`);
}
