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
