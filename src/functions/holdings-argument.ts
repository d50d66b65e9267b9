import { type Failure, isFailure } from "../core/failure";
import type { CompanyBook } from "../core/portfolio/company";
import { indexOfCompanies } from "../core/portfolio/company-index";
import { type Holdings, readHoldings } from "../core/portfolio/holdings";
import type { HoldingsUnit } from "../core/portfolio/holdings-unit";
import { type CellError, isCellError } from "./answer";
import { readTable } from "./mixture-lines";

/** Reads a range of holdings; the first error in it comes back as it came. */
export function readHoldingsArgument(
  given: unknown,
  book: CompanyBook,
  unit: HoldingsUnit | undefined,
): Holdings | Failure | CellError {
  const table = readTable(given, "holdings");
  if (isFailure(table) || isCellError(table)) return table;
  const cells = typeof table === "string" ? [[table]] : table;
  return readHoldings(cells, indexOfCompanies(book), unit);
}
