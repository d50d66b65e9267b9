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
