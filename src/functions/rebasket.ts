import { isFailure } from "../core/failure";
import { basketNotes } from "../core/mixture-explanation";
import type { Answer } from "./answer";
import { ask } from "./ask";
import { basketQuestion } from "./basket-question";
import { mixtureTable } from "./mixture-table";

/**
 * Basket value of an ore or carbonate per mass of its rare-earth oxides, and the share of it that has a price.
 * @customfunction
 * @param assay Deposit such as "Mountain Pass" (model input, unverified), or two columns: oxides and their shares of REO.
 * @param [date] Day, "latest" (default), "last" or "-1M"; each oxide has its own newest price.
 * @param [basis] One for all, such as "CNY/kg inc VAT". Needed where the oxides are quoted in several.
 * @param [options] key=value pairs: headers=1 adds each oxide's part, mincover, fill, maxage, asof, quoter.
 * @returns Value and coverage side by side. What has no price is left out of both, and nothing is scaled up.
 */
export function REBASKET(
  assay: unknown[][],
  date?: unknown,
  basis?: unknown,
  options?: unknown,
): unknown[][] {
  return ask<Answer>((view) =>
    basketQuestion<Answer>(view, { assay, date, basis, options }, (asked) => {
      const { basket } = asked;
      if (isFailure(basket)) return basket;
      const answer = [basket.value, basket.coverage];
      const { headers = "0" } = asked.options;
      if (headers === "0") return [answer];
      return mixtureTable(answer, basket.parts, basketNotes(asked.view, basket));
    }),
  ) as unknown[][];
}
