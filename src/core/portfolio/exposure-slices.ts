import { isFailure } from "../failure";
import type { CompanyBook, WeightVector } from "./company";
import { indexOfCompanies } from "./company-index";
import { driverGroups } from "./driver";
import { materialShares } from "./material-shares";
import type { Position } from "./position";
import { stageOf, segments } from "./segment";
import { type SegmentShares, segmentShares } from "./segment-weights";
import { stageLabels, unknownLabels } from "./stage-labels";
import type { BookLimit } from "./vintage";

/** By what a portfolio is cut into rows. */
export const slicings = ["stage", "segment", "name", "issuer", "material"] as const;

/** One of them. */
export type SliceBy = (typeof slicings)[number];

/** Which weights of which companies count. */
export interface ExposureTerms extends BookLimit {
  readonly vector?: WeightVector;
}

/** A part of a position in one row. */
export interface Slice {
  readonly label: string;
  /** Fraction of the position; the parts of a position add up to 1. */
  readonly part: number;
  /** Fraction of the position that is rare earth and stands in this row. */
  readonly rareEarth: number;
}

/** The row of rare earth whose material is not known. */
const OTHER_MATERIAL = "other RE";

/** The rows that are always there; names and issuers have none. */
export function rowLabels(by: SliceBy): readonly string[] {
  switch (by) {
    case "stage":
      return stageLabels;
    case "segment":
      return [...segments, ...unknownLabels];
    case "material":
      return [...driverGroups, OTHER_MATERIAL, "non-RE", ...unknownLabels];
    case "name":
    case "issuer":
      return [];
  }
}

/** How each position is cut. */
export function slicerOf(
  book: CompanyBook,
  by: SliceBy,
  terms: ExposureTerms,
): (position: Position) => readonly Slice[] {
  const { issuerOf, listing, listingsOf } = indexOfCompanies(book);
  const sharesOf = ({ kind, label }: Position): SegmentShares | undefined =>
    kind === "cash" ? undefined : segmentShares(book, issuerOf(label), terms, terms.vector);
  const rareEarthOf = (position: Position): number => {
    const held = sharesOf(position);
    return held === undefined ? 0 : 1 - held.unclassified - held.shares.NONRE;
  };
  if (by === "name") {
    return (position) => [{ label: position.label, part: 1, rareEarth: rareEarthOf(position) }];
  }
  if (by === "issuer") {
    return (position) => {
      const [first] = listingsOf(issuerOf(position.label));
      const label = first?.name ?? listing(position.label)?.name ?? position.label;
      return [{ label, part: 1, rareEarth: rareEarthOf(position) }];
    };
  }
  return (position) => {
    if (isFailure(position.value)) return [{ label: "unpriced", part: 1, rareEarth: 0 }];
    const held = sharesOf(position);
    if (held === undefined) return [{ label: "cash", part: 1, rareEarth: 0 }];
    const parts =
      by === "material"
        ? materialSlices(book, issuerOf(position.label), held, terms)
        : segmentSlices(held, by);
    return [...parts, { label: "unclassified", part: held.unclassified, rareEarth: 0 }];
  };
}

function segmentSlices({ shares }: SegmentShares, by: "stage" | "segment"): readonly Slice[] {
  return segments.map((segment) => ({
    label: by === "stage" ? stageOf[segment] : segment,
    part: shares[segment],
    rareEarth: segment === "NONRE" ? 0 : shares[segment],
  }));
}

/** Tungsten is sold by what is no rare earth; all other groups share the rare-earth part, whose rest is of no known material. */
function materialSlices(
  book: CompanyBook,
  issuer: string,
  { shares, unclassified }: SegmentShares,
  terms: ExposureTerms,
): readonly Slice[] {
  const known = materialShares(book, issuer, terms);
  const nonRe = shares.NONRE;
  const rareEarth = 1 - unclassified - nonRe;
  const tungsten = Math.min(known.W ?? 0, nonRe);
  const groups = driverGroups.filter((group) => group !== "W");
  const sum = groups.reduce((total, group) => total + (known[group] ?? 0), 0);
  const scale = sum > rareEarth ? rareEarth / sum : 1;
  const named = groups.map((label) => {
    const part = (known[label] ?? 0) * scale;
    return { label, part, rareEarth: part };
  });
  const rest = rareEarth - sum * scale;
  return [
    ...named,
    { label: "W", part: tungsten, rareEarth: 0 },
    { label: OTHER_MATERIAL, part: rest, rareEarth: rest },
    { label: "non-RE", part: nonRe - tungsten, rareEarth: 0 },
  ];
}
