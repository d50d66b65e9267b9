import { type Failure, isFailure } from "../core/failure";
import type { Options } from "../core/option-values";
import type { ExposureRow } from "../core/portfolio/exposure";
import {
  exposureCell,
  exposureColumns,
  exposureHead,
  exposureLine,
  isExposureColumn,
} from "../core/portfolio/exposure-table";
import type { SliceBy } from "../core/portfolio/exposure-slices";
import type { PortfolioTotals, TotalFigure } from "../core/portfolio/total-figures";
import type { Answer, Cell } from "./answer";

const figures: Readonly<Record<TotalFigure, string>> = {
  issuers: "issuers",
  hhi: "HHI of issuers",
  effective: "effective issuers",
  normalised: "normalised HHI",
  tilt: "upstream less downstream",
};

/** Rows of an exposure, or with stage and show the one cell that they leave. */
export function rowCells(
  rows: readonly ExposureRow[],
  by: SliceBy,
  { stage, show, headers = "0" }: Partial<Options>,
): Answer {
  const shown = rows.filter(({ label }) => stage === undefined || label === stage);
  const column = show !== undefined && isExposureColumn(show) ? show : undefined;
  const [only] = shown;
  if (column !== undefined && stage !== undefined && only !== undefined) {
    return unpricedIn(rows) ?? exposureCell(only, column);
  }
  const cells = shown.map((row) => exposureLine(row, column));
  return headers === "0" ? cells : [exposureHead(by, column), ...cells];
}

/** The whole portfolio: its rows, then label and value of its figures; with show one cell. */
export function totalCells(
  { rows, figures: values }: PortfolioTotals,
  { show, headers = "0" }: Partial<Options>,
): Answer {
  const [total] = rows;
  if (show !== undefined && total !== undefined) {
    return unpricedIn(rows) ?? (isExposureColumn(show) ? exposureCell(total, show) : values[show]);
  }
  const blanks = Object.keys(exposureColumns)
    .slice(1)
    .map(() => "");
  const cells: readonly (readonly Cell[])[] = [
    ...rows.map((row) => exposureLine(row, undefined)),
    ...Object.entries(figures).map(([figure, label]) => [
      label,
      values[figure as TotalFigure],
      ...blanks,
    ]),
  ];
  return headers === "0" ? cells : [exposureHead("total", undefined), ...cells];
}

/** A lone cell has no row beside it that would tell what it leaves out, so it says that instead. */
function unpricedIn(rows: readonly ExposureRow[]): Failure | undefined {
  const unpriced = rows.find(({ label }) => label === "unpriced")?.net;
  return isFailure(unpriced) ? unpriced : undefined;
}
