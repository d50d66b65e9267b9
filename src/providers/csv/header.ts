import { type ColumnName, type Layout, columns } from "./layout";
import { placeColumns } from "./named-columns";
import { quoteText } from "./quote-text";

/** Where each column of a quote stands in a row: at a place, or as the same text in all rows. */
export type QuotePlaces = Readonly<Partial<Record<ColumnName, number | string>>>;

/** Columns that have a number; a row needs one of them, or a status that has none. */
const NUMBERS = ["low", "high", "mid", "avg", "value", "status"] as const;

/** Where the quotes of a row stand, by the file's header; texts say what is wrong with it. */
export function readHeader(
  cells: readonly string[],
  layout: Layout,
): readonly QuotePlaces[] | { readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  const places = layout.quotes
    ? layout.quotes.map((quote) => ({ ...quote.constants, ...mapped(quote.columns, cells, wrong) }))
    : [placeColumns(cells, columns, wrong)];
  if (wrong.length === 0) for (const quote of places) wrong.push(...lacking(quote));
  return wrong.length > 0 ? { wrong: [...new Set(wrong)] } : places;
}

function lacking(quote: QuotePlaces): readonly string[] {
  const needed = (["code", "day"] as const).filter((name) => quote[name] === undefined);
  return [
    ...needed.map((name) => `the column ${name} is missing`),
    ...(NUMBERS.every((name) => quote[name] === undefined)
      ? ["there is no column with prices: low, high, mid, avg or value"]
      : []),
  ];
}

function mapped(
  wanted: Readonly<Partial<Record<ColumnName, string>>>,
  cells: readonly string[],
  wrong: string[],
): QuotePlaces {
  const names = cells.map((cell) => cell.trim());
  const places: Partial<Record<ColumnName, number>> = {};
  for (const column of columns) {
    const name = wanted[column];
    if (name === undefined) continue;
    const place = names.indexOf(name);
    if (place < 0) wrong.push(`the file has no column ${quoteText(name)}`);
    else if (names.indexOf(name, place + 1) >= 0) {
      wrong.push(`the file has two columns ${quoteText(name)}`);
    } else places[column] = place;
  }
  return places;
}
