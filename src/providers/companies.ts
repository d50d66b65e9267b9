import { indexOfCompanies } from "../core/portfolio/company-index";
import { ownSource } from "../core/portfolio/own";
import { statementsOf } from "./csv/company-reading";
import { type CompanyRow, companyColumns, readCompanyRow } from "./csv/company-row";
import { stillToCome } from "./csv/known-since";
import { type PlainFile, readPlainFile } from "./csv/plain-file";
import { tickerReader } from "./csv/row-ticker";
import { isWrong } from "./csv/wrong";
import { type CompanyStore, knownCompanies } from "./known-companies";
import type { Provider } from "./provider";
import { Problems } from "./rejection";

/**
 * A user's own table of companies, a row for each share and segment, driver or year's figures: all of it or, with line numbers,
 * everything that is wrong.
 * It comes before the shipped table for the issuers that it names, and adds those that are not there. `store` says which
 * companies are known already.
 */
export function companiesProvider(file: PlainFile, store: CompanyStore): Provider {
  return {
    async read(_, now) {
      const book = await knownCompanies(store);
      const { knownSince = now } = file;
      const problems = new Problems();
      const early = stillToCome(knownSince, now);
      if (early !== undefined) problems.add(early);
      const rules = { ticker: tickerReader(indexOfCompanies(book)), now, knownSince };
      const rows: CompanyRow[] = [];
      const digest = await readPlainFile(file, companyColumns, problems, (cellOf, line) => {
        const row = readCompanyRow(cellOf, line, rules);
        if (isWrong(row)) problems.add(row.says, line);
        else rows.push(row);
      });
      const companies = statementsOf(rows, book, problems);
      if (!problems.isEmpty) return problems.rejection();
      return {
        id: `companies:${digest}`,
        origin: `companies ${file.name}`,
        declarations: [],
        sources: [{ id: ownSource, title: "Your companies file" }],
        observations: new Map(),
        defaultQuoters: {},
        facts: [],
        events: [],
        companies,
      };
    },
  };
}
