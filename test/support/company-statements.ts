import type {
  CompanyBook,
  Fundamentals,
  Listing,
  PriceFloor,
  SegmentWeight,
  Sensitivity,
  Stated,
  WeightVector,
} from "../../src/core/portfolio/company";
import type { Segment } from "../../src/core/portfolio/segment";
import type { CompanyStatements, Statement } from "../../src/store/store";
import { day, instant } from "./observations";

/** What an import says about a row besides its matter; days and moments as ISO text. */
export interface Said {
  readonly asOf?: string;
  /** The day of `asOf` unless said otherwise. */
  readonly knownSince?: string;
  readonly vector?: WeightVector;
  readonly more?: Partial<Pick<Stated, "evidence" | "confidence" | "source" | "note">>;
}

/** A share that is its issuer's first, unless said otherwise. */
export function listed(ticker: string, more: Partial<Listing> = {}): Listing {
  return { ticker, issuer: ticker, name: `Company ${ticker}`, ...more };
}

/** One vintage of an issuer's weights, from a filing. */
export function weighed(
  issuer: string,
  parts: Readonly<Partial<Record<Segment, number>>>,
  said: Said = {},
): readonly Statement<SegmentWeight>[] {
  return Object.entries(parts).map(([segment, weight]) => ({
    ...stated(issuer, said),
    segment: segment as Segment,
    weight,
    vector: said.vector ?? "revenue",
  }));
}

/** A magnet maker with half its revenue as cost of light rare earths, unless said otherwise. */
export function sensitivity(
  issuer: string,
  parts: Partial<Sensitivity> = {},
  said: Said = {},
): Statement<Sensitivity> {
  const usual = { sold: 0, cost: 0.5, passThrough: 1, priceLag: 1, costLag: 2 };
  return { ...stated(issuer, said), driver: "NdPr", ...usual, ...parts };
}

/** A year of revenue of 1,000. */
export function fundamentals(
  issuer: string,
  parts: Partial<Fundamentals> = {},
  said: Said = {},
): Statement<Fundamentals> {
  return { ...stated(issuer, said), currency: "CNY", revenue: 1000, ...parts };
}

/** A floor at 110 USD/kg from October 2025 on. */
export function floorOf(
  issuer: string,
  parts: Partial<PriceFloor> = {},
  said: Said = {},
): Statement<PriceFloor> {
  return {
    ...stated(issuer, said),
    driver: "NdPr",
    level: 110,
    basis: { currency: "USD", mass: "kg", vat: "none" },
    upsideShare: 0,
    reference: "PrNdOxide",
    from: day("2025-10-01"),
    verified: false,
    ...parts,
  };
}

/** Statements of nothing but what is given. */
export function statements(parts: Partial<CompanyStatements>): CompanyStatements {
  return {
    listings: [],
    weights: [],
    sensitivities: [],
    fundamentals: [],
    floors: [],
    ...parts,
  };
}

/** The book that statements make as snapshot 1. */
export function bookFrom(parts: Partial<CompanyStatements>): CompanyBook {
  const { listings, ...rows } = statements(parts);
  const numbered = <Row extends object>(all: readonly Row[]) =>
    all.map((row) => ({ ...row, snapshot: 1 }));
  return {
    listings,
    weights: numbered(rows.weights),
    sensitivities: numbered(rows.sensitivities),
    fundamentals: numbered(rows.fundamentals),
    floors: numbered(rows.floors),
  };
}

function stated(
  issuer: string,
  { asOf = "2025-06-30", knownSince, more }: Said,
): Statement<Stated> {
  return {
    issuer,
    asOf: day(asOf),
    knownSince: instant(knownSince ?? asOf),
    evidence: "filing",
    confidence: "high",
    source: "S1",
    ...more,
  };
}
