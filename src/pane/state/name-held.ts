import { isFailure } from "../../core/failure";
import type { CompanyBook, Listing, SegmentWeight } from "../../core/portfolio/company";
import { indexOfCompanies } from "../../core/portfolio/company-index";
import type { ExposureTerms } from "../../core/portfolio/exposure-slices";
import type { Position } from "../../core/portfolio/position";
import { type Segment, type Stage, segments, stageOf, stages } from "../../core/portfolio/segment";
import { segmentShares } from "../../core/portfolio/segment-weights";
import type { Valuation } from "../../core/portfolio/valuation";

/** A place in the chain, and what nobody has placed. */
export type ChainPlace = Stage | "unclassified";

/** The places in the order in which they are shown. */
export const chainPlaces: readonly ChainPlace[] = [...stages, "unclassified"];

/** One name of a portfolio: its position, and what its issuer is made of. */
export interface NameHeld {
  /** The canonical ticker, or the name as it is written where it is no ticker. */
  readonly label: string;
  /** Undefined for what no table lists. */
  readonly listing: Listing | undefined;
  /** Id of the issuer: twins (A and H shares) have the same. */
  readonly issuer: string;
  readonly position: Position;
  /** Fractions by place; they add up to 1. */
  readonly places: Readonly<Record<ChainPlace, number>>;
  /** Fractions of revenue by segment; what they lack to 1 is unclassified. */
  readonly segments: Readonly<Record<Segment, number>>;
  /** Where most of its rare earth stands; non-RE without any, unclassified where nobody knows. */
  readonly place: ChainPlace;
  /** The rows that the fractions come from, with evidence, day and confidence. */
  readonly weights: readonly SegmentWeight[];
}

/** The names of a portfolio, cash left out, in the order of the positions. */
export function namesHeld(
  { positions }: Valuation,
  book: CompanyBook,
  terms: ExposureTerms,
): readonly NameHeld[] {
  const index = indexOfCompanies(book);
  return positions
    .filter(({ kind }) => kind !== "cash")
    .map((position) => {
      const { label } = position;
      const issuer = index.issuerOf(label);
      const { shares, unclassified, rows } = segmentShares(book, issuer, terms, terms.vector);
      const places: Record<ChainPlace, number> = {
        upstream: 0,
        midstream: 0,
        downstream: 0,
        "non-RE": 0,
        unclassified,
      };
      for (const segment of segments) places[stageOf[segment]] += shares[segment];
      return {
        label,
        listing: index.listing(label),
        issuer,
        position,
        places,
        segments: shares,
        place: mainPlace(places),
        weights: rows,
      };
    });
}

/** What a name is worth by size; 0 where it has no price. */
export function sizeOf({ position }: NameHeld): number {
  return isFailure(position.value) ? 0 : Math.abs(position.value);
}

/** Of the stages the one with the most; a name that sells a little rare earth is coloured by that little. */
function mainPlace(places: Readonly<Record<ChainPlace, number>>): ChainPlace {
  const linked = (["upstream", "midstream", "downstream"] as const).reduce((most, one) =>
    places[one] > places[most] ? one : most,
  );
  if (places[linked] > 0) return linked;
  return places["non-RE"] >= places.unclassified ? "non-RE" : "unclassified";
}
