import type { CompanyBook, Fundamentals } from "./company";
import { type BookLimit, newestVintage, rowsAbout } from "./vintage";

/** The yearly figures of an issuer that may be used at the limits. */
export function figuresOf(
  book: CompanyBook,
  issuer: string,
  limit: BookLimit,
): Fundamentals | undefined {
  return newestVintage(rowsAbout(book.fundamentals, issuer), limit).at(-1);
}
