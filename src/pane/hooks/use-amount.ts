import { useCallback } from "react";
import { usePane } from "../context";
import type { Portfolio } from "../state/portfolio";

/** Writes amounts of a portfolio: "4.00 M CNY", or of fractions "100.0%". */
export function useAmount({ valuation, currency }: Portfolio): (amount: number) => string {
  const { formats } = usePane();
  const { unit } = valuation;
  return useCallback(
    (amount) => {
      if (unit === "weight") return formats.percent(amount);
      return currency === undefined
        ? formats.money(amount)
        : `${formats.money(amount)}\u00a0${currency}`;
    },
    [formats, unit, currency],
  );
}
