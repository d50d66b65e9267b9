import { Failure } from "./failure";
import type { Amounts } from "./observation";

/** Which number of an observation is meant. `price` is the quoter's headline: mid, else (low+high)/2, else avg, else value. */
export const fields = ["price", "low", "high", "mid", "avg"] as const;

/** One of the fields. */
export type Field = (typeof fields)[number];

/** Reads "low"; case and spaces around it do not matter. bad-field names the right ones. */
export function readField(text: string): Field | Failure {
  const wanted = text.trim().toLowerCase();
  const found = fields.find((field) => field === wanted);
  return found ?? new Failure("bad-field", { input: text, fields });
}

/** The number of one observation that a field means, as published; undefined where it has none. */
export function fieldOf(amounts: Amounts, field: Field): number | undefined {
  const { low, high, mid, avg, value } = amounts;
  if (field !== "price" && field !== "mid") return amounts[field];
  const middle = mid ?? (low === undefined || high === undefined ? undefined : (low + high) / 2);
  return field === "mid" ? middle : (middle ?? avg ?? value);
}
