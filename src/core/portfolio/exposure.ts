import { Failure, isFailure } from "../failure";
import type { CompanyBook } from "./company";
import { indexOfCompanies } from "./company-index";
import {
  type ExposureTerms,
  type SliceBy,
  type Slice,
  rowLabels,
  slicerOf,
} from "./exposure-slices";
import type { Position } from "./position";
import type { Valuation } from "./valuation";

/** One row of an exposure. Amounts are in the valuation's currency, short ones positive. */
export interface ExposureRow {
  readonly label: string;
  readonly long: number | Failure;
  readonly short: number | Failure;
  /** Long and short. */
  readonly gross: number | Failure;
  /** Long less short, and nothing else: a stage says nothing about which way a price pushes. */
  readonly net: number | Failure;
  /** Net over the gross value of all that is priced. */
  readonly share: number | Failure;
  /** What of the net is rare earth, over all the rare earth by gross value; absent where nobody knows. */
  readonly reShare?: number | Failure;
}

/** Names of rows for what is not a claim about rare earths. */
const WITHOUT_RE: ReadonlySet<string> = new Set(["unclassified", "unpriced", "cash"]);

/**
 * A portfolio by stage, segment, material, name or issuer: always the same rows in the same order, those of names and issuers
 * by their tickers. The parts add up to the whole. What has no price is a row of its own, without a number.
 */
export function exposureOf(
  valuation: Valuation,
  book: CompanyBook,
  by: SliceBy,
  terms: ExposureTerms,
): readonly ExposureRow[] {
  const sums = gather(valuation.positions, slicerOf(book, by, terms), rowLabels(by));
  const whole = totalOf(sums);
  return [...sums].map(([label, sum]) => rowOf(label, sum, whole));
}

/** The whole portfolio as far as it is priced, the part of it that is rare earth, and what has no price. */
export function totalExposure(
  { positions }: Valuation,
  book: CompanyBook,
  terms: ExposureTerms,
): readonly ExposureRow[] {
  const byStage = gather(positions, slicerOf(book, "stage", terms), rowLabels("stage"));
  const whole = totalOf(byStage);
  const rareEarth = { ...whole, long: whole.reLong, short: whole.reShort };
  return [
    rowOf("total", whole, whole),
    rowOf("rare earth", rareEarth, whole),
    rowOf("unpriced", byStage.get("unpriced") ?? emptySum(), whole),
  ];
}

/** What each issuer is worth by size, for concentration: twins together, cash and what has no price left out. */
export function sizeByIssuer(
  { positions }: Valuation,
  book: CompanyBook,
): ReadonlyMap<string, number> {
  const { issuerOf } = indexOfCompanies(book);
  const sizes = new Map<string, number>();
  for (const { kind, label, value } of positions) {
    if (kind === "cash" || isFailure(value)) continue;
    const issuer = issuerOf(label);
    sizes.set(issuer, (sizes.get(issuer) ?? 0) + Math.abs(value));
  }
  return sizes;
}

interface Sum {
  long: number;
  short: number;
  reLong: number;
  reShort: number;
  /** What belongs here and has no price, with the first reason. */
  lacking: string[];
  reason?: Failure;
}

function gather(
  positions: readonly Position[],
  slicesOf: (position: Position) => readonly Slice[],
  labels: readonly string[],
): Map<string, Sum> {
  const sums = new Map(labels.map((label) => [label, emptySum()]));
  for (const position of positions) {
    for (const { label, part, rareEarth } of slicesOf(position)) {
      const sum = sums.get(label) ?? emptySum();
      sums.set(label, sum);
      if (isFailure(position.value)) {
        sum.lacking.push(position.label);
        sum.reason ??= position.value;
        continue;
      }
      const side = position.value < 0 ? "short" : "long";
      const size = Math.abs(position.value);
      sum[side] += size * part;
      sum[side === "long" ? "reLong" : "reShort"] += size * rareEarth;
    }
  }
  return sums;
}

function emptySum(): Sum {
  return { long: 0, short: 0, reLong: 0, reShort: 0, lacking: [] };
}

function totalOf(sums: ReadonlyMap<string, Sum>): Sum {
  const total = emptySum();
  for (const { long, short, reLong, reShort } of sums.values()) {
    total.long += long;
    total.short += short;
    total.reLong += reLong;
    total.reShort += reShort;
  }
  return total;
}

function rowOf(label: string, sum: Sum, whole: Sum): ExposureRow {
  const { long, short, reLong, reShort, lacking, reason } = sum;
  if (reason !== undefined) {
    const unknown =
      lacking.length === 1
        ? reason
        : new Failure("incomplete", { missing: lacking, hint: "unpriced" });
    return { label, long: unknown, short: unknown, gross: unknown, net: unknown, share: unknown };
  }
  return {
    label,
    long,
    short,
    gross: long + short,
    net: long - short,
    share: ratio(long - short, whole.long + whole.short),
    ...(WITHOUT_RE.has(label)
      ? {}
      : { reShare: ratio(reLong - reShort, whole.reLong + whole.reShort) }),
  };
}

/** A share of nothing is 0: there is nothing to be a share of, and a portfolio of cash has no rare earth. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
