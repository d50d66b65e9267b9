import { parseIsoDay, serialOf } from "../../src/core/day";
import type { Cell } from "./book";

/** What a cell can hold: an error is its text, such as "#N/A". */
export type CellValue = number | string | boolean;

/** Errors that can be typed as such. */
const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

/** What becomes of something typed into a cell; undefined for nothing. Text after an apostrophe stays text. */
export function readTyped(typed: unknown): Cell | undefined {
  if (typed === "" || typed === null || typed === undefined) return undefined;
  if (typeof typed === "number" || typeof typed === "boolean") return { value: typed };
  const text = String(typed);
  if (text.startsWith("=")) return { formula: text, value: "#BUSY!", error: true };
  if (ERRORS.has(text)) return { value: text, error: true };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  const day = parseIsoDay(text);
  if (day !== undefined) return { value: serialOf(day), format: "yyyy-mm-dd" };
  return { value: text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text };
}
