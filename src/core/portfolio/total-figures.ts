import { Failure, isFailure } from "../failure";
import type { CompanyBook } from "./company";
import { concentrationOf } from "./concentration";
import { type ExposureRow, exposureOf, sizeByIssuer, totalExposure } from "./exposure";
import type { ExposureTerms } from "./exposure-slices";
import type { Valuation } from "./valuation";

/** Figures of a whole portfolio besides its rows. */
export type TotalFigure = "issuers" | "hhi" | "effective" | "normalised" | "tilt";

/** A portfolio as a whole. */
export interface PortfolioTotals {
  /** The total, the rare earth in it, and what has no price. */
  readonly rows: readonly ExposureRow[];
  /** Of issuers by gross value: their count, Herfindahl-Hirschman index and how many of equal size; upstream less downstream by net. */
  readonly figures: Readonly<Record<TotalFigure, number | Failure>>;
}

/** The whole portfolio, with how concentrated it is and which way it leans along the chain. */
export function totalsOf(
  valuation: Valuation,
  book: CompanyBook,
  terms: ExposureTerms,
): PortfolioTotals {
  const concentration = concentrationOf(sizeByIssuer(valuation, book).values());
  const none = new Failure("not-enough-points", { count: 0, needed: 1 });
  const { hhi, effective, normalised } = concentration ?? {};
  return {
    rows: totalExposure(valuation, book, terms),
    figures: {
      issuers: concentration?.count ?? 0,
      hhi: hhi ?? none,
      effective: effective ?? none,
      normalised: normalised ?? none,
      tilt: tiltOf(exposureOf(valuation, book, "stage", terms)),
    },
  };
}

function tiltOf(stages: readonly ExposureRow[]): number | Failure {
  const shareOf = (label: string) => stages.find((row) => row.label === label)?.share ?? 0;
  const upstream = shareOf("upstream");
  const downstream = shareOf("downstream");
  if (isFailure(upstream)) return upstream;
  return isFailure(downstream) ? downstream : upstream - downstream;
}
