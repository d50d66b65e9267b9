import { priceValueOn } from "../core/price";
import type * as CustomFunctions from "./invocation";
import { priceQuestion } from "./price-question";
import { stream } from "./stream";

/**
 * Newest price of a material, kept up to date as the feed gets new ones; the same age limit as REPRICE.
 * @customfunction
 * @param material Code or name, as in REPRICE.
 * @param [basis] Currency, mass and VAT, as in REPRICE.
 * @param [field] price (default), low, high, mid or avg.
 * @param invocation The call, which takes the prices.
 */
export function RESTREAM(
  material: unknown,
  basis: unknown,
  field: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  stream(
    (view) =>
      priceQuestion(view, "REPRICE", { material, basis, field }, (asked) =>
        priceValueOn(asked.view, asked.terms, asked.when),
      ),
    invocation,
  );
}
