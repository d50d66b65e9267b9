import { averageOf, missingEnd } from "../core/average";
import { explainAverage } from "../core/explain";
import { isFailure } from "../core/failure";
import type { Cell } from "./answer";
import { ends } from "./argument";
import { ask } from "./ask";
import { cardOf, seriesTitle } from "./card";
import { readSpanArguments } from "./span-arguments";
import { keptTerms } from "./price-question";

/**
 * Mean price over the published days from start to end, each day counted once, as contracts settle.
 * @customfunction
 * @param material Code or name, such as "PrNdOxide".
 * @param start First day, or a period such as "2026-01" or "2025Q4", or "YTD".
 * @param [end] Last day; it may be left out only after a period or a span.
 * @param [basis] Currency, mass and VAT, such as "USD/kg". Each day is converted by its own rate.
 * @param [field] price (default), low, high, mid or avg.
 * @param [options] key=value pairs: cal=published|cn|trading|all, fill, maxage, asof, quoter, card.
 * @returns The mean.
 * @remarks
 * Every published day counts once, as contracts on monthly averages settle; `cal=cn` counts Chinese working days,
 * `cal=trading` those of the Shanghai exchange, `cal=all` every day, each with the price in force on it. With a basis
 * each day is converted by its own rate before the mean is taken.
 *
 * A price of a quarter or a month counts once where it overlaps the span. For a mean of each month, quarter or year use
 * REHISTORY with `stat=avg`.
 * @example The four quarters of 2025.
 * =REAVERAGE("REConc","2025")
 * -> 20689.25
 * @example Over the published days of two months.
 * =REAVERAGE("NdOxide","2026-01-01","2026-02-28")
 * -> 801250
 * @example In dollars, each day by its own rate.
 * =REAVERAGE("NdOxide","2026-01-01","2026-02-28","USD/kg")
 * -> 115.6653
 * @example A day is no span.
 * =REAVERAGE("NdOxide","2026-01-28")
 * -> #VALUE! bad-date: The end is missing. Write a day such as "2026-01-28".
 */
export function REAVERAGE(
  material: unknown,
  start: unknown,
  end?: unknown,
  basis?: unknown,
  field?: unknown,
  options?: unknown,
): unknown {
  return ask<Cell>((view) => {
    const kept = keptTerms(view, "REAVERAGE", { material, basis, field, options });
    if (ends(kept)) return kept;
    const span = readSpanArguments(start, end);
    if (ends(span)) return span;
    const missing = missingEnd(span);
    if (missing) return missing;
    const { terms, needs } = kept;
    const { cal, card } = kept.options;
    if (isFailure(terms)) return terms;
    return {
      needs,
      answer: (current) => {
        const average = averageOf(current, terms, span, cal);
        if (isFailure(average) || card !== "yes") {
          return isFailure(average) ? average : average.value;
        }
        return cardOf(
          average.value,
          explainAverage(current, terms, average),
          `Mean of ${seriesTitle(terms)}`,
        );
      },
    };
  });
}
