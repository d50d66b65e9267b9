import { priceValueOn } from "../core/price";
import type { Cell } from "./answer";
import { ask } from "./ask";
import { priceCard } from "./card";
import { priceQuestion } from "./price-question";

/**
 * Price of a material on a day, in any currency, mass and VAT basis.
 * @customfunction
 * @param material Code or name, such as "NdOxide", "Nd2O3", "氧化钕" or "NdOxide.FOB@Argus".
 * @param [date] Day, "latest" (default), "last", "-1M", "YE", or a period such as "2025Q4".
 * @param [basis] Currency, mass and VAT, such as "USD/kg ex VAT". What is left out stays as quoted.
 * @param [field] price (default), low, high, mid or avg.
 * @param [options] key=value pairs: fill, maxage, asof, quoter, card.
 * @returns The price, or an error whose reason REWHY tells.
 */
export function REPRICE(
  material: unknown,
  date?: unknown,
  basis?: unknown,
  field?: unknown,
  options?: unknown,
): unknown {
  return ask<Cell>((view) =>
    priceQuestion(view, "REPRICE", { material, date, basis, field, options }, (asked) =>
      asked.options.card === "yes"
        ? priceCard(asked.view, asked.terms, asked.when)
        : priceValueOn(asked.view, asked.terms, asked.when),
    ),
  );
}
