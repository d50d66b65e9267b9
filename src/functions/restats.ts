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
