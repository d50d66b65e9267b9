import { indexOfCompanies } from "../core/portfolio/company-index";
import { stillToCome } from "./csv/known-since";
import { type PlainFile, readPlainFile } from "./csv/plain-file";
import { QuoteReading } from "./csv/quote-reading";
import { quoteColumns, readQuoteRow } from "./csv/quote-row";
import { tickerReader } from "./csv/row-ticker";
import { type CompanyStore, knownCompanies } from "./known-companies";
import type { Provider } from "./provider";
import { Problems } from "./rejection";

/**
 * Daily quotes of listed shares, a row for each share and day: all of them or, with line numbers, everything that is wrong.
 * `store` says which companies are known, by which tickers without an exchange are told.
 */
export function quotesProvider(file: PlainFile, store: CompanyStore): Provider {
  return {
    async read(catalogue, now) {
      const { knownSince } = file;
      const problems = new Problems();
      const early = knownSince === undefined ? undefined : stillToCome(knownSince, now);
      if (early !== undefined) problems.add(early);
      const rules = {
        ticker: tickerReader(indexOfCompanies(await knownCompanies(store))),
        now,
        knownSince,
      };
      const reading = new QuoteReading(catalogue, problems);
      const digest = await readPlainFile(file, quoteColumns, problems, (cellOf, line) => {
        const row = readQuoteRow(cellOf, rules);
        if (typeof row === "string") problems.add(row, line);
        else reading.add(row, line);
      });
      const content = reading.finish();
      if (!problems.isEmpty) return problems.rejection();
      return {
        ...content,
        id: `quotes:${digest}`,
        origin: `quotes ${file.name}`,
        defaultQuoters: {},
        facts: [],
        events: [],
      };
    },
  };
}
