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
 * @remarks
 * Each oxide counts with its share of the rare-earth oxides times its own price; what has no price is left out of the
 * value and of the coverage beside it, and nothing is scaled up. Shares may be percent or fractions; a sum more than 1
 * off the whole is told in REWHY, more than 5 is an error.
 *
 * The deposits known by name are Mountain Pass, Bayan Obo, Mount Weld, Xunwu and Longnan; their assays are model input,
 * unverified. Give your own as two columns. REWHY takes a deposit too.
 * @example Mountain Pass: only 16 % of its oxides had a price that day.
 * =REBASKET("Mountain Pass","2026-01-28","CNY/kg inc VAT")
 * -> 119.8022 | 0.1644
 * @example An assay of your own.
 * =REBASKET({"Nd2O3",60;"Pr6O11",20;"La2O3",20},"2026-01-28")
 * -> 586160 | 0.8
 * @example With the part of each oxide.
 * =REBASKET({"Nd2O3",60;"Pr6O11",40},"2026-01-28","CNY/kg","headers=1")
 * -> 732.82 | 1 | …
 *    component | share | price | contribution | of total | day | series | note
 *    Nd2O3 | 0.6 | 732.5 | 439.5 | 0.5997 | 2026-01-28 | NdOxide@BREX |
 *    Pr6O11 | 0.4 | 733.3 | 293.32 | 0.4003 | 2026-01-28 | PrOxide@BREX |
 *    priced | 1 | | 732.82 | 1 | …
 *    …
 * @example With less coverage than is asked for.
 * =REBASKET("Mountain Pass","2026-01-28","CNY/kg inc VAT","mincover=95%")
 * -> #N/A incomplete | 0.1644
 * @example Shares that do not add up.
 * =REBASKET({"Nd2O3",60;"Pr6O11",20},"2026-01-28")
 * -> #VALUE! bad-range: The shares of the assay add up to 80; they must come within 5 of 100, or as fractions within 0.05 of 1. A row "other" can hold the rest.
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
