import type { Currency } from "./currency";
import type { Mass } from "./unit";

/** Whether a quote contains Chinese VAT; `none` where VAT has no meaning (FOB, Europe, USGS, an index). */
export type VatState = "included" | "excluded" | "none";

/**
 * What a number of money is per: currency, mass and VAT state, declared for each series.
 * `contained` is the element or oxide whose contained mass is meant ("per kg of Nd"), absent for the product itself.
 * An index or an exchange rate has no mass, an index no currency.
 */
export interface Basis {
  readonly currency?: Currency;
  readonly mass?: Mass;
  readonly vat: VatState;
  readonly contained?: string;
}

/** What a user asks a price in. What is not said stays as the series is quoted. */
export interface WantedBasis {
  readonly currency?: Currency;
  /** How many units of the currency one unit of the answer is: 10000 for 万元. */
  readonly scale?: number;
  readonly mass?: Mass;
  readonly vat?: "included" | "excluded";
  readonly contained?: string;
}
