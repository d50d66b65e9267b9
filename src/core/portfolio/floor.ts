import type { Basis, WantedBasis } from "../basis";
import type { Catalogue } from "../catalogue";
import { choiceOf } from "../code";
import { type Failure, isFailure } from "../failure";
import { priceValueOn } from "../price";
import { type PriceRequest, type PriceTerms, priceTerms } from "../price-terms";
import type { SnapshotView } from "../view";
import type { CompanyBook, PriceFloor } from "./company";
import type { Driver } from "./driver";
import { type BookLimit, rowsAbout } from "./vintage";

/** The price that is realised under a floor: R(P) = max(P, F) - s max(P - F, 0). */
export function realisedPrice(
  price: number,
  { level, upsideShare }: Pick<PriceFloor, "level" | "upsideShare">,
): number {
  return Math.max(price, level) - upsideShare * Math.max(price - level, 0);
}

/** The relative change of the realised price when the market price P changes by a fraction: R(P(1+h)) / R(P) - 1. */
export function realisedChange(
  price: number,
  change: number,
  floor: Pick<PriceFloor, "level" | "upsideShare">,
): number {
  return realisedPrice(price * (1 + change), floor) / realisedPrice(price, floor) - 1;
}

/** The floor under an issuer's price of a driver that is in force and known at the limits, the newest where there are several. */
export function floorOf(
  book: CompanyBook,
  issuer: string,
  driver: Driver,
  { day, asOf }: BookLimit,
): PriceFloor | undefined {
  return rowsAbout(book.floors, issuer)
    .filter((floor) => floor.driver === driver && floor.from <= day && day <= (floor.to ?? day))
    .filter(({ knownSince }) => asOf === undefined || knownSince <= asOf.known)
    .reduce<PriceFloor | undefined>(
      (newest, one) => (newest !== undefined && newest.knownSince > one.knownSince ? newest : one),
      undefined,
    );
}

/** How old the market price under a floor may be, and what could be known of it. */
export type FloorLimit = Pick<PriceRequest, "asOf" | "maxAge">;

/** Terms of the market price that a floor is held against, in the floor's own basis. */
export function floorTerms(
  catalogue: Catalogue,
  { reference, basis }: PriceFloor,
  { asOf, maxAge }: FloorLimit,
): PriceTerms | Failure {
  return priceTerms(catalogue, {
    material: choiceOf(reference),
    basis: wantedOf(basis),
    ...(asOf === undefined ? {} : { asOf }),
    ...(maxAge === undefined ? {} : { maxAge }),
  });
}

/** Today's market price P in the floor's basis. */
export function floorPrice(
  view: SnapshotView,
  floor: PriceFloor,
  { day, ...limit }: FloorLimit & Pick<BookLimit, "day">,
): number | Failure {
  const terms = floorTerms(view.catalogue, floor, limit);
  return isFailure(terms) ? terms : priceValueOn(view, terms, { kind: "day", day });
}

function wantedOf({ vat, ...rest }: Basis): WantedBasis {
  return { ...rest, ...(vat === "none" ? {} : { vat }) };
}
