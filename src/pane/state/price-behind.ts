import { dayOfSerial } from "../../core/day";
import type { CellChange } from "../../workbook/snapshot/cell-changes";
import type { KnownCall } from "./known-calls";
import { whyQuestions } from "./why-questions";

/** Functions whose cells are prices of their own. */
const OF_PRICES: ReadonlySet<string> = new Set(["RETABLE", "REHISTORY"]);

/** The one price that a changed cell of a table or of a history shows; undefined for any other cell, and for its headings and days. */
export function priceBehind(
  { formula, spilled }: CellChange,
  calls: readonly (KnownCall | undefined)[],
): KnownCall | undefined {
  const [call] = calls;
  if (!spilled || !call || calls.length > 1 || !OF_PRICES.has(call.name)) return undefined;
  // Inside another function its cells need not lie where they lie in its own answer.
  if (!formula.replace(/\s/g, "").toUpperCase().startsWith(`=${call.name}(`)) return undefined;
  const { row, column, label, isDayLabel } = spilled;
  const first = isDayLabel && typeof label === "number" ? { day: dayOfSerial(label) } : label;
  // A history knows the day of a cell by what stands first in its row.
  const answer = [...Array<[]>(row).fill([]), [first]];
  const [why] = whyQuestions(call, answer, { row, column });
  return why && { name: "REPRICE", given: why.given };
}
