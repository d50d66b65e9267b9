import { type DayFormat, isoDays } from "./row-day";
import { type NumberFormat, plainNumbers } from "./amount";

/** The canonical columns: what a row may say. */
export const columns = [
  "code", "day", "low", "high", "mid", "avg", "value", "basis", "known_since", "frequency", "status", "source",
] as const; // prettier-ignore

/** One of the canonical columns. */
export type ColumnName = (typeof columns)[number];

/** Where the columns of one quote are found: in the file's column of a name, or the same text in every row. */
export interface QuoteLayout {
  readonly columns: Readonly<Partial<Record<ColumnName, string>>>;
  readonly constants: Readonly<Partial<Record<ColumnName, string>>>;
}

/** How a file is to be read. Without a mapping it is the canonical layout. */
export interface Layout {
  /** The mapping as it was written, which makes the same file another import. */
  readonly text: string;
  /** Name of the encoding, as TextDecoder knows it. */
  readonly encoding: string;
  readonly delimiter?: string;
  /** Lines before the header. */
  readonly skip: number;
  /** What quotes a row holds; absent in the canonical layout, whose header names the columns itself. */
  readonly quotes?: readonly QuoteLayout[];
  /** Full codes for what the file writes in its code column. */
  readonly codes: ReadonlyMap<string, string>;
  readonly numbers: NumberFormat;
  readonly days: DayFormat;
}

/** Columns named as we name them, ISO days, plain numbers, UTF-8. */
export const canonicalLayout: Layout = {
  text: "",
  encoding: "UTF-8",
  skip: 0,
  codes: new Map(),
  numbers: plainNumbers,
  days: isoDays,
};
