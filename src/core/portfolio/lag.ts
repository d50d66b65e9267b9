/** Quarters over which an effect is counted; Infinity is the steady state. */
export type Horizon = number;

/** The horizons that options name. */
export const horizonWords = ["1q", "2q", "4q", "8q", "steady"] as const;

/** Reads "4q" or "steady"; undefined for other text. */
export function readHorizon(text: string): Horizon | undefined {
  if (text.toLowerCase() === "steady") return Infinity;
  const quarters = Number(/^(\d{1,2})q$/i.exec(text)?.[1] ?? NaN);
  return quarters >= 1 && quarters <= 40 ? quarters : undefined;
}

/** Reads a lag such as "1Q", "2q" or "0"; undefined for other text. */
export function readLag(text: string): number | undefined {
  const quarters = Number(/^(\d{1,2}(?:\.\d{1,2})?)q?$/i.exec(text)?.[1] ?? NaN);
  return quarters <= 20 ? quarters : undefined;
}

/** The part of a horizon in which something has followed that follows after a lag: max(0, 1 - L/T). */
export function partFollowed(lag: number, horizon: Horizon): number {
  return horizon === Infinity ? 1 : Math.max(0, 1 - lag / horizon);
}

/** What a driver does to an issuer: shares of revenue, and lags in quarters. */
export interface Spread {
  readonly sold: number;
  readonly cost: number;
  readonly passThrough: number;
  readonly priceLag: number;
  readonly costLag: number;
}

/** Changes over a horizon, as shares of the revenue before. */
export interface SpreadChange {
  readonly revenue: number;
  readonly grossProfit: number;
}

/**
 * The change of revenue and gross profit under a relative change of the driver's price (h): revenue moves by h (sold + cost x
 * pass-through) after the price lag, cost by h x cost after the cost lag. Gains on inventory are that lag, and not added again.
 * `soldChange` differs from h where a floor holds the price that is realised.
 */
export function spreadChange(
  { sold, cost, passThrough, priceLag, costLag }: Spread,
  change: number,
  horizon: Horizon,
  soldChange = change,
): SpreadChange {
  const revenue =
    (soldChange * sold + change * cost * passThrough) * partFollowed(priceLag, horizon);
  return { revenue, grossProfit: revenue - change * cost * partFollowed(costLag, horizon) };
}

/** Gross margin after changes that are shares of the revenue before. */
export function marginAfter(margin: number, { revenue, grossProfit }: SpreadChange): number {
  return (margin + grossProfit) / (1 + revenue);
}
