import type { Catalogue } from "../../core/catalogue";
import type { FunctionAnswer } from "../ports";
import { type SearchFilter, noFilter } from "./search-filter";
import { type Results, found, isTyped, resultsOf } from "./search-results";
import type { SearchRow } from "./search-row";

/** The search box and its list. */
export interface Search {
  readonly text: string;
  /** The results of the newest text that was answered; they stay in sight while the next ones are looked for. */
  readonly results: Results;
  /** Place of the marked row among those that can be chosen; -1 for none. */
  readonly marked: number;
  /** What the list is narrowed to besides the text. */
  readonly filter: SearchFilter;
}

/** What may happen to a search. */
export type SearchEvent =
  | { readonly kind: "typed"; readonly text: string }
  | { readonly kind: "answered"; readonly text: string; readonly answer: FunctionAnswer }
  | { readonly kind: "moved"; readonly to: "next" | "previous" | "first" | "last" }
  | { readonly kind: "marked"; readonly at: number }
  | { readonly kind: "filtered"; readonly filter: SearchFilter };

/** A search in which nothing was typed. */
export const emptySearch: Search = {
  text: "",
  results: { kind: "none" },
  marked: -1,
  filter: noFilter,
};

/** The search after an event. An answer to a text that is no longer there changes nothing. */
export function nextSearch(search: Search, event: SearchEvent, catalogue?: Catalogue): Search {
  switch (event.kind) {
    case "typed":
      return { ...search, text: event.text, marked: -1 };
    case "answered":
      if (event.text !== search.text) return search;
      return answered(search, resultsOf(event.text, event.answer, search.filter, catalogue));
    case "moved":
      return { ...search, marked: moved(search, event.to) };
    case "marked":
      return { ...search, marked: event.at };
    case "filtered": {
      const { results } = search;
      const filtered = { ...search, filter: event.filter, marked: -1 };
      if (results.kind !== "found") return filtered;
      const { text, all } = results;
      return answered(filtered, found(text, all, event.filter, catalogue));
    }
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
