import { nearestNames } from "../../core/nearest";
import { listOf } from "../../core/number-text";
import { quoteText } from "./quote-text";
import { columnName } from "./table";

/** Where each column stands in a row. */
export type ColumnPlaces<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/**
 * Where the named columns stand by a header, whose names are compared without case, spaces and hyphens. A column that is there
 * twice and one that is not known are noted in `wrong`. `others` says what other words mean a column.
 */
export function placeColumns<Name extends string>(
  cells: readonly string[],
  columns: readonly Name[],
  wrong: string[],
  others: Readonly<Record<string, Name>> = {},
): ColumnPlaces<Name> {
  const places: Partial<Record<Name, number>> = {};
  cells.forEach((cell, place) => {
    const name = columnName(cell);
    const column = columns.find((known) => known === name) ?? others[name];
    if (column && places[column] === undefined) places[column] = place;
    else if (column) wrong.push(`the column ${column} is there twice`);
    else if (name !== "") wrong.push(unknownColumn(cell, name, columns));
  });
  return places;
}

function unknownColumn(cell: string, name: string, columns: readonly string[]): string {
  const near = nearestNames(name, columns);
  const hint =
    near.length > 0 ? `did you mean ${listOf(near)}?` : `columns are ${listOf(columns, "and")}`;
  return `the column ${quoteText(cell)} is not known; ${hint}`;
}
