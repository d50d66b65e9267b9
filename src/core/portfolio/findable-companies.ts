import { normaliseName } from "../alias";
import { type Day, formatDay } from "../day";
import type { Findable } from "../findable";
import type { CompanyBook, Listing } from "./company";
import { indexOfCompanies } from "./company-index";
import { exchangeOf } from "./exchange";
import { stageOf } from "./segment";
import { type SegmentShares, segmentShares, weakest } from "./segment-weights";

/** Listed names as rows of REFIND, with what their revenue is made of on a day. */
export function findableCompanies(book: CompanyBook, day: Day): readonly Findable[] {
  return book.listings.map((listing) => {
    const shares = segmentShares(book, listing.issuer, { day });
    return {
      kind: "company",
      code: listing.ticker,
      name: listing.name,
      chineseName: listing.chineseName ?? "",
      about: aboutOf(shares),
      names: namesOf(listing),
      topics: topicsOf(listing, shares, book),
    };
  });
}

/** "SEP 65 %, METAL 20 %, MAG 10 %, NONRE 5 % of revenue (assumption, low, 2024-12-31)". */
function aboutOf({ rows }: SegmentShares): string {
  const [first] = rows;
  const standing = weakest(rows);
  if (first === undefined || standing === undefined) return "no weights: all of it is unclassified";
  const parts = rows.map(({ segment, weight }) => `${segment} ${percent(weight)}`).join(", ");
  const { evidence, confidence } = standing;
  return `${parts} of revenue (${evidence}, ${confidence}, ${formatDay(first.asOf)})`;
}

function percent(weight: number): string {
  return `${Number((weight * 100).toFixed(2))} %`;
}

function namesOf({ ticker, name, chineseName = "" }: Listing): readonly string[] {
  const code = ticker.slice(0, ticker.lastIndexOf("."));
  return normalised([ticker, code, name, chineseName]);
}

/** Its twins, its exchange, and the segments and stages that it has a part in. */
function topicsOf(
  { ticker, issuer }: Listing,
  { rows }: SegmentShares,
  book: CompanyBook,
): readonly string[] {
  const exchange = exchangeOf(ticker);
  return normalised([
    "company",
    "ticker",
    ...indexOfCompanies(book)
      .listingsOf(issuer)
      .map((twin) => twin.ticker),
    ...(exchange === undefined ? [] : [exchange.id, exchange.name]),
    ...rows.flatMap(({ segment, weight }) => (weight > 0 ? [segment, stageOf[segment]] : [])),
  ]);
}

function normalised(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(normaliseName))].filter((text) => text !== "");
}
