import { Failure, isFailure } from "../core/failure";
import { priceValueOn } from "../core/price";
import type * as CustomFunctions from "./invocation";
import { type AskedPrice, priceQuestion } from "./price-question";
import { stream } from "./stream";

/**
 * Newest price of a material, kept up to date as the feed gets new ones; the same age limit as REPRICE.
 * @customfunction
 * @param material Code or name, as in REPRICE.
 * @param [basis] Currency, mass and VAT, as in REPRICE.
 * @param [field] price (default), low, high, mid or avg.
 * @param invocation The call, which takes the prices.
 * @remarks
 * The cell shows at once what the workbook holds and then every newer price as the feed gets it, without a refresh; all
 * cells share one connection. It has the age limit of "latest" in REPRICE. In a pinned workbook it shows the pinned
 * price.
 *
 * Without the feed it keeps its price for a while, then it is #N/A with the time of the last tick, and it comes back by
 * itself.
 * @example The newest price, as quoted.
 * =RESTREAM("NdOxide@USGS")
 * -> 73
 * @example In another basis.
 * =RESTREAM("NdOxide@USGS","USD/lb")
 * -> 33.112
 * @example The same age limit as in REPRICE.
 * =RESTREAM("REConc")
 * -> #N/A too-old: Newest REConc is 26,834 CNY/t ex VAT for 2026Q1, 237 days old (limit 100). REPRICE with "last" accepts it.
 */
export function RESTREAM(
  material: unknown,
  basis: unknown,
  field: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  stream(
    (view) => priceQuestion(view, "REPRICE", { material, basis, field }, newestPrice),
    invocation,
  );
}

/** A stream has no date in which "last" could be written. */
function newestPrice({ view, terms, when }: AskedPrice): number | Failure {
  const price = priceValueOn(view, terms, when);
  return isFailure(price) && price.reason === "too-old"
    ? new Failure("too-old", { ...price.details, hint: "stream" })
    : price;
}
