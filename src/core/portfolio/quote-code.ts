/**
 * Codes of a listed share's series: "600111.SH@QUOTER" is the close as traded, ".ADJ" the close adjusted for dividends and
 * splits, ".VOL" the volume in shares. They are series of their own, because each dividend restates every adjusted close.
 */
export const quoteFields = ["close", "adjusted", "volume"] as const;

/** One of them. */
export type QuoteField = (typeof quoteFields)[number];

const suffixOf: Readonly<Record<QuoteField, string>> = {
  close: "",
  adjusted: ".ADJ",
  volume: ".VOL",
};

/** Code without quoter of a share's series: the key of its default quoter. */
export function quoteCode(ticker: string, field: QuoteField = "close"): string {
  return ticker + suffixOf[field];
}

/** Ticker and field of a share's code, with or without quoter. */
export function splitQuoteCode(code: string): {
  readonly ticker: string;
  readonly field: QuoteField;
} {
  const at = code.indexOf("@");
  const unquoted = at < 0 ? code : code.slice(0, at);
  const field = quoteFields.find((one) => one !== "close" && unquoted.endsWith(suffixOf[one]));
  if (field === undefined) return { ticker: unquoted, field: "close" };
  return { ticker: unquoted.slice(0, -suffixOf[field].length), field };
}
