import type { Day } from "../../core/day";
import { type Failure, isFailure } from "../../core/failure";
import type { ExposureRow } from "../../core/portfolio/exposure";
import { sizeByIssuer } from "../../core/portfolio/exposure";
import { indexOfCompanies } from "../../core/portfolio/company-index";
import type { Listing } from "../../core/portfolio/company";
import { type EffectSpan, type ShockPicture } from "./picture";
import type { Portfolio } from "./portfolio";
import { newestDay } from "./quote";

/** What the strip says of a portfolio. Fractions are 0 to 1. */
export interface ExposureStrip {
  readonly names: number;
  readonly gross: number;
  /** Newest day for which the snapshot has a price; undefined for a feed without any. */
  readonly prices: Day | undefined;
  readonly snapshot: number;
  /** Days that the oldest and the newest of the weights in use describe. */
  readonly weights: { readonly first: Day; readonly last: Day } | undefined;
  /** Of the names, since what has no price has no value either. */
  readonly priced: number;
  /** Of the gross value, cash left out. */
  readonly classified: number;
}

/** A part of the portfolio, of all value and of the value that is rare earth; both net over gross. */
export interface StageShare {
  readonly ofValue: number;
  readonly ofRareEarth: number;
}

/** NdPr +10 %: the percent over time, and the part of the value that is modelled. */
export interface StandardEffect {
  readonly span: EffectSpan;
  readonly coverage: number;
}

/** The largest issuer by gross value; `isAlone` is false where others are as large. */
export interface LargestIssuer {
  readonly issuer: string;
  readonly listing: Listing | undefined;
  readonly share: number;
  readonly isAlone: boolean;
}

/** The six numbers. */
export interface ExposureNumbers {
  readonly gross: number;
  readonly net: number;
  /** Rare earth in the gross value. */
  readonly rareEarth: number;
  readonly upstream: StageShare;
  readonly downstream: StageShare;
  /** Undefined while it is on the way; a failure where nothing is modelled. */
  readonly standard: StandardEffect | Failure | undefined;
  readonly effective: number | Failure;
  readonly largest: LargestIssuer | undefined;
}

/** What the strip says. */
export function stripOf({ view, names, stages, totals }: Portfolio): ExposureStrip {
  const [total] = totals.rows;
  const days = names.flatMap(({ weights }) => weights.map(({ asOf }) => asOf)).sort(ascending);
  const [first] = days;
  const last = days.at(-1);
  const unpriced = names.filter(({ position }) => isFailure(position.value)).length;
  const gross = numberIn(total, "gross");
  const held = gross - numberIn(rowOf(stages, "cash"), "gross");
  return {
    names: names.length,
    gross,
    prices: newestDay(view),
    snapshot: view.catalogue.snapshot.number,
    weights: first === undefined || last === undefined ? undefined : { first, last },
    priced: names.length === 0 ? 0 : 1 - unpriced / names.length,
    classified: held === 0 ? 0 : 1 - numberIn(rowOf(stages, "unclassified"), "gross") / held,
  };
}

/** The six numbers of a portfolio, and of what NdPr +10 % does to it. */
export function numbersOf(
  portfolio: Portfolio,
  standard: ShockPicture | Failure | undefined,
): ExposureNumbers {
  const { stages, totals } = portfolio;
  const [total, rareEarth] = totals.rows;
  const gross = numberIn(total, "gross");
  return {
    gross,
    net: numberIn(total, "net"),
    rareEarth: gross === 0 ? 0 : numberIn(rareEarth, "gross") / gross,
    upstream: shareOf(rowOf(stages, "upstream")),
    downstream: shareOf(rowOf(stages, "downstream")),
    standard: standard === undefined || isFailure(standard) ? standard : effectOf(standard),
    effective: totals.figures.effective,
    largest: largestOf(portfolio),
  };
}

/** A number of a row; rows of what is priced always have one. */
export function numberIn(
  row: ExposureRow | undefined,
  column: "long" | "short" | "gross" | "net" | "share" | "reShare",
): number {
  const value = row?.[column];
  return value === undefined || isFailure(value) ? 0 : value;
}

function rowOf(rows: readonly ExposureRow[], label: string): ExposureRow | undefined {
  return rows.find((row) => row.label === label);
}

function shareOf(row: ExposureRow | undefined): StageShare {
  return { ofValue: numberIn(row, "share"), ofRareEarth: numberIn(row, "reShare") };
}

function effectOf({ total, report }: ShockPicture): StandardEffect | Failure {
  return isFailure(total) ? total : { span: total, coverage: report.total.coverage };
}

function largestOf({ valuation, book }: Portfolio): LargestIssuer | undefined {
  const sizes = [...sizeByIssuer(valuation, book)];
  const whole = sizes.reduce((sum, [, size]) => sum + size, 0);
  const [first, ...others] = sizes;
  if (first === undefined || whole === 0) return undefined;
  const [issuer, size] = others.reduce((most, one) => (one[1] > most[1] ? one : most), first);
  return {
    issuer,
    listing: indexOfCompanies(book).listingsOf(issuer)[0],
    share: size / whole,
    isAlone: sizes.filter(([, one]) => one === size).length === 1,
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}
