import { normaliseName } from "../../core/alias";
import { isFailure } from "../../core/failure";
import type { CompanyIndex } from "../../core/portfolio/company-index";
import { readTicker } from "../../core/portfolio/ticker";
import type { Problems } from "../rejection";
import type { CompanyRow } from "./company-row";
import { quoteText } from "./quote-text";

/** Who the issuer of a row is. */
export type IssuerOf = (row: CompanyRow) => string;

/**
 * Tells the issuers of a file's rows. A known share keeps its issuer; else the issuer column names a ticker or a known company,
 * or any word that twins have in common, which means the issuer of the first known share that has it, else the first share.
 * A share without a word is its own.
 */
export function issuersOf(
  rows: readonly CompanyRow[],
  index: CompanyIndex,
  problems: Problems,
): IssuerOf {
  const byWord = new Map<string, string>();
  for (const { ticker, issuer } of rows) {
    const word = normaliseName(issuer);
    if (word === "" || knownIssuer(issuer, index) !== undefined) continue;
    const named = byWord.get(word);
    const known = index.listing(ticker)?.issuer;
    const isFirstKnown = known !== undefined && named !== undefined && !index.listing(named);
    if (named === undefined || isFirstKnown) byWord.set(word, known ?? ticker);
  }
  const byTicker = new Map<string, string>();
  return ({ line, ticker, issuer }) => {
    const known = index.listing(ticker)?.issuer ?? byTicker.get(ticker);
    const named = knownIssuer(issuer, index) ?? byWord.get(normaliseName(issuer));
    if (known !== undefined && named !== undefined && named !== known) {
      const says = `means ${named}, but ${ticker} is known to be of ${known}`;
      problems.add(`${quoteText(issuer)} ${says}`, line);
    }
    const settled = known ?? named ?? ticker;
    byTicker.set(ticker, settled);
    return settled;
  };
}

/** The issuer that a ticker or the name of a known company means. */
function knownIssuer(text: string, index: CompanyIndex): string | undefined {
  if (text === "") return undefined;
  const named = new Set(index.ofName(text).map(index.issuerOf));
  if (named.size === 1) return [...named][0];
  const ticker = readTicker(text, index);
  return isFailure(ticker) ? undefined : index.issuerOf(ticker);
}
