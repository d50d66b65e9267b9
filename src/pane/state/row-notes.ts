import { normaliseName } from "../../core/alias";
import { type Failure, isFailure } from "../../core/failure";
import { readHoldingsTable } from "../../core/portfolio/holdings-table";
import type { HoldingsCells } from "./exposure";
import type { Portfolio } from "./portfolio";

/** Something about rows of the holdings that a person should see: nothing is dropped in silence. */
export type RowNote =
  /** Rows that hold nothing: blank ones, and totals, remarks and repeated headers as they are written. */
  | { readonly kind: "blank"; readonly rows: readonly number[] }
  | { readonly kind: "passed"; readonly row: number; readonly text: string }
  /** A name that is no ticker we can read, or that nobody has classified: it counts as unclassified. */
  | { readonly kind: "unknown"; readonly row: number; readonly text: string }
  | { readonly kind: "unclassified"; readonly row: number; readonly text: string }
  /** A share without a price: it counts nowhere. */
  | {
      readonly kind: "unpriced";
      readonly row: number;
      readonly text: string;
      readonly reason: Failure;
    };

/** What is to be said of the rows, in their order; rows are counted from 1 in the cells of the source. */
export function rowNotes(cells: HoldingsCells, { holdings, names }: Portfolio): readonly RowNote[] {
  const used = new Map(holdings.rows.map((row) => [row.at, row]));
  const table = readHoldingsTable(cells, holdings.unit);
  if (isFailure(table)) return [];
  const held = new Map(names.map((name) => [normaliseName(name.label), name]));
  const blank: number[] = [];
  const notes: RowNote[] = [];
  table.rows.forEach((written, index) => {
    const row = table.firstRow + index;
    const holding = used.get(row);
    if (holding === undefined) {
      const text = written.filter((cell) => cell !== undefined).join(" ");
      if (text === "") blank.push(row);
      else notes.push({ kind: "passed", row, text });
      return;
    }
    const name = held.get(normaliseName(holding.ticker ?? holding.label));
    if (name === undefined) return;
    const text = holding.label;
    const { value } = name.position;
    if (isFailure(value)) notes.push({ kind: "unpriced", row, text, reason: value });
    else if (holding.kind === "unknown") notes.push({ kind: "unknown", row, text });
    else if (name.place === "unclassified") notes.push({ kind: "unclassified", row, text });
  });
  return blank.length === 0 ? notes : [{ kind: "blank", rows: blank }, ...notes];
}
