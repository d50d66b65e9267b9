import { type Fact } from "../fact";
import { Failure } from "../failure";
import type { SnapshotView } from "../view";
import type { Fundamentals, Listing, PriceFloor, Sensitivity } from "./company";
import { indexOfCompanies } from "./company-index";
import { type Exchange, exchangeOf } from "./exchange";
import { sensitivitiesOf } from "./material-shares";
import { type SegmentShares, segmentShares } from "./segment-weights";
import { newestVintage, rowsAbout } from "./vintage";

/** What a snapshot knows of one listed share and of its issuer, in the newest vintage of each kind. */
export interface CompanyProfile {
  readonly listing: Listing;
  readonly exchange: Exchange | undefined;
  /** All listings of the issuer, this one included. */
  readonly listings: readonly Listing[];
  readonly revenue: SegmentShares;
  readonly profit: SegmentShares;
  readonly sensitivities: readonly Sensitivity[];
  readonly fundamentals: readonly Fundamentals[];
  readonly floors: readonly PriceFloor[];
  /** Cited facts: what the company expects of itself, and who covers it. */
  readonly guidance: readonly Fact[];
  readonly coverage: readonly Fact[];
}

/** The profile of a canonical ticker; not-modelled for one that no table lists. The snapshot must hold companies and facts. */
export function companyProfile(view: SnapshotView, ticker: string): CompanyProfile | Failure {
  const book = view.companies();
  const index = indexOfCompanies(book);
  const listing = index.listing(ticker);
  if (listing === undefined) {
    return new Failure("not-modelled", { input: ticker, lacks: ["the company"] });
  }
  const { issuer } = listing;
  const limit = { day: view.day };
  const listings = index.listingsOf(issuer);
  const facts = newestFacts(view.facts().filter(isAbout(listings)));
  return {
    listing,
    exchange: exchangeOf(ticker),
    listings,
    revenue: segmentShares(book, issuer, limit, "revenue"),
    profit: segmentShares(book, issuer, limit, "profit"),
    sensitivities: sensitivitiesOf(book, issuer, limit),
    fundamentals: newestVintage(rowsAbout(book.fundamentals, issuer), limit),
    floors: newestVintage(rowsAbout(book.floors, issuer), limit),
    guidance: facts.filter(({ status }) => status === "guidance"),
    coverage: facts.filter(({ metric }) => metric.startsWith("analyst ")),
  };
}

/** Facts name a share by its ticker, or by the letters alone as New York does. */
function isAbout(listings: readonly Listing[]): (fact: Fact) => boolean {
  const subjects = new Set(listings.flatMap(({ ticker }) => [ticker, ticker.replace(/\.US$/, "")]));
  return ({ subject }) => subjects.has(subject);
}

/** Of each statement the one that was known last. */
function newestFacts(facts: readonly Fact[]): readonly Fact[] {
  const newest = new Map<string, Fact>();
  for (const fact of facts) {
    const key = [fact.metric, fact.period, fact.status].join("\n");
    const known = newest.get(key);
    if (known === undefined || fact.knownSince >= known.knownSince) newest.set(key, fact);
  }
  return [...newest.values()];
}
