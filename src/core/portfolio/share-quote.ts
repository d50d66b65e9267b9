import type { Catalogue } from "../catalogue";
import { indexOf } from "../catalogue-index";
import { Failure, isFailure } from "../failure";
import { type PriceRequest, type PriceTerms, priceTerms } from "../price-terms";
import { readQuoter } from "../quoter";
import { normaliseName } from "../alias";
import { type QuoteField, quoteCode, quoteFields } from "./quote-code";
import { type KnownTickers, readTicker } from "./ticker";

/** Which share is asked for, and by whom it is quoted where that is said. */
export interface ShareChoice {
  readonly ticker: string;
  readonly quoter?: string;
}

const nameOf: Readonly<Record<QuoteField, string>> = {
  close: "close",
  adjusted: "adjusted close",
  volume: "volume",
};

const fieldByWord = new Map<string, QuoteField>([
  ...quoteFields.flatMap((field) =>
    [field, nameOf[field]].map((word) => [normaliseName(word), field] as const),
  ),
  ["price", "close"],
  ["adj", "adjusted"],
  ["adjclose", "adjusted"],
  ["收盘价", "close"],
  ["成交量", "volume"],
]);

/** Reads a ticker in any form, with "@ACME" after it where the quoter matters. Fails like readTicker, and as no-such-series. */
export function readShare(text: string, known?: KnownTickers): ShareChoice | Failure {
  const at = text.indexOf("@");
  const ticker = readTicker(at < 0 ? text : text.slice(0, at), known);
  if (at < 0 || isFailure(ticker)) return isFailure(ticker) ? ticker : { ticker };
  const written = text.slice(at + 1);
  const quoter = readQuoter(written);
  return quoter === undefined
    ? new Failure("no-such-series", { input: text, code: ticker, quoter: written })
    : { ticker, quoter };
}

/** Reads "close", "adjusted close" or "volume"; anything else is bad-field {input, fields}. */
export function readQuoteField(text: string): QuoteField | Failure {
  const field = fieldByWord.get(normaliseName(text));
  return field ?? new Failure("bad-field", { input: text, fields: Object.values(nameOf) });
}

/** The terms of a share's quote. Where nothing quotes it, no-such-series {share, field, has} says what there is of it. */
export function shareTerms(
  catalogue: Catalogue,
  { ticker, quoter }: ShareChoice,
  field: QuoteField,
  request: Omit<PriceRequest, "material"> = {},
): PriceTerms | Failure {
  const code = quoteCode(ticker, field);
  const material = quoter === undefined ? { code } : { code, quoter };
  const terms = priceTerms(catalogue, { ...request, material });
  if (!isFailure(terms) || terms.reason !== "no-such-series") return terms;
  const index = indexOf(catalogue);
  const others = index.quotedAs(code);
  if (quoter !== undefined && others.length > 0) return terms;
  const has = quoteFields.filter((one) => index.quotedAs(quoteCode(ticker, one)).length > 0);
  const details = { share: ticker, field: nameOf[field], has: has.map((one) => nameOf[one]) };
  return new Failure("no-such-series", { ...terms.details, ...details });
}
