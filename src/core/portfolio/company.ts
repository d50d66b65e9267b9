import type { Basis } from "../basis";
import type { Currency } from "../currency";
import type { Day } from "../day";
import type { Instant } from "../instant";
import type { Driver } from "./driver";
import type { Segment } from "./segment";

/** A share as it is listed. Twins (A and H shares) name the same issuer: one set of weights, two prices. */
export interface Listing {
  /** Canonical, as readTicker gives it: "600111.SH", "6680.HK", "MP.US". */
  readonly ticker: string;
  /** Id of the issuer: the ticker of its first listing. */
  readonly issuer: string;
  readonly name: string;
  readonly chineseName?: string;
}

/** What a number about a company stands on: a filing, an outside estimate, or our own assumption. */
export const evidences = ["filing", "estimate", "assumption"] as const;

/** One of them. */
export type Evidence = (typeof evidences)[number];

/** How far a number about a company is to be trusted. */
export const confidences = ["high", "medium", "low"] as const;

/** One of them. */
export type Confidence = (typeof confidences)[number];

/** What segment weights are fractions of: revenue, for exposure, or gross profit, for earnings. */
export const weightVectors = ["revenue", "profit"] as const;

/** One of them. */
export type WeightVector = (typeof weightVectors)[number];

/** What every row about an issuer carries: both clocks, and what it stands on. */
export interface Stated {
  readonly issuer: string;
  /** The day that it describes: the end of a reported period, the day of an estimate. */
  readonly asOf: Day;
  readonly knownSince: Instant;
  /** Number of the snapshot that added the row. */
  readonly snapshot: number;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
  /** Id of a source, as observations name it. */
  readonly source: string;
  readonly note?: string;
}

/**
 * The share of one segment. Rows alike in issuer, vector, asOf, knownSince and snapshot are one vintage and count together:
 * a newer vintage replaces an older one whole, and a user's own (own.ts) the shipped ones, whatever their dates.
 * What they lack to 1 is unclassified; they never exceed it.
 */
export interface SegmentWeight extends Stated {
  readonly segment: Segment;
  /** 0 to 1. */
  readonly weight: number;
  readonly vector: WeightVector;
}

/**
 * How an issuer's yearly revenue and cost follow the price of a driver. Shares are fractions of revenue, lags in quarters.
 * A filing makes what follows from it "disclosed", all else "assumed".
 */
export interface Sensitivity extends Stated {
  readonly driver: Driver;
  /** Share of revenue sold at the driver's price: of a miner, a separator. */
  readonly sold: number;
  /** Cost of the driver as a share of revenue: of a magnet maker, a buyer of concentrate. */
  readonly cost: number;
  /** How much of a change of that cost is passed on in the own price, 0 to 1. */
  readonly passThrough: number;
  /** Quarters until the own price follows. */
  readonly priceLag: number;
  /** Quarters until the cost follows: inventory, and contracts for supplies. */
  readonly costLag: number;
}

/** Yearly figures that turn a share of revenue into percent of gross profit, of net income, and into money. */
export interface Fundamentals extends Stated {
  readonly currency: Currency;
  readonly revenue?: number;
  /** Gross profit as a fraction of revenue. */
  readonly grossMargin?: number;
  readonly netIncome?: number;
  /** Share of a change of gross profit that is left for shareholders after taxes and minorities, 0 to 1. */
  readonly retained?: number;
  /** All shares of the issuer, in all its listings. */
  readonly shares?: number;
}

/** A floor under the price that an issuer realises: R(P) = max(P, F) - s * max(P - F, 0). */
export interface PriceFloor extends Stated {
  readonly driver: Driver;
  /** F, in `basis`. */
  readonly level: number;
  readonly basis: Basis;
  /** s: share of what lies above the floor that goes to whoever grants it. */
  readonly upsideShare: number;
  /** Code of the material whose price is P: "PrNdOxide". */
  readonly reference: string;
  readonly from: Day;
  /** The last day; absent where none is set. */
  readonly to?: Day;
  /** False where nobody published what exactly the floor is measured against. */
  readonly verified: boolean;
}

/** Everything a snapshot says about companies, in every vintage. */
export interface CompanyBook {
  readonly listings: readonly Listing[];
  readonly weights: readonly SegmentWeight[];
  readonly sensitivities: readonly Sensitivity[];
  readonly fundamentals: readonly Fundamentals[];
  readonly floors: readonly PriceFloor[];
}

/** A book without companies. */
export const emptyBook: CompanyBook = {
  listings: [],
  weights: [],
  sensitivities: [],
  fundamentals: [],
  floors: [],
};
