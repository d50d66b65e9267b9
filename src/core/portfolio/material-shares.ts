import type { CompanyBook, Sensitivity } from "./company";
import { type Driver, driverGroups } from "./driver";
import { type BookLimit, newestVintage, rowsAbout } from "./vintage";

/** How an issuer follows each driver, as far as it is known at the limits. */
export function sensitivitiesOf(
  book: CompanyBook,
  issuer: string,
  limit: BookLimit,
): readonly Sensitivity[] {
  const rows = rowsAbout(book.sensitivities, issuer);
  return driverGroups.flatMap((group) => {
    const newest = newestVintage(
      rows.filter(({ driver }) => driver === group),
      limit,
    );
    return newest.slice(-1);
  });
}

/** The share of an issuer's revenue whose price follows each material: what it sells, and what it passes on. */
export function materialShares(
  book: CompanyBook,
  issuer: string,
  limit: BookLimit,
): Readonly<Partial<Record<Driver, number>>> {
  return Object.fromEntries(
    sensitivitiesOf(book, issuer, limit).map(({ driver, sold, cost, passThrough }) => [
      driver,
      sold + cost * passThrough,
    ]),
  );
}
