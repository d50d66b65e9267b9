import type { Currency } from "../../src/core/currency";
import type { SnapshotView } from "../../src/core/view";
import { type TestRow, quotes, viewOf } from "./builders";

/** Days with the units of each currency for one EUR. */
export type RateRows = Readonly<Record<string, Readonly<Partial<Record<Currency, number>>>>>;

/** Reference rates as the ECB published them. */
export const ecbRates = {
  "2024-12-31": { USD: 1.0389, CNY: 7.5833 },
  "2025-01-02": { USD: 1.0321, CNY: 7.5338 },
  "2025-12-31": { USD: 1.175, CNY: 8.2262 },
  "2026-01-02": { USD: 1.1721, CNY: 8.1973 },
  "2026-01-09": { USD: 1.1642, CNY: 8.1288 },
  "2026-01-27": { USD: 1.1929, CNY: 8.2964 },
  "2026-01-28": { USD: 1.1974, CNY: 8.3176 },
  "2026-02-03": { USD: 1.1801, CNY: 8.1877 },
  "2026-02-11": { USD: 1.19, CNY: 8.2245 },
} as const satisfies RateRows;

/** A snapshot with nothing but exchange rates, each known from 15:00 UTC of its day, as the ECB publishes. */
export function rateView(rows: RateRows = ecbRates): SnapshotView {
  const currencies = [...new Set(Object.values(rows).flatMap(currenciesOf))];
  return viewOf(
    "2026-11-23",
    currencies.map((currency) => {
      const ofCurrency: Record<string, TestRow> = {};
      for (const [isoDay, rates] of Object.entries(rows)) {
        const value = rates[currency];
        if (value !== undefined) {
          ofCurrency[isoDay] = { value, knownSince: `${isoDay}T15:00:00Z` };
        }
      }
      return quotes(`EUR${currency}@ECB`, ofCurrency, {
        kind: "rate",
        basis: { currency, vat: "none" },
        calendar: "target",
      });
    }),
  );
}

function currenciesOf(rates: RateRows[string]): readonly Currency[] {
  return Object.keys(rates) as Currency[];
}
