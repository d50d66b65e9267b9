import type { Cell } from "./book";

/** What a function gave, ready for cells: one, or rows of them. */
export type Result = Cell | readonly (readonly Cell[])[];

/** The errors by which Microsoft's runtime tells that a function failed; the rest are all shown as #VALUE!. */
const failures: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Reads one row of SetInvocationArrayResults: invocation, success, value or message, and a code where it failed. */
export function readResult(row: unknown): { readonly invocation: number; readonly result: Result } {
  if (!Array.isArray(row)) throw new Error("A result is not a row.");
  const [invocation, succeeded, value, code]: unknown[] = row;
  if (typeof invocation !== "number") throw new Error("A result has no invocation.");
  if (succeeded === true) return { invocation, result: readRows(value) };
  const error = failures[Number(code)] ?? "#VALUE!";
  return { invocation, result: errorCell(error, value) };
}

function readRows(value: unknown): Result {
  if (!Array.isArray(value)) return readCell(value);
  return value.map((row: unknown) => {
    if (!Array.isArray(row)) throw new Error("A result is a list, not rows.");
    return row.map(readCell);
  });
}

/** Excel shows 0 for nothing. */
function readCell(value: unknown): Cell {
  if (value === null || value === undefined) return { value: 0 };
  if (typeof value === "object") return readRich(value);
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return { value };
  }
  throw new Error(`A result is a ${typeof value}.`);
}

function readRich(value: object): Cell {
  const { type, basicValue, message, numberFormat, properties } = value as Record<string, unknown>;
  if (type === "Error") return errorCell(String(basicValue), message);
  if (type !== "Double" || typeof basicValue !== "number") {
    throw new Error(`A result is of the type ${String(type)}.`);
  }
  return {
    value: basicValue,
    ...(typeof numberFormat === "string" ? { format: numberFormat } : {}),
    ...(properties ? { card: readCard(properties) } : {}),
  };
}

function readCard(properties: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(properties).map(([label, { basicValue }]: [string, { basicValue: unknown }]) => [
      label,
      String(basicValue),
    ]),
  );
}

/** Excel shows a sentence with #VALUE! and #N/A alone. */
function errorCell(error: string, message: unknown): Cell {
  const told = (error === "#VALUE!" || error === "#N/A") && typeof message === "string";
  return { value: error, error: true, ...(told && message !== "" ? { message } : {}) };
}
