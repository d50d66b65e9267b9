const DECIMAL = /^(?:\d{1,12}(?:\.\d{0,12})?|\.\d{1,12})$/;

/** Reads a decimal number from 0 up, with a point in every locale; undefined for other text. */
export function readAmount(text: string): number | undefined {
  return DECIMAL.test(text) ? Number(text) : undefined;
}

/** Reads a share of a whole, "0.75" or "75%": from 0 to 1; undefined for other text, and so for "75". */
export function readFraction(text: string): number | undefined {
  const percent = text.endsWith("%");
  const amount = readAmount(percent ? text.slice(0, -1).trim() : text);
  if (amount === undefined) return undefined;
  const fraction = percent ? amount / 100 : amount;
  return fraction <= 1 ? fraction : undefined;
}
