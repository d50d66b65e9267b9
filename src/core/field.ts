import { Failure } from "./failure";

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
