import type { Failure } from "../failure";
import { type HoldingsTable, refuse } from "./holdings-table";
import type { WrittenAmount } from "./written-amount";

/** How far fractions of a whole may add up from 1 and still look like all of it. */
const WHOLE = 0.05;

/**
 * By what written weights are divided to be fractions: 1, or 100 where the header says percent. Whether 35 is 35 % or
 * 3,500 % is never guessed: bad-range with hint "percent", and "mixed-weights" where only some are written with "%".
 */
export function weightDivisor(
  { unit, amount: header }: HoldingsTable,
  rows: readonly { readonly at: number }[],
  amounts: readonly WrittenAmount[],
): number | Failure {
  if (unit !== "weight") return 1;
  const marked = amounts.filter(({ percent }) => percent).length;
  if (marked === amounts.length) return 1;
  if (marked > 0) return refuse("mixed-weights");
  const doubt = header.percent
    ? wholeInPercent(amounts)
    : amounts.findIndex(({ amount }) => Math.abs(amount) > 1);
  if (doubt < 0) return header.percent ? 100 : 1;
  const input = String(amounts[doubt]?.amount);
  return refuse(header.percent ? "percent-twice" : "percent", { input, row: rows[doubt]?.at ?? 0 });
}

/** A cell formatted as percent holds 0.35 and shows 35 %: under a header "weight %" the sum of 1 gives it away. */
function wholeInPercent(amounts: readonly WrittenAmount[]): number {
  const sum = amounts.reduce((total, { amount }) => total + Math.abs(amount), 0);
  return Math.abs(sum - 1) <= WHOLE ? 0 : -1;
}
