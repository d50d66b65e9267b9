import type { Needs } from "../client/feed";
import type { Failure } from "../core/failure";
import type { CompanyBook } from "../core/portfolio/company";
import type { SnapshotView } from "../core/view";
import type { CellError } from "./answer";
import type { Question } from "./ask";
import { seriesNeeds } from "./needs";
import { currentSession } from "./session";

const COMPANIES: Needs = { series: [], companies: true };

/** Reads arguments that companies must be known for; until they are in memory the question is for them alone. */
export function withCompanies<Value>(
  view: SnapshotView,
  read: (book: CompanyBook) => Question<Value> | Failure | CellError,
): Question<Value> | Failure | CellError {
  if (currentSession().feed.holds(COMPANIES)) return read(view.companies());
  return { needs: COMPANIES, readAgain: true, answer: notYet };
}

/** The needs of an answer that companies belong to. */
export function companyNeeds(view: SnapshotView, codes: Iterable<string>): Needs {
  return { ...seriesNeeds(view, codes), companies: true };
}

function notYet(): never {
  throw new Error("a question about companies was answered before they were read");
}
