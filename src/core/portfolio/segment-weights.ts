import type { Confidence, CompanyBook, Evidence, SegmentWeight, WeightVector } from "./company";
import { type Segment, segments } from "./segment";
import { type BookLimit, newestVintage, rowsAbout } from "./vintage";

/** What an issuer is made of, at some limits. */
export interface SegmentShares {
  /** One share for each of `segments`, in their order. */
  readonly shares: Readonly<Record<Segment, number>>;
  /** What the shares lack to 1: 1 for an issuer that nothing is known of. */
  readonly unclassified: number;
  /** The rows that the shares come from. */
  readonly rows: readonly SegmentWeight[];
}

/** Sums of decimal shares end in binary crumbs. */
const CRUMB = 1e-9;

const none: Readonly<Record<Segment, number>> = shareEach(() => 0);
const unknown: SegmentShares = { shares: none, unclassified: 1, rows: [] };

/** The weights of an issuer that may be used at the limits; an issuer without any is unclassified whole. */
export function segmentShares(
  book: CompanyBook,
  issuer: string,
  limit: BookLimit,
  vector: WeightVector = "revenue",
): SegmentShares {
  const all = rowsAbout(book.weights, issuer);
  const rows = newestVintage(
    all.filter((row) => row.vector === vector),
    limit,
  );
  if (rows.length === 0) return unknown;
  const shares = shareEach((segment) =>
    rows.reduce((sum, row) => (row.segment === segment ? sum + row.weight : sum), 0),
  );
  const rest = 1 - rows.reduce((sum, { weight }) => sum + weight, 0);
  return { shares, unclassified: Math.abs(rest) < CRUMB ? 0 : rest, rows };
}

/** The weakest evidence and confidence among rows, which is what a number made of all of them stands on. */
export function weakest(
  rows: readonly { readonly evidence: Evidence; readonly confidence: Confidence }[],
): { readonly evidence: Evidence; readonly confidence: Confidence } | undefined {
  const [first, ...others] = rows;
  return others.reduce(
    (weak, { evidence, confidence }) =>
      weak && {
        evidence: rankOf[evidence] > rankOf[weak.evidence] ? evidence : weak.evidence,
        confidence: rankOf[confidence] > rankOf[weak.confidence] ? confidence : weak.confidence,
      },
    first && { evidence: first.evidence, confidence: first.confidence },
  );
}

/** Why rows of one vintage cannot be weights, in a few words; undefined where they can. */
export function weightFault(
  rows: readonly Pick<SegmentWeight, "segment" | "weight">[],
): string | undefined {
  const odd = rows.find(({ weight }) => !(weight >= 0 && weight <= 1));
  if (odd !== undefined) return `the weight of ${odd.segment} is not from 0 to 1`;
  const twice = rows.find(
    ({ segment }, at) => rows.findIndex((row) => row.segment === segment) < at,
  );
  if (twice !== undefined) return `${twice.segment} stands twice`;
  const sum = rows.reduce((total, { weight }) => total + weight, 0);
  return sum > 1 + CRUMB ? `the weights add up to ${Number(sum.toFixed(6))}, over 1` : undefined;
}

const rankOf: Readonly<Record<Evidence | Confidence, number>> = {
  filing: 0,
  estimate: 1,
  assumption: 2,
  high: 0,
  medium: 1,
  low: 2,
};

function shareEach(shareOf: (segment: Segment) => number): Readonly<Record<Segment, number>> {
  return Object.fromEntries(segments.map((segment) => [segment, shareOf(segment)])) as Record<
    Segment,
    number
  >;
}
