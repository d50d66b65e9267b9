import { type Day, formatDay, parseIsoDay } from "../../core/day";
import type { CompanyBook, Listing, SegmentWeight } from "../../core/portfolio/company";
import { indexOfCompanies } from "../../core/portfolio/company-index";
import { type Segment, segments } from "../../core/portfolio/segment";
import type { Statement } from "../../store/store";
import { quoteText } from "../csv/quote-text";
import { isWrong } from "../csv/wrong";
import type { Source, SourceContext } from "../desk/source";
import { Problems } from "../rejection";
import { fieldAt, fieldOf, jsonOf, listIn } from "./answer-text";

/** Where it answers: the page of a company's business, as JSON. */
export const productsAddress =
  "https://emweb.securities.eastmoney.com/PC_HSF10/BusinessAnalysis/PageAjax";

const source = {
  id: "EastmoneyProducts",
  title: "Eastmoney, main business by product, from the companies' reports",
  address: "https://emweb.securities.eastmoney.com",
};

/** What a row is split by; 2 is products, beside industries and regions. */
const BY_PRODUCT = "2";

/** Rounding of reported shares. */
const SLACK = 0.005;

/**
 * Segment weights from the product split of A-share reports: fractions of revenue with the report as evidence. `named` says which
 * segment each product belongs to; a product that it lacks is refused by name, because a guess would be a wrong stage.
 */
export function productSource(
  tickers: readonly string[],
  named: Readonly<Record<string, Segment>>,
  address: string,
): Source {
  return {
    requests: () =>
      tickers.map((ticker) => {
        const [code = "", exchange = ""] = ticker.split(".");
        return { url: `${address}?code=${exchange}${code}`, about: ticker };
      }),
    read(answers, context) {
      const problems = new Problems();
      const weights: Statement<SegmentWeight>[] = [];
      for (const { bytes, about } of answers) {
        const value = jsonOf(bytes);
        const rows = isWrong(value) ? undefined : listIn(fieldAt(value, "zygcfx"));
        if (isWrong(value)) problems.add(`${about}: ${value.says}`);
        else if (!rows) problems.add(`${about}: the answer has no list zygcfx`);
        else weights.push(...weightsIn(rows, about, named, context, problems));
      }
      if (!problems.isEmpty) return problems.rejection();
      return {
        declarations: [],
        sources: context.known.sources.some(({ id }) => id === source.id) ? [] : [source],
        observations: new Map(),
        companies: {
          listings: tickers.map((ticker) => listingOf(ticker, context.companies)),
          weights,
          sensitivities: [],
          fundamentals: [],
          floors: [],
        },
      };
    },
  };
}

function weightsIn(
  rows: readonly unknown[],
  ticker: string,
  named: Readonly<Record<string, Segment>>,
  { now, companies }: SourceContext,
  problems: Problems,
): readonly Statement<SegmentWeight>[] {
  const periods = new Map<Day, Map<Segment, number>>();
  for (const row of rows) {
    if (String(fieldOf(row, "MAINOP_TYPE")) !== BY_PRODUCT) continue;
    const product = String(fieldOf(row, "ITEM_NAME") ?? "");
    const written = String(fieldOf(row, "REPORT_DATE") ?? "");
    const day = parseIsoDay(written.slice(0, 10));
    const ratio = fieldOf(row, "MBI_RATIO");
    const segment = Object.hasOwn(named, product) ? named[product] : undefined;
    if (day === undefined) problems.add(`${ticker}: ${quoteText(written)} is no day of a report`);
    else if (segment === undefined) problems.add(`${ticker}: ${unnamed(product)}`);
    else if (typeof ratio !== "number" || ratio < 0 || ratio > 1) {
      problems.add(`${ticker}: ${quoteText(product)} has the share ${quoteText(String(ratio))}`);
    } else {
      const period = periods.get(day) ?? new Map<Segment, number>();
      period.set(segment, (period.get(segment) ?? 0) + ratio);
      periods.set(day, period);
    }
  }
  const { issuer } = listingOf(ticker, companies);
  return [...periods].flatMap(([asOf, shares]) => {
    if (isStated(companies, issuer, asOf, shares)) return [];
    const sum = [...shares.values()].reduce((total, one) => total + one, 0);
    if (sum > 1 + SLACK) {
      problems.add(
        `${ticker}: the products of ${formatDay(asOf)} come to ${sum.toFixed(4)}, over 1`,
      );
    }
    return [...shares].map(([segment, weight]) => ({
      issuer,
      segment,
      // What rounding has put over the whole is taken off in proportion.
      weight: sum > 1 ? weight / sum : weight,
      vector: "revenue" as const,
      asOf,
      knownSince: now,
      evidence: "filing" as const,
      confidence: "medium" as const,
      source: source.id,
    }));
  });
}

/** The share as the store lists it, or a new one on its own. */
function listingOf(ticker: string, companies: CompanyBook): Listing {
  return indexOfCompanies(companies).listing(ticker) ?? { ticker, issuer: ticker, name: ticker };
}

/** True for a report whose shares are stored from this source already: to state them anew would be a vintage without news. */
function isStated(
  { weights }: CompanyBook,
  issuer: string,
  asOf: Day,
  shares: ReadonlyMap<Segment, number>,
): boolean {
  const stated = weights.filter(
    (row) => row.issuer === issuer && row.asOf === asOf && row.source === source.id,
  );
  return [...shares].every(([segment, weight]) =>
    stated.some((row) => row.segment === segment && Math.abs(row.weight - weight) < SLACK),
  );
}

function unnamed(product: string): string {
  return `the product ${quoteText(product)} has no segment; say in "segments" which it is: ${segments.join(", ")}`;
}
