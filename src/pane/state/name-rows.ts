import { normaliseName } from "../../core/alias";
import { isFailure } from "../../core/failure";
import { type NameHeld, chainPlaces, sizeOf } from "./name-held";
import type { NameShocked } from "./picture";
import { type Standing, standingOf, standings } from "./standing";

/** A name as the table shows it. */
export interface NameRow {
  readonly held: NameHeld;
  /** Where it stands among the names of the portfolio, from 0. */
  readonly at: number;
  readonly title: string;
  readonly standing: Standing;
}

/** The columns that the table sorts by. */
export const nameColumns = [
  "name",
  "place",
  "value",
  "standing",
  "effect",
  "contribution",
] as const;

/** One of them. */
export type NameColumn = (typeof nameColumns)[number];

/** How the table is looked at. */
export interface NameView {
  readonly column: NameColumn;
  readonly descending: boolean;
  /** What the names must hold; "" is all of them. */
  readonly text: string;
  /** Only names of which a part is unclassified. */
  readonly onlyOpen: boolean;
  /** From 0. */
  readonly page: number;
}

/** The largest holdings first: an order that stays while a slider moves. */
export const openedNames: NameView = {
  column: "value",
  descending: true,
  text: "",
  onlyOpen: false,
  page: 0,
};

/** Names on a page. */
export const PAGE = 25;

/** The table with another look; what changes which rows there are begins at their first page. */
export function lookedAt(view: NameView, change: Partial<NameView>): NameView {
  return { ...view, page: 0, ...change };
}

/** Sorted by a column: again turns it round; what is counted begins with the most, what is read with the first. */
export function sortedBy(view: NameView, column: NameColumn): NameView {
  const descending =
    view.column === column
      ? !view.descending
      : column === "value" || column === "effect" || column === "contribution";
  return lookedAt(view, { column, descending });
}

/** The rows of a portfolio, in its order; names in Chinese where that is known and wanted. */
export function nameRows(names: readonly NameHeld[], language: "en" | "zh"): readonly NameRow[] {
  return names.map((held, at) => ({
    held,
    at,
    title: titleOf(held, language),
    standing: standingOf(held),
  }));
}

/** What a name is called. */
export function titleOf({ listing, label }: NameHeld, language: "en" | "zh"): string {
  if (listing === undefined) return label;
  return language === "zh" ? (listing.chineseName ?? listing.name) : listing.name;
}

/** True for a name of which nobody has placed all. */
export function isOpen({ held }: Pick<NameRow, "held">): boolean {
  return held.places.unclassified > 1e-9;
}

/** The names under the shock that is tried, in the portfolio's order; undefined while that is on the way. */
export type Shocked = readonly NameShocked[] | undefined;

/** The rows that a look asks for, in its order. Those without a number stand last either way. */
export function rowsInView(
  rows: readonly NameRow[],
  view: NameView,
  shocked: Shocked,
): readonly NameRow[] {
  const wanted = normaliseName(view.text);
  const found = rows.filter(
    (row) =>
      (!view.onlyOpen || isOpen(row)) &&
      (wanted === "" || wordsOf(row).some((word) => normaliseName(word).includes(wanted))),
  );
  const keyOf = keys[view.column];
  const sign = view.descending ? -1 : 1;
  const keyed = found.map((row) => ({ row, key: keyOf(row, shocked?.[row.at]) }));
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) {
      return Number(a.key === undefined) - Number(b.key === undefined);
    }
    return sign * (Number(a.key > b.key) - Number(a.key < b.key));
  });
  return keyed.map(({ row }) => row);
}

/** One page of rows and where it stands; a page that is not there is the last. */
export function pageOf<Row>(rows: readonly Row[], page: number) {
  const last = Math.max(0, Math.ceil(rows.length / PAGE) - 1);
  const at = Math.min(page, last);
  return { at, last, first: at * PAGE, rows: rows.slice(at * PAGE, (at + 1) * PAGE) };
}

/** By what a row is sorted; undefined stands last. */
type Key = (row: NameRow, shocked: NameShocked | undefined) => string | number | undefined;

const keys: Readonly<Record<NameColumn, Key>> = {
  name: ({ title }) => title.toLowerCase(),
  place: ({ held }) => chainPlaces.indexOf(held.place),
  value: ({ held }) => (isFailure(held.position.value) ? undefined : sizeOf(held)),
  standing: ({ standing }) => standings.indexOf(standing),
  effect: (_, shocked) => {
    const percent = shocked?.effect.percent;
    return isFailure(percent) ? undefined : percent;
  },
  contribution: (_, shocked) => shocked?.contribution,
};

function wordsOf({ held, title }: NameRow): readonly string[] {
  const { label, listing } = held;
  return [title, label, listing?.name ?? "", listing?.chineseName ?? ""];
}
