import { quoteText } from "./quote-text";

/** How a file writes its numbers. Anything else is refused, as a guess would be a wrong price. */
export interface NumberFormat {
  readonly decimal: "." | ",";
  /** What parts thousands, where the file has that. */
  readonly thousands?: string;
  /** Cells that say that there is no number, besides empty ones. */
  readonly missing: ReadonlySet<string>;
}

/** Digits and a decimal point, nothing else. */
export const plainNumbers: NumberFormat = { decimal: ".", missing: new Set() };

/** What nearly every cell of nearly every file is. */
const PLAIN = /^\d+(?:\.\d+)?$/;

/**
 * Reads an amount, moved by so many decimal places (4 for 万元): exactly, as if it had been written that way.
 * Undefined for an empty cell; a text says what is wrong.
 */
export function readAmount(
  cell: string,
  format: NumberFormat,
  places: number,
): number | undefined | string {
  const text = cell.normalize("NFKC").trim();
  if (text === "" || format.missing.has(text)) return undefined;
  const digits = plainDigits(text, format);
  if (digits === undefined) return whyNot(text, cell);
  const amount = Number(`${digits}e${places}`);
  if (!Number.isFinite(amount)) return `${quoteText(cell)} is too large`;
  return amount > 0
    ? amount
    : `${quoteText(cell)} is not a price; leave the cell empty where there is none`;
}

/** The number with a decimal point and without thousands separators. */
function plainDigits(text: string, { decimal, thousands }: NumberFormat): string | undefined {
  if (decimal === "." && PLAIN.test(text)) return text;
  const [whole = "", fraction, ...more] = text.split(decimal);
  if (more.length > 0 || fraction === "" || (fraction && !/^\d+$/.test(fraction))) return undefined;
  const digits = wholeDigits(whole, thousands);
  if (digits === undefined || (digits === "" && fraction === undefined)) return undefined;
  return fraction === undefined ? digits : `${digits || "0"}.${fraction}`;
}

function wholeDigits(whole: string, thousands: string | undefined): string | undefined {
  if (/^\d*$/.test(whole)) return whole;
  if (thousands === undefined) return undefined;
  const [first = "", ...groups] = whole.split(thousands);
  const isGrouped = /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
  return isGrouped ? first + groups.join("") : undefined;
}

function whyNot(text: string, cell: string): string {
  const shown = quoteText(cell);
  if (/^[-+]?\d*\.?\d+e[-+]?\d+$/i.test(text)) {
    return `${shown} may have lost digits; write the number out`;
  }
  if (/^[-+(]/.test(text)) return `${shown} is not a price: write digits without a sign`;
  if (/^\d[\d.,' \u00a0]*$/.test(text)) {
    return `${shown} can be read in several ways; write 732500 or 93.25, without thousands separators`;
  }
  if (/^[\d.]+\s*[-~–—]\s*[\d.]+$/.test(text)) {
    return `${shown} is a range; write it in the columns low and high`;
  }
  return `${shown} is not a number; leave the cell empty where there is none`;
}
