import type { Catalogue } from "../../core/catalogue";
import { indexOf } from "../../core/catalogue-index";
import { type Failure, isFailure } from "../../core/failure";
import type { FunctionAnswer } from "../ports";
import { rowsOf, textOf } from "./answer";

/** What a row of the search can be; companies and fields of REFIND have no place among prices. */
export const searchKinds = ["material", "series", "rate", "fact"] as const;

/** One of the kinds. */
export type SearchKind = (typeof searchKinds)[number];

/** One row that matches. */
export interface SearchRow {
  readonly kind: SearchKind;
  readonly code: string;
  readonly name: string;
  readonly chineseName: string;
  readonly about: string;
}

/** The rows of one kind, and how many more there are than are shown. */
export interface SearchGroup {
  readonly kind: SearchKind;
  readonly rows: readonly SearchRow[];
  readonly more: number;
}

/** What is found for the text. */
export type Results =
  | { readonly kind: "none" }
  | { readonly kind: "found"; readonly text: string; readonly groups: readonly SearchGroup[] }
  | { readonly kind: "failed"; readonly text: string; readonly failure: Failure };

/** The search box and its list. */
export interface Search {
  readonly text: string;
  /** The results of the newest text that was answered; they stay in sight while the next ones are looked for. */
  readonly results: Results;
  /** Place of the marked row among those that can be chosen; -1 for none. */
  readonly marked: number;
}

/** What may happen to a search. */
export type SearchEvent =
  | { readonly kind: "typed"; readonly text: string }
  | { readonly kind: "answered"; readonly text: string; readonly answer: FunctionAnswer }
  | { readonly kind: "moved"; readonly to: "next" | "previous" | "first" | "last" }
  | { readonly kind: "marked"; readonly at: number };

/** Rows of a kind in sight: a search narrows the list, so a longer one is searched and not scrolled. */
const MOST_FOUND = 25;
const MOST_LISTED = 100;

/** A search in which nothing was typed. */
export const emptySearch: Search = { text: "", results: { kind: "none" }, marked: -1 };

/** The search after an event. An answer to a text that is no longer there changes nothing. */
export function nextSearch(search: Search, event: SearchEvent, catalogue?: Catalogue): Search {
  switch (event.kind) {
    case "typed":
      return { ...search, text: event.text, marked: -1 };
    case "answered":
      if (event.text !== search.text) return search;
      return answered(search, resultsOf(event.text, event.answer, catalogue));
    case "moved":
      return { ...search, marked: moved(search, event.to) };
    case "marked":
      return { ...search, marked: event.at };
  }
}

/** The rows that can be chosen, in the order in which they stand. */
export function choosable({ results }: Search): readonly SearchRow[] {
  if (results.kind !== "found") return [];
  return results.groups.filter(({ kind }) => kind !== "fact").flatMap(({ rows }) => rows);
}

/** The row that Enter chooses: the marked one, else the first; none while the rows are still those of another text. */
export function rowToChoose(search: Search): SearchRow | undefined {
  const { results, text, marked } = search;
  if (results.kind !== "found" || results.text !== text) return undefined;
  const rows = choosable(search);
  return rows[marked] ?? rows[0];
}

/** How many rows match, shown or not. */
export function matchCount({ results }: Search): number {
  if (results.kind !== "found") return 0;
  return results.groups.reduce((count, { rows, more }) => count + rows.length + more, 0);
}

/** The best row is marked at once where something was typed: Enter chooses it. */
function answered(search: Search, results: Results): Search {
  const next = { ...search, results };
  const stays = search.marked >= 0 && search.marked < choosable(next).length;
  const best = isTyped(search.text) && choosable(next).length > 0 ? 0 : -1;
  return { ...next, marked: stays ? search.marked : best };
}

function resultsOf(text: string, answer: FunctionAnswer, catalogue?: Catalogue): Results {
  const rows = rowsOf(answer);
  if (isFailure(rows)) {
    return rows.reason === "no-match"
      ? { kind: "found", text, groups: [] }
      : { kind: "failed", text, failure: rows };
  }
  const found = rows.flatMap(readRow);
  const shown = isTyped(text) || !catalogue ? found : found.filter(hasPrices(catalogue));
  return { kind: "found", text, groups: grouped(shown, isTyped(text) ? MOST_FOUND : MOST_LISTED) };
}

function isTyped(text: string): boolean {
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

function moved(search: Search, to: "next" | "previous" | "first" | "last"): number {
  const last = choosable(search).length - 1;
  switch (to) {
    case "first":
      return Math.min(0, last);
    case "last":
      return last;
    case "next":
      return search.marked >= last ? Math.min(0, last) : search.marked + 1;
    case "previous":
      return search.marked <= 0 ? last : search.marked - 1;
  }
}
