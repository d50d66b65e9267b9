import { Failure, isFailure } from "../failure";
import { pairOf, ratesOf } from "../fx";
import { priceValueOn } from "../price";
import type { SnapshotView } from "../view";
import type { Fundamentals } from "./company";
import type { Position } from "./position";
import type { ShockPlan } from "./shock-plan";

/**
 * The holder's part of a company's gross profit over the horizon, in the valuation's currency: shares held over all shares. In the
 * steady state it is that of a year. Incomplete {missing, hint} where the book or the portfolio lacks something.
 */
export function ownedProfit(
  view: SnapshotView,
  plan: ShockPlan,
  position: Position,
  figures: Fundamentals | undefined,
): number | Failure {
  const { terms, valuation } = plan;
  const { shares, revenue, grossMargin, currency } = figures ?? {};
  if (shares === undefined || revenue === undefined) {
    const missing = [
      ...(shares === undefined ? [`the shares of ${position.label}`] : []),
      ...(revenue === undefined ? [`the revenue of ${position.label}`] : []),
    ];
    return new Failure("incomplete", { missing, hint: "companies" });
  }
  if (valuation.currency === undefined || grossMargin === undefined || currency === undefined) {
    return new Failure("incomplete", { missing: [], hint: "holdings" });
  }
  const held = heldShares(view, plan, position);
  if (isFailure(held)) return held;
  const ratio = ratesOf(view, terms.asOf?.known).ratioOn(
    pairOf(currency, valuation.currency),
    terms.day,
  );
  if (isFailure(ratio)) return ratio;
  const years = terms.horizon === Infinity ? 1 : terms.horizon / 4;
  return (held / shares) * revenue * grossMargin * ratio * years;
}

/** As the portfolio states it, else the value over today's price. */
function heldShares(
  view: SnapshotView,
  { quotes, terms }: ShockPlan,
  { label, quantity, value }: Position,
): number | Failure {
  if (quantity !== undefined) return quantity;
  if (isFailure(value)) return value;
  const quote = quotes.get(label);
  if (quote === undefined) return new Failure("unknown-ticker", { input: label });
  if (isFailure(quote)) {
    return quote.reason === "no-such-series"
      ? new Failure("incomplete", { missing: [label], hint: "unpriced" })
      : quote;
  }
  const price = priceValueOn(view, quote, { kind: "day", day: terms.day });
  return isFailure(price) ? price : value / price;
}
