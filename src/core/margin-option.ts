import { readAmount } from "./number-option";
import { type BackSpan, readBackSpan } from "./portfolio/back-span";

const MONTHS_A_QUARTER = 3;

/** Reads "1D", "2W", "1M", "1Q", "1Y"; a quarter is three months. Undefined for other text. */
export function readMagnetLag(text: string): BackSpan | undefined {
  const [, quarters] = /^(\d{1,3})Q$/i.exec(text) ?? [];
  if (quarters === undefined) return /^\d{1,3}[A-Z]$/i.test(text) ? readBackSpan(text) : undefined;
  const count = MONTHS_A_QUARTER * Number(quarters);
  return count === 0 ? undefined : { count, unit: "M" };
}

/** Reads a magnet's price: a number above 0, or the code or name of a material, which is not looked up yet. */
export function readMagnetPrice(text: string): number | string | undefined {
  const amount = readAmount(text);
  if (amount !== undefined) return amount > 0 ? amount : undefined;
  return /\p{L}/u.test(text) ? text : undefined;
}
