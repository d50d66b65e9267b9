import { type Failure, isFailure } from "../core/failure";
import type { Options } from "../core/option-values";
import type { ExposureRow } from "../core/portfolio/exposure";
import type { SliceBy } from "../core/portfolio/exposure-slices";
import type { ShownFigure } from "../core/portfolio/portfolio-options";
import type { PortfolioTotals, TotalFigure } from "../core/portfolio/total-figures";
import type { Answer, Cell } from "./answer";

/** The columns after the label, with the words above them. */
const columns = {
  long: "long",
  short: "short",
  gross: "gross",
  net: "net",
  share: "share of value",
  reshare: "share of RE value",
} as const;

type Column = keyof typeof columns;

const figures: Readonly<Record<TotalFigure, string>> = {
  issuers: "issuers",
  hhi: "HHI of issuers",
  effective: "effective issuers",
  normalised: "normalised HHI",
  tilt: "upstream less downstream",
};

/** True for what is a column of every row, and not a figure of the whole. */
export function isColumn(show: ShownFigure): show is Column {
  return show in columns;
}

/** Rows of an exposure, or with stage and show the one cell that they leave. */
export function rowCells(
  rows: readonly ExposureRow[],
  by: SliceBy,
  { stage, show, headers = "0" }: Partial<Options>,
): Answer {
  const shown = rows.filter(({ label }) => stage === undefined || label === stage);
  const column = show !== undefined && isColumn(show) ? show : undefined;
  const [only] = shown;
  if (column !== undefined && stage !== undefined && only !== undefined) {
    return unpricedIn(rows) ?? cellOf(only, column);
  }
  const cells = shown.map((row) => lineOf(row, column));
  return headers === "0" ? cells : [headerOf(by, column), ...cells];
}

/** The whole portfolio: its rows, then label and value of its figures; with show one cell. */
export function totalCells(
  { rows, figures: values }: PortfolioTotals,
  { show, headers = "0" }: Partial<Options>,
): Answer {
  const [total] = rows;
  if (show !== undefined && total !== undefined) {
    return unpricedIn(rows) ?? (isColumn(show) ? cellOf(total, show) : values[show]);
  }
  const blanks = Object.keys(columns)
    .slice(1)
    .map(() => "");
  const cells: readonly (readonly Cell[])[] = [
    ...rows.map((row) => lineOf(row, undefined)),
    ...Object.entries(figures).map(([figure, label]) => [
      label,
      values[figure as TotalFigure],
      ...blanks,
    ]),
  ];
  return headers === "0" ? cells : [headerOf("total", undefined), ...cells];
}

function headerOf(by: string, column: Column | undefined): readonly Cell[] {
  return [by, ...(column === undefined ? Object.values(columns) : [columns[column]])];
}

function lineOf(row: ExposureRow, column: Column | undefined): readonly Cell[] {
  const names = column === undefined ? (Object.keys(columns) as Column[]) : [column];
  return [row.label, ...names.map((name) => cellOf(row, name))];
}

/** A lone cell has no row beside it that would tell what it leaves out, so it says that instead. */
function unpricedIn(rows: readonly ExposureRow[]): Failure | undefined {
  const unpriced = rows.find(({ label }) => label === "unpriced")?.net;
  return isFailure(unpriced) ? unpriced : undefined;
}

/** A share of rare-earth value that nobody knows is blank. */
function cellOf(row: ExposureRow, column: Column): Cell {
  return column === "reshare" ? (row.reShare ?? "") : row[column];
}
