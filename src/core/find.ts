import { normaliseName } from "./alias";
import type { Catalogue } from "./catalogue";
import type { Fact } from "./fact";
import { Failure } from "./failure";
import { type Findable, type Match, findableFacts, findableFields, findablesOf } from "./findable";
import { nearestNames } from "./nearest";

/** Where rows are looked for besides the catalogue. */
export interface FindAmong {
  readonly facts?: readonly Fact[];
  /** Rows of other kinds, such as companies. */
  readonly others?: readonly Findable[];
  /** At most so many rows; 200 unless said. */
  readonly most?: number;
}

/** More words than this add nothing to a search. */
const MOST_WORDS = 8;

/** Longer texts find nothing. */
const LONGEST = 120;

/**
 * The rows that match a text by name, code, alias, Chinese name or formula, best first: the very name, the very
 * topic (an element, a quoter), the beginning of a name, a part of one, all words somewhere; and only where
 * nothing matches, names that are spelled alike. No text gives every row. Fails as no-match {input}.
 */
export function findMatches(
  text: string,
  catalogue: Catalogue,
  { facts = [], others = [], most = 200 }: FindAmong = {},
): readonly Match[] | Failure {
  const rows = [...findablesOf(catalogue), ...others, ...findableFacts(facts), ...findableFields];
  const found = text.length > LONGEST ? [] : matching(text, rows);
  return found.length === 0
    ? new Failure("no-match", { input: text.slice(0, LONGEST) })
    : found.slice(0, most).map(matchOf);
}

function matching(text: string, rows: readonly Findable[]): readonly Findable[] {
  const wanted = normaliseName(text);
  const words = text.split(/\s+/).map(normaliseName).filter(Boolean).slice(0, MOST_WORDS);
  const ranked = rows
    .map((row) => ({ row, rank: rankOf(row, wanted, words) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank);
  return ranked.length > 0 ? ranked.map(({ row }) => row) : spelledAlike(wanted, rows);
}

const NOT_FOUND = 6;

/** 0 for the very name to 5 for all words somewhere; rows of one rank stay in their order. */
function rankOf(row: Findable, wanted: string, words: readonly string[]): number {
  if (wanted === "" || row.names.includes(wanted)) return 0;
  if (row.topics.includes(wanted)) return 1;
  if (canBegin(wanted) && row.names.some((name) => name.startsWith(wanted))) return 2;
  if (!canBePart(wanted)) return NOT_FOUND;
  if (row.names.some((name) => name.includes(wanted))) return 3;
  if (row.topics.some((topic) => topic.includes(wanted))) return 4;
  const isSomewhere = (word: string): boolean =>
    row.names.includes(word) ||
    row.topics.includes(word) ||
    (canBePart(word) && [...row.names, ...row.topics].some((name) => name.includes(word)));
  return words.length > 1 && words.every(isSomewhere) ? 5 : NOT_FOUND;
}

/** One Latin letter begins too many names; one Chinese character says enough. */
function canBegin(wanted: string): boolean {
  return wanted.length > 1 || wanted > "\u2e7f";
}

/** Two Latin letters stand inside too many words. */
function canBePart(wanted: string): boolean {
  return wanted.length > 2 || wanted > "\u2e7f";
}

function spelledAlike(wanted: string, rows: readonly Findable[]): readonly Findable[] {
  const near = nearestNames(wanted, new Set(rows.flatMap((row) => row.names)));
  return [...new Set(near.flatMap((name) => rows.filter((row) => row.names.includes(name))))];
}

function matchOf({ kind, code, name, chineseName, about }: Findable): Match {
  return { kind, code, name, chineseName, about };
}
