import type { TableCell } from "../share-table";

/** A number as a cell shows it: a share of a whole where it is written with "%". */
export interface WrittenAmount {
  readonly amount: number;
  readonly percent: boolean;
}

const LONGEST = 60;
const PARTS = /^\s*(\()?\s*([+-])?\s*([^()%]*?)\s*(%)?\s*(\))?\s*$/;
const GROUPED = /^\d{1,3}(?:([ ,'’])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;
const PLAIN = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/**
 * Reads a number, or a text with separators of thousands, a sign, brackets for a negative: "1,000,000", "(500 000)", "-1.5e6",
 * "35%". The decimal sign is a point. Undefined for any other text, and so for "1.000,5", "12,5" and "$ 5".
 */
export function writtenAmount(cell: TableCell): WrittenAmount | undefined {
  if (typeof cell === "number") return { amount: cell, percent: false };
  if (cell === undefined || cell.length > LONGEST) return undefined;
  const written = cell.normalize("NFKC").replace(/[−–]/g, "-");
  const [, open, minus, digits = "", percent, close] = PARTS.exec(written) ?? [];
  if ((open === undefined) !== (close === undefined)) return undefined;
  if (open !== undefined && minus !== undefined) return undefined;
  const plain = GROUPED.test(digits) ? digits.replace(/[ ,'’]/g, "") : digits;
  if (!PLAIN.test(plain)) return undefined;
  const sign = open !== undefined || minus === "-" ? -1 : 1;
  const amount = (sign * Number(plain)) / (percent === undefined ? 1 : 100);
  return Number.isFinite(amount) ? { amount, percent: percent !== undefined } : undefined;
}
