import type { Shown } from "../shown";

/** Excel's errors that a cell can hold as a value. */
const WRITABLE: ReadonlySet<string> = new Set([
  "#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!",
]); // prettier-ignore

/** Those that only a formula can show. */
const SHOWN_ONLY: ReadonlySet<string> = new Set([
  "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!", "#GETTING_DATA",
]); // prettier-ignore

/** What can stand in a cell in the place of what a formula showed: an error that cannot be written is #N/A. */
export function writable(shown: Shown): Shown {
  return typeof shown === "string" && SHOWN_ONLY.has(shown) ? "#N/A" : shown;
}

/** True for an error of Excel's. */
export function isError(shown: Shown): boolean {
  return typeof shown === "string" && (WRITABLE.has(shown) || SHOWN_ONLY.has(shown));
}

/** Characters that a formula may have. */
const LONGEST = 8192;

/** The formula of a name that stands for nothing. */
export const NO_VALUE = "=#N/A";

/** Values as the formula of a defined name: one, or an array constant. What is not known, or too long for a formula, is #N/A. */
export function constantFormula(rows: readonly (readonly Shown[])[] | undefined): string {
  const [first, second] = rows?.flat() ?? [];
  if (!rows || first === undefined) return NO_VALUE;
  if (second === undefined) return first === "" ? NO_VALUE : `=${constant(first)}`;
  const formula = `={${rows.map((row) => row.map(constant).join(",")).join(";")}}`;
  return formula.length > LONGEST ? NO_VALUE : formula;
}

function constant(value: Shown): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isError(value) ? String(writable(value)) : `"${value.replace(/"/g, '""')}"`;
}
