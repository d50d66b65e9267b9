import type {
  CompanyBook,
  Fundamentals,
  Listing,
  PriceFloor,
  SegmentWeight,
  Sensitivity,
  Stated,
} from "../../src/core/portfolio/company";
import { emptyBook } from "../../src/core/portfolio/company";
import { formatDay } from "../../src/core/day";
import { type Segment, segments } from "../../src/core/portfolio/segment";
import { day, instant } from "./observations";

/** What a row about a company says besides its numbers, as a test writes it. */
export interface SaidOf {
  readonly asOf?: string;
  readonly knownSince?: string;
  readonly snapshot?: number;
  readonly evidence?: Stated["evidence"];
  readonly confidence?: Stated["confidence"];
}

/** Both clocks at the end of 2024, our own assumption, unless said otherwise. */
export function stated(issuer: string, said: SaidOf = {}): Stated {
  const { asOf = "2024-12-31", knownSince = asOf, snapshot = 1 } = said;
  return {
    issuer,
    asOf: day(asOf),
    knownSince: instant(knownSince),
    snapshot,
    evidence: said.evidence ?? "assumption",
    confidence: said.confidence ?? "low",
    source: "S1",
  };
}

/** One vintage of weights: weights("600111.SH", { SEP: 0.65, METAL: 0.2 }). */
export function weights(
  issuer: string,
  shares: Readonly<Partial<Record<Segment, number>>>,
  said: SaidOf & { readonly vector?: SegmentWeight["vector"] } = {},
): readonly SegmentWeight[] {
  const { vector = "revenue", ...rest } = said;
  return segments.flatMap((segment) => {
    const weight = shares[segment];
    return weight === undefined ? [] : [{ ...stated(issuer, rest), segment, weight, vector }];
  });
}

/** How an issuer follows a driver; what is not said is 0. */
export function follows(
  issuer: string,
  driver: Sensitivity["driver"],
  said: Partial<Omit<Sensitivity, keyof Stated | "driver">> & SaidOf,
): Sensitivity {
  const { sold = 0, cost = 0, passThrough = 0, priceLag = 0, costLag = 0, ...rest } = said;
  return { ...stated(issuer, rest), driver, sold, cost, passThrough, priceLag, costLag };
}

/** Yearly figures of an issuer. */
export function figures(
  issuer: string,
  said: Omit<Fundamentals, keyof Stated>,
  more: SaidOf = {},
): Fundamentals {
  return { ...stated(issuer, more), ...said };
}

/** A floor under the price of a driver. */
export function floor(
  issuer: string,
  said: Omit<PriceFloor, keyof Stated | "from"> & { readonly from: string },
): PriceFloor {
  return { ...stated(issuer), ...said, from: day(said.from) };
}

/** A listing; without an issuer it is its own. */
export function listing(ticker: string, name: string, more: Partial<Listing> = {}): Listing {
  return { ticker, issuer: ticker, name, ...more };
}

/** A book with these rows. */
export function bookOf(rows: Partial<CompanyBook>): CompanyBook {
  return { ...emptyBook, ...rows };
}

/** The names of the article with the illustrative weights of the golden portfolio. */
export const goldenBook = bookOf({
  listings: [
    listing("600111.SH", "China Northern Rare Earth", { chineseName: "北方稀土" }),
    listing("600010.SH", "Baotou Steel", { chineseName: "包钢股份" }),
    listing("300748.SZ", "JL MAG Rare-Earth", { chineseName: "金力永磁" }),
    listing("6680.HK", "JL MAG Rare-Earth", { chineseName: "金力永磁", issuer: "300748.SZ" }),
    listing("300224.SZ", "Zhenghai Magnetic", { chineseName: "正海磁材" }),
    listing("600549.SH", "Xiamen Tungsten", { chineseName: "厦门钨业" }),
    listing("300066.SZ", "Sanchuan Wisdom", { chineseName: "三川智慧" }),
  ],
  weights: [
    weights("600111.SH", { SEP: 0.65, METAL: 0.2, MAG: 0.1, NONRE: 0.05 }),
    weights("600010.SH", { MINE: 0.165, NONRE: 0.835 }),
    weights("300748.SZ", { MAG: 0.9, NONRE: 0.1 }),
    weights("300224.SZ", { MAG: 0.9918, NONRE: 0.0082 }),
    weights("600549.SH", { MAG: 0.121, NONRE: 0.879 }),
    weights("300066.SZ", { RECY: 0.35, NONRE: 0.65 }),
  ].flat(),
});

/** The golden portfolio: 4.0 M in six names. */
export const goldenHoldings = [
  ["Ticker", "Market value"],
  ["600111.SH", 1_000_000],
  ["600010.SH", 500_000],
  ["300748.SZ", 800_000],
  ["300224.SZ", 600_000],
  ["600549.SH", 700_000],
  ["300066.SZ", 400_000],
] as const;

/** The weights of the golden portfolio as a file of companies that a person hands over. */
export const goldenWeightsFile = [
  "ticker,segment,weight,as_of",
  ...goldenBook.weights.map(
    ({ issuer, segment, weight, asOf }) => `${issuer},${segment},${weight},${formatDay(asOf)}`,
  ),
].join("\n");
