import type { ExposureRow } from "./exposure";
import type { ShownFigure } from "./portfolio-options";
import type { ToldCell } from "./shock-table";

/** The columns of an exposure after the label, with the words above them. */
export const exposureColumns = {
  long: "long",
  short: "short",
  gross: "gross",
  net: "net",
  share: "share of value",
  reshare: "share of RE value",
} as const;

/** One of them. */
export type ExposureColumn = keyof typeof exposureColumns;

/** True for what is a column of every row, and not a figure of the whole. */
export function isExposureColumn(show: ShownFigure): show is ExposureColumn {
  return show in exposureColumns;
}

/** The words above an exposure, or above one column of it. */
export function exposureHead(by: string, column?: ExposureColumn): readonly ToldCell[] {
  return [
    by,
    ...(column === undefined ? Object.values(exposureColumns) : [exposureColumns[column]]),
  ];
}

/** A row of an exposure with its label, or one column of it. */
export function exposureLine(row: ExposureRow, column?: ExposureColumn): readonly ToldCell[] {
  const names =
    column === undefined ? (Object.keys(exposureColumns) as ExposureColumn[]) : [column];
  return [row.label, ...names.map((name) => exposureCell(row, name))];
}

/** A share of rare-earth value that nobody knows is blank. */
export function exposureCell(row: ExposureRow, column: ExposureColumn): ToldCell {
  return column === "reshare" ? (row.reShare ?? "") : row[column];
}
