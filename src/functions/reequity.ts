import { type Failure, isFailure } from "../core/failure";
import type { QuoteField } from "../core/portfolio/quote-code";
import { readQuoteField, shareTerms } from "../core/portfolio/share-quote";
import { priceValueOn } from "../core/price";
import { seriesNeeded } from "../core/price-terms";
import type { Cell, CellError } from "./answer";
import { ends, readArgument } from "./argument";
import { ask } from "./ask";
import { readWhenArgument } from "./date-argument";
import { seriesNeeds } from "./needs";
import { withShare } from "./share-argument";

/**
 * Quote of a listed share, from the quotes that you imported: close, adjusted close or volume.
 * @customfunction
 * @param ticker Such as "600111.SH", "6680 HK", "MP US" or "LYC.AX"; "600111.SH@ACME" names the quoter.
 * @param [date] Day, "latest" (default), "last", "-1M" or "YE".
 * @param [field] close (default), adjusted close or volume.
 * @returns The number in the share's own currency, or an error.
 * @remarks
 * No quotes of shares ship, since no exchange lets them be passed on for nothing. Yours come in with
 * `reprice import quotes FILE.csv`: ticker, day, close, adjusted close, volume, currency. A day without trade takes the
 * last day before it, at most 10 days back; "last" takes the newest at any age. Digits alone that two exchanges use are
 * refused. RECOMPANY says what is known of the company, REBETA how its returns follow those of a material.
 * @example Nothing is imported yet.
 * =REEQUITY("600111.SH")
 * -> #VALUE! no-such-series: The feed has no close of 600111.SH. No exchange lets its quotes be passed on for nothing,
 *    so import yours with reprice import quotes.
 * @example Digits that several exchanges use.
 * =REEQUITY("831","2026-01-28")
 * -> #VALUE! ambiguous-ticker: "831" can be several listed names. Write one of: 000831.SZ or 0831.HK.
 * @example A field that there is not.
 * =REEQUITY("600111.SH","2026-01-28","open")
 * -> #VALUE! bad-field: "open" is not a field. Write close, adjusted close or volume.
 */
export function REEQUITY(ticker: unknown, date?: unknown, field?: unknown): unknown {
  return ask<Cell>((view) =>
    withShare<Cell>(view, ticker, (share) => {
      const when = readWhenArgument(date, "date", "optional");
      if (ends(when)) return when;
      const wanted = readFieldArgument(field);
      if (ends(wanted)) return wanted;
      const terms = shareTerms(view.catalogue, share, wanted);
      if (isFailure(terms)) return terms;
      return {
        needs: seriesNeeds(view, seriesNeeded(terms)),
        answer: (current) => priceValueOn(current, terms, when),
      };
    }),
  );
}

function readFieldArgument(given: unknown): QuoteField | Failure | CellError {
  const text = readArgument(given, "field");
  if (ends(text)) return text;
  return text === undefined ? "close" : readQuoteField(String(text));
}
