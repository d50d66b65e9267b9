/** What the amounts of a portfolio are: shares, money, or fractions of its value. */
export const holdingsUnits = ["quantity", "value", "weight"] as const;

/** One of them. */
export type HoldingsUnit = (typeof holdingsUnits)[number];
