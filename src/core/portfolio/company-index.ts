import { normaliseName } from "../alias";
import type { CompanyBook, Listing } from "./company";
import type { KnownTickers } from "./ticker";

/** A book of companies by what is asked of it. */
export interface CompanyIndex extends KnownTickers {
  listing(ticker: string): Listing | undefined;
  /** The issuer of a ticker; a ticker that is not listed is its own issuer. */
  issuerOf(ticker: string): string;
  /** The listings of an issuer, in the book's order. */
  listingsOf(issuer: string): readonly Listing[];
}

const indexes = new WeakMap<CompanyBook, CompanyIndex>();

/** The index of a book, made once. */
export function indexOfCompanies(book: CompanyBook): CompanyIndex {
  const known = indexes.get(book);
  if (known !== undefined) return known;
  const made = makeIndex(book.listings);
  indexes.set(book, made);
  return made;
}

function makeIndex(listings: readonly Listing[]): CompanyIndex {
  const byTicker = new Map(listings.map((listing) => [listing.ticker, listing]));
  const byCode = gather(listings, ({ ticker }) => [ticker.slice(0, ticker.lastIndexOf("."))]);
  const byName = gather(listings, ({ name, chineseName }) =>
    [name, chineseName ?? name].map(normaliseName),
  );
  const byIssuer = gather(listings, ({ issuer }) => [issuer]);
  const tickers = (found: readonly Listing[] = []) => found.map(({ ticker }) => ticker);
  return {
    listing: (ticker) => byTicker.get(ticker),
    issuerOf: (ticker) => byTicker.get(ticker)?.issuer ?? ticker,
    listingsOf: (issuer) => byIssuer.get(issuer) ?? [],
    ofCode: (code) => tickers(byCode.get(code)),
    ofName: (name) => tickers(byName.get(normaliseName(name))),
    all: [...byTicker.keys()],
  };
}

function gather(
  listings: readonly Listing[],
  keysOf: (listing: Listing) => readonly string[],
): ReadonlyMap<string, readonly Listing[]> {
  const gathered = new Map<string, Listing[]>();
  for (const listing of listings) {
    for (const key of new Set(keysOf(listing))) {
      const found = gathered.get(key);
      if (found === undefined) gathered.set(key, [listing]);
      else found.push(listing);
    }
  }
  return gathered;
}
