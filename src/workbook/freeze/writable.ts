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

/** A value as the formula of a defined name; one that is not known is #N/A. */
export function constantFormula(value: Shown | undefined): string {
  if (value === undefined || value === "") return "=#N/A";
  if (typeof value === "number") return `=${value}`;
  if (typeof value === "boolean") return value ? "=TRUE" : "=FALSE";
  return isError(value) ? `=${String(writable(value))}` : `="${value.replace(/"/g, '""')}"`;
}
