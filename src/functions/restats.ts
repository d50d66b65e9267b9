import { formatBasis } from "../core/basis-text";
import { type Failure, isFailure } from "../core/failure";
import type { PriceTerms } from "../core/price-terms";
import { SYNTHETIC } from "../core/series-name";
import { type Extreme, type Stats, statsOf } from "../core/stats";
import { type Answer, type Cell, CellDay } from "./answer";
import { ask } from "./ask";
import { priceQuestion } from "./price-question";

/**
 * A price against its own past: last, changes, 52-week high and low, percent of high, percentile, count.
 * @customfunction
 * @param material Code or name, such as "NdOxide".
 * @param [date] Day up to which is counted, "latest" (default), "last", "-1M", "YE".
 * @param [basis] Currency, mass and VAT, such as "USD/kg". Each price is converted by its own day.
 * @param [options] key=value pairs: fill, maxage, asof, quoter.
 * @returns Rows of label and value; changes, percent of high and percentile are fractions.
 * @remarks
 * The changes are those of RECHANGE back from the day that answers, and have its errors where there was no price then.
 * 52-week high and low are of the published prices of the 52 weeks up to it; percent of high is last over high;
 * percentile is the share of the other prices that lie below the last, 0 at the low and 1 at the high; count is how
 * many prices there were.
 * @example A price by quarter.
 * =RESTATS("REConc","2026-01-28")
 * -> last | 26834
 *    day | 2026-01-01
 *    basis | CNY/t ex VAT
 *    …
 *    YTD change | 0.0240031
 *    1Y change | 0.4412934
 *    52-week high | 26834
 *    52-week high day | 2026-01-01
 *    52-week low | 18825
 *    52-week low day | 2025-04-01
 *    percent of high | 1
 *    percentile | 1
 *    count | 4
 * @example Where the price begins late, the longer changes are errors.
 * =RESTATS("NdOxide","last")
 * -> last | 870000
 *    day | 2026-02-11
 *    basis | CNY/t inc VAT
 *    …
 *    YTD change | 0.4262295
 *    1Y change | #N/A before-first
 *    …
 *    count | 3
 * @example No price, no statistics.
 * =RESTATS("NdOxide","2026-01-20")
 * -> #N/A too-old: Nearest to 2026-01-20: NdOxide is 610,000 CNY/t inc VAT for 2025-12-31, 20 days old (limit 10). Write maxage=20 to accept it.
 */
export function RESTATS(
  material: unknown,
  date?: unknown,
  basis?: unknown,
  options?: unknown,
): any[][] {
  return ask<Answer>((view) =>
    priceQuestion<Answer>(view, "RESTATS", { material, date, basis, options }, (asked) => {
      const stats = statsOf(asked.view, asked.terms, asked.when);
      return isFailure(stats) ? stats : rowsOf(stats, asked.terms);
    }),
  ) as unknown[][];
}

function rowsOf(stats: Stats, { conversion, entry }: PriceTerms): Cell[][] {
  const { last, changes, high, low, percentOfHigh, percentile, count } = stats;
  return [
    ...(entry.synthetic ? [[SYNTHETIC, "made by a generator"]] : []),
    ["last", last.value],
    ["day", new CellDay(last.nextRow === undefined ? last.day : last.asked)],
    ["basis", formatBasis(conversion.basis, conversion.scale)],
    ...changes.map(([name, change]) => [`${name} change`, change]),
    ...extremeRows("52-week high", high),
    ...extremeRows("52-week low", low),
    ["percent of high", percentOfHigh],
    ["percentile", percentile],
    ["count", count],
  ];
}

function extremeRows(label: string, extreme: Extreme | Failure): Cell[][] {
  return [
    [label, isFailure(extreme) ? extreme : extreme.value],
    [`${label} day`, isFailure(extreme) ? extreme : new CellDay(extreme.day)],
  ];
}
