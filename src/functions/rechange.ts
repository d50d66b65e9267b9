import { changeBetween } from "../core/change";
import { isFailure } from "../core/failure";
import type { Cell } from "./answer";
import { ends } from "./argument";
import { ask } from "./ask";
import { readWhenArgument } from "./date-argument";
import { priceQuestion } from "./price-question";

/**
 * Change of a price between two days, as a fraction (default), in money or as a log return.
 * @customfunction
 * @param material Code or name, such as "NdOxide" or "Nd2O3".
 * @param from Day to measure from: a day, "-1M" (back from the day that to used), "YE", "YTD".
 * @param [to] Day to measure to; omitted means latest.
 * @param [basis] Currency, mass and VAT, such as "USD/kg". Each end uses its own exchange rate.
 * @param [field] price (default), low, high, mid or avg.
 * @param [options] key=value pairs: mode=pct|abs|log, same=error|zero, fill, maxage, asof, quoter.
 * @returns The change: 0.2 is +20 %.
 * @remarks
 * The change is price at `to` over price at `from`, less 1: 0.2 is +20 %. `mode=abs` gives the difference in money,
 * `mode=log` the logarithm of the ratio. With a basis each end is converted by its own day, so the exchange rate's
 * change is in it.
 *
 * `from` written as "-1M" or the like counts back from the day that `to` used. "YTD" measures from the last price of
 * the year before. When both ends are one and the same observation there is no change to tell, unless `same=zero`.
 * @example Since the end of 2025.
 * =RECHANGE("NdOxide","2025-12-31","2026-01-28")
 * -> 0.2008197
 * @example In money.
 * =RECHANGE("NdOxide","YE","2026-01-28",,,"mode=abs")
 * -> 122500
 * @example In dollars: the yuan rose a little.
 * =RECHANGE("NdOxide","2025-12-31","2026-01-28","USD/kg")
 * -> 0.2102648
 * @example Over a year, of a price by quarter.
 * =RECHANGE("REConc","-1Y","2026-01-28")
 * -> 0.4412934
 * @example Both days are in one quarter.
 * =RECHANGE("REConc","2026-01-05","2026-02-05")
 * -> #N/A no-new-price: Both ends are the same observation of REConc, 2026Q1: there is no new price.
 *    Write same=zero to take 0.
 */
export function RECHANGE(
  material: unknown,
  from: unknown,
  to?: unknown,
  basis?: unknown,
  field?: unknown,
  options?: unknown,
): unknown {
  return ask<Cell>((view) => {
    const start = readWhenArgument(from, "from", "required");
    if (ends(start)) return start;
    return priceQuestion(
      view,
      "RECHANGE",
      { material, date: to, basis, field, options },
      (asked) => {
        const { mode = "pct", same = "error" } = asked.options;
        const change = changeBetween(asked.view, asked.terms, {
          from: start,
          to: asked.when,
          mode,
          same,
        });
        return isFailure(change) ? change : change.value;
      },
    );
  });
}
