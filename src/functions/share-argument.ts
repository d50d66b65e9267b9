import { type Failure, isFailure } from "../core/failure";
import { indexOfCompanies } from "../core/portfolio/company-index";
import { type ShareChoice, readShare } from "../core/portfolio/share-quote";
import type { SnapshotView } from "../core/view";
import type { CellError } from "./answer";
import { ends, readArgument } from "./argument";
import type { Question } from "./ask";
import { withCompanies } from "./company-reading";

/** Reads a ticker. Companies are asked for only where the ticker does not say by itself which share is meant. */
export function withShare<Value>(
  view: SnapshotView,
  given: unknown,
  read: (share: ShareChoice) => Question<Value> | Failure | CellError,
): Question<Value> | Failure | CellError {
  const argument = readArgument(given, "ticker");
  if (ends(argument)) return argument;
  const text = argument === undefined ? "" : String(argument);
  const plain = readShare(text);
  if (!isFailure(plain)) return read(plain);
  return withCompanies<Value>(view, (book) => {
    const share = readShare(text, indexOfCompanies(book));
    return isFailure(share) ? share : read(share);
  });
}
