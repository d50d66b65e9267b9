import { normaliseName } from "../alias";
import type { Catalogue } from "../catalogue";
import { indexOf } from "../catalogue-index";
import { splitCode } from "../code";
import { formatDay } from "../day";
import type { Findable } from "../findable";
import type { SnapshotView } from "../view";
import type { CompanyBook, Listing } from "./company";
import { indexOfCompanies } from "./company-index";
import { weakestEvidence } from "./evidence-text";
import { exchangeOf } from "./exchange";
import { quoteCode, splitQuoteCode } from "./quote-code";
import { stageOf } from "./segment";
import { type SegmentShares, segmentShares, weakest } from "./segment-weights";

/** Listed names as rows of REFIND: what their revenue is made of and who quotes them. Quoted shares that no table has follow. */
export function findableCompanies(view: SnapshotView): readonly Findable[] {
  const { catalogue, day } = view;
  const book = view.companies();
  const { listing } = indexOfCompanies(book);
  const quoted = catalogue.series
    .filter(({ kind }) => kind === "equity")
    .map(({ code }) => splitQuoteCode(code).ticker);
  const unlisted = [...new Set(quoted)].filter((ticker) => listing(ticker) === undefined);
  const all: readonly Listing[] = [
    ...book.listings,
    ...unlisted.map((ticker) => ({ ticker, issuer: ticker, name: ticker })),
  ];
  return all.map((one) => {
    const shares = segmentShares(book, one.issuer, { day });
    return {
      kind: "company",
      code: one.ticker,
      name: one.name,
      chineseName: one.chineseName ?? "",
      about: [aboutOf(shares), ...quotesOf(one.ticker, catalogue)].join("; "),
      names: namesOf(one),
      topics: topicsOf(one, shares, book),
    };
  });
}

/** "OWN quotes it to 2026-02-10". */
function quotesOf(ticker: string, catalogue: Catalogue): readonly string[] {
  return indexOf(catalogue)
    .quotedAs(quoteCode(ticker))
    .map(({ code, lastDay }) => {
      const until = lastDay === undefined ? "" : ` to ${formatDay(lastDay)}`;
      return `${splitCode(code).quoter ?? ""} quotes it${until}`;
    });
}

/** "SEP 65 %, METAL 20 %, MAG 10 %, NONRE 5 % of revenue (our assumption, low, 2024-12-31)". */
function aboutOf({ rows }: SegmentShares): string {
  const [first] = rows;
  const standing = weakest(rows);
  if (first === undefined || standing === undefined) return "no weights are known";
  const parts = rows.map(({ segment, weight }) => `${segment} ${percent(weight)}`).join(", ");
  const standsOn = [weakestEvidence(rows), standing.confidence, formatDay(first.asOf)];
  return `${parts} of revenue (${standsOn.join(", ")})`;
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
