import { parse } from "papaparse";
import { type Instant, parseInstant } from "../../core/instant";

/** One row of a table by its columns. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/** Rows of a CSV text whose header is exactly these columns. The tables are ours, so anything odd in them throws. */
export function readTable<Column extends string>(
  text: string,
  columns: readonly Column[],
): readonly Row<Column>[] {
  const { data, errors, meta } = parse<Row<Column>>(text, {
    delimiter: ",",
    header: true,
    skipEmptyLines: true,
  });
  const [first] = errors;
  if (first !== undefined) throw new RangeError(`row ${first.row ?? 0}: ${first.message}`);
  const header = (meta.fields ?? []).join(",");
  if (header !== columns.join(",")) throw new RangeError(`unexpected columns: ${header}`);
  return data;
}

/** A number, or undefined for an empty cell. */
export function readNumber(cell: string): number | undefined {
  if (cell === "") return undefined;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new RangeError(`not a number: ${cell}`);
  return value;
}

/** A day's first moment in UTC, or the moment that is written. */
export function readMoment(cell: string): Instant {
  const moment = parseInstant(cell);
  if (moment === undefined) throw new RangeError(`not a day or a moment: ${cell}`);
  return moment;
}

/** One of a list of words. */
export function readWord<Word extends string>(cell: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === cell);
  if (word === undefined) throw new RangeError(`${cell} is none of ${words.join(", ")}`);
  return word;
}
