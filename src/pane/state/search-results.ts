import type { Catalogue } from "../../core/catalogue";
import { indexOf } from "../../core/catalogue-index";
import { type Failure, isFailure } from "../../core/failure";
import type { FunctionAnswer } from "../ports";
import { rowsOf, textOf } from "./answer";
import { type SearchFilter, isNarrowing, passes } from "./search-filter";
import { type SearchGroup, type SearchRow, searchKinds } from "./search-row";

/** What is found for the text. */
export type Results =
  | { readonly kind: "none" }
  | {
      readonly kind: "found";
      readonly text: string;
      /** All that match the text, whatever the filter. */
      readonly all: readonly SearchRow[];
      readonly groups: readonly SearchGroup[];
    }
  | { readonly kind: "failed"; readonly text: string; readonly failure: Failure };

/** Rows of a kind in sight: a search narrows the list, so a longer one is searched and not scrolled. */
const MOST_FOUND = 25;
const MOST_LISTED = 100;

/** What an answer of REFIND lists: nothing found is an empty list, any other failure is told. */
export function resultsOf(
  text: string,
  answer: FunctionAnswer,
  filter: SearchFilter,
  catalogue?: Catalogue,
): Results {
  const rows = rowsOf(answer);
  if (isFailure(rows)) {
    return rows.reason === "no-match"
      ? { kind: "found", text, all: [], groups: [] }
      : { kind: "failed", text, failure: rows };
  }
  return found(text, rows.flatMap(readRow), filter, catalogue);
}

/** What of the matches is listed: what passes the filter, and before anything is typed or narrowed only what has prices. */
export function found(
  text: string,
  all: readonly SearchRow[],
  filter: SearchFilter,
  catalogue?: Catalogue,
): Results {
  const isWide = !isTyped(text) && !isNarrowing(filter);
  const keep = catalogue && (isWide ? hasPrices(catalogue) : passes(catalogue, filter));
  const shown = keep ? all.filter(keep) : all;
  const most = isTyped(text) ? MOST_FOUND : MOST_LISTED;
  return { kind: "found", text, all, groups: grouped(shown, most) };
}

/** True where the text says anything. */
export function isTyped(text: string): boolean {
  return text.trim() !== "";
}

function readRow(row: readonly unknown[]): readonly SearchRow[] {
  const [kind, code, name, chineseName, about] = row.map((cell) =>
    textOf(typeof cell === "string" ? cell : ""),
  );
  const known = searchKinds.find((one) => one === kind);
  if (known === undefined || !code) return [];
  const words = { name: name ?? "", chineseName: chineseName ?? "", about: about ?? "" };
  return [{ kind: known, code, ...words }];
}

/** Before anything is typed the list is what can be priced: materials that have a default quoter, and rates. */
function hasPrices(catalogue: Catalogue): (row: SearchRow) => boolean {
  const { entry } = indexOf(catalogue);
  return ({ kind, code }) =>
    kind === "rate" ||
    (kind === "material" && entry(`${code}@${catalogue.defaultQuoters[code] ?? ""}`) !== undefined);
}

/** Groups in the order of their best row. */
function grouped(rows: readonly SearchRow[], most: number): readonly SearchGroup[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const all = rows.filter((row) => row.kind === kind);
    const shown = all.slice(0, most);
    return { kind, rows: shown, more: all.length - shown.length };
  });
}
