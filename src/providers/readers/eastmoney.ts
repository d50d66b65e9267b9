import { type Day, addDays, formatDay, parseIsoDay } from "../../core/day";
import { feedDayOf } from "../../core/instant";
import { tradedIn } from "../../core/portfolio/exchange";
import { isWrong } from "../csv/wrong";
import { quoteText } from "../csv/quote-text";
import type { Source, SourceRequest } from "../desk/source";
import { fieldAt, jsonOf, listIn } from "./answer-text";
import { BadAnswer, type Close, positive, readCloses } from "./closes";
import { lotOf, secidOf } from "./eastmoney-market";

/** Where it answers; the fields are day, open, close, high, low, volume and what follows. */
export const eastmoneyAddress = "https://push2his.eastmoney.com/api/qt/stock/kline/get";

const about = {
  quoter: "Eastmoney",
  title: "Eastmoney, daily candles",
  address: "https://quote.eastmoney.com",
} as const;

/** Day, open, close, high, low, volume: rows of 7, 10 and 11 cells begin alike. */
const FEWEST_CELLS = 6;

/** Daily closes and volumes of shares by Eastmoney, as traded; `days` back from today. */
export function eastmoneySource(tickers: readonly string[], days: number, address: string): Source {
  return {
    requests(now) {
      const today = feedDayOf(now);
      const [from, to] = [addDays(today, -days), today].map((day) =>
        formatDay(day).replaceAll("-", ""),
      );
      return tickers.map((ticker): SourceRequest => {
        const query = new URLSearchParams({
          fields1: "f1,f2,f3,f4,f5,f6",
          fields2: "f51,f52,f53,f54,f55,f56",
          klt: "101",
          fqt: "0",
          secid: secidOf(ticker) ?? "",
          beg: from ?? "",
          end: to ?? "",
        });
        return { url: `${address}?${query.toString()}`, about: ticker };
      });
    },
    read: (answers, context) =>
      readCloses(answers, context, about, ({ bytes, about: ticker }) => {
        const value = jsonOf(bytes);
        if (isWrong(value)) throw new BadAnswer(value.says);
        checkCode(fieldAt(value, "data.code"), ticker);
        const lines = listIn(fieldAt(value, "data.klines")) ?? [];
        const rows = lines.map((line) => closeIn(String(line), ticker));
        // The day's candle still moves until the market is closed; the next run has it whole.
        return rows.filter(({ day }) => day < feedDayOf(context.now));
      }),
  };
}

/** An answer must be about the share that was asked for; where it holds no data it says no code. */
function checkCode(code: unknown, ticker: string): void {
  const asked = (secidOf(ticker) ?? "").split(".")[1];
  if (code !== undefined && String(code) !== asked) {
    throw new BadAnswer(`the answer is about ${quoteText(String(code))}`);
  }
}

/** "2021-04-16,70.000,61.000,71.510,58.650,15643711,...": open, close, high, low, in this order. */
function closeIn(line: string, ticker: string): Close {
  const cells = line.split(",");
  const [date = "", ...numbers] = cells;
  const day = parseIsoDay(date);
  if (day === undefined || cells.length < FEWEST_CELLS) {
    throw new BadAnswer(`${quoteText(line)} is no candle: day, open, close, high, low, volume`);
  }
  const [open = NaN, close = NaN, high = NaN, low = NaN] = numbers
    .slice(0, 4)
    .map((cell) => positive(Number(cell), day, "price"));
  checkOrder(day, { open, close, high, low });
  const volume = Number(numbers[4]);
  if (!(volume >= 0)) throw new BadAnswer(`${date} has the volume ${quoteText(numbers[4] ?? "")}`);
  return {
    day,
    fields: [
      ["close", close],
      ["volume", volume * lotOf(ticker)],
    ],
    currency: tradedIn(ticker),
  };
}

/** Where the high is not the highest the columns stand in another order, and the close would be another price. */
function checkOrder(
  day: Day,
  { open, close, high, low }: Readonly<Record<"open" | "close" | "high" | "low", number>>,
): void {
  if (high >= Math.max(open, close) && low <= Math.min(open, close)) return;
  throw new BadAnswer(`${formatDay(day)} does not stand as open, close, high, low`);
}
