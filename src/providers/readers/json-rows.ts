import { quoteText } from "../csv/quote-text";
import { isWrong, Wrong } from "../csv/wrong";
import { fieldAt, fieldOf, listIn } from "./answer-text";

/** How the rows of a JSON answer are found and written. */
export interface JsonShape {
  /** Where the rows are: "data.prices[]", "instruments[].prices[]"; "[]" where the answer itself is the list. */
  readonly rows: string;
  /** A field that tells success, with the value that it has then: { at: "code", is: 0 }. */
  readonly good?: { readonly at: string; readonly is: string | number | boolean };
  /** Fields of which only the first characters count, such as a day with a time. */
  readonly cut: ReadonlyMap<string, number>;
  /** Fields that hold a range, "1405000-1415000": the field and ".low", ".high" behind it are its two ends. */
  readonly ranges: ReadonlySet<string>;
}

/** More rows than this are no answer about prices. */
const MOST_ROWS = 2_000_000;

/**
 * The fields of every row as texts, in the order of `fields`. A field that a row lacks is sought in what it lies in, so that the
 * symbol of an instrument stands in each of its prices.
 */
export function jsonRows(
  answer: unknown,
  fields: readonly string[],
  shape: JsonShape,
): readonly (readonly string[])[] | Wrong {
  const { good } = shape;
  if (good && fieldAt(answer, good.at) !== good.is) {
    const said = fieldAt(answer, "msg") ?? fieldAt(answer, "message") ?? fieldAt(answer, good.at);
    return new Wrong(`the source says that it failed: ${quoteText(String(said))}`);
  }
  const rows = rowsAt(answer, shape.rows);
  if (isWrong(rows)) return rows;
  if (rows.length > MOST_ROWS) return new Wrong(`the answer has ${rows.length} rows`);
  return rows.map((lineage) => fields.map((field) => cellOf(lineage, field, shape)));
}

/** Each row with what it lies in, the nearest first. */
function rowsAt(answer: unknown, path: string): readonly (readonly unknown[])[] | Wrong {
  let found: readonly (readonly unknown[])[] = [[answer]];
  for (const part of path.split("[]").slice(0, -1)) {
    const name = part.replace(/^\./, "");
    const next: (readonly unknown[])[] = [];
    for (const lineage of found) {
      const value = fieldAt(lineage[0], name);
      // Nothing in that place is how some sources say that they have no rows.
      if (value === null || value === undefined) continue;
      const list = listIn(value);
      if (!list) return new Wrong(`${quoteText(name || "the answer")} is not a list`);
      for (const one of list) next.push([one, ...lineage]);
    }
    found = next;
  }
  return found;
}

function cellOf(lineage: readonly unknown[], field: string, { cut, ranges }: JsonShape): string {
  const [, base = field, end] = /^(.*)\.(low|high)$/.exec(field) ?? [];
  if (end !== undefined && ranges.has(base)) {
    const text = textAt(lineage, base);
    const ends = text.normalize("NFKC").split(/\s*[-~–—]\s*/);
    if (ends.length === 2) return (end === "low" ? ends[0] : ends[1]) ?? "";
    return text;
  }
  const text = textAt(lineage, field);
  const length = cut.get(field);
  return length === undefined ? text : text.slice(0, length);
}

function textAt(lineage: readonly unknown[], field: string): string {
  const [first = field] = field.split(".", 1);
  for (const one of lineage) {
    if (fieldOf(one, first) === undefined) continue;
    return written(fieldAt(one, field));
  }
  return "";
}

/** A value as a file would have it; what is no lone value is written as JSON and refused where a number is read. */
function written(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
