import { Failure, isFailure } from "../core/failure";
import { exchangeRateOn, pairNeeds, readPair } from "../core/fx";
import type { Cell } from "./answer";
import { ends, readText } from "./argument";
import { ask } from "./ask";
import { readWhenArgument } from "./date-argument";
import { seriesNeeds } from "./needs";

/**
 * Exchange rate of a day by the ECB's reference rates; other pairs are crossed through the euro.
 * @customfunction
 * @param pair Two ISO codes: "USDCNY" or "USD/CNY" is CNY for one USD.
 * @param [date] Day, "latest" (default), "last", "-1M" or "YE"; at most 5 calendar days back.
 * @returns Units of the second currency for one of the first.
 * @remarks
 * A weekend or holiday takes the rate before it, at most 5 calendar days back. The ECB quotes each currency against the
 * euro; a pair without the euro is the quotient of two rates of the same day. Prices in another currency use the same
 * rates: see REPRICE.
 * @example Yuan for a dollar, crossed through the euro.
 * =REFX("USDCNY","2026-01-28")
 * -> 6.946384
 * @example Dollars for a euro, as the ECB publishes it.
 * =REFX("EUR/USD","2026-01-28")
 * -> 1.1974
 * @example No rate near the day.
 * =REFX("USDCNY")
 * -> #N/A no-fx: There is no USDCNY rate within 5 days of 2026-11-23; the newest before it is of 2026-02-11. Import newer ECB rates.
 * @example Half a pair.
 * =REFX("USD","2026-01-28")
 * -> #VALUE! bad-pair: "USD" is not a currency pair. Write two ISO codes, such as "USDCNY" for CNY per USD.
 */
export function REFX(pair: unknown, date?: unknown): unknown {
  return ask<Cell>((view) => {
    const text = readText(pair, "pair", (input) => new Failure("bad-pair", { input }));
    if (ends(text)) return text;
    const read = readPair(text ?? "");
    if (isFailure(read)) return read;
    const when = readWhenArgument(date, "date", "optional");
    if (ends(when)) return when;
    return {
      needs: seriesNeeds(view, pairNeeds(read)),
      answer: (current) => exchangeRateOn(current, read, when),
    };
  });
}
