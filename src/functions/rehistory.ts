import { formatBasis } from "../core/basis-text";
import { Failure, isFailure } from "../core/failure";
import { type HistoryRow, historyOf } from "../core/history";
import type { Options } from "../core/option-values";
import { optionsOf } from "../core/options";
import { type PriceTerms, seriesNeeded } from "../core/price-terms";
import type { SnapshotView } from "../core/view";
import { type Answer, type Cell, CellDay, type CellError, gapCell, isCellError } from "./answer";
import { ends } from "./argument";
import { ask } from "./ask";
import { layoutOf } from "./history-layout";
import { seriesNeeds } from "./needs";
import { keptTerms } from "./price-question";
import { type PriceArguments, readOptionsArgument } from "./price-reading";
import { isBlank, readRange } from "./range-argument";
import { readSpanArguments } from "./span-arguments";

/**
 * Days and prices of one or several materials, spilled: a row a day, a column a material.
 * @customfunction
 * @param materials Code or name, or a range of them.
 * @param start First day, or a period such as "2025Q4", or "-1Y".
 * @param [end] Last day; omitted means the newest, or the end of a period given as start.
 * @param [basis] Currency, mass and VAT, such as "USD/kg ex VAT".
 * @param [field] price (default), low, high, mid or avg.
 * @param [options] interval, stat, order, merge, headers, cal, gap, fill, maxage, asof, quoter.
 * @returns Days in column 1, then one column for each material.
 */
export function REHISTORY(
  materials: unknown[][],
  start: unknown,
  end?: unknown,
  basis?: unknown,
  field?: unknown,
  options?: unknown,
): unknown[][] {
  return ask<Answer>((view) => {
    const columns = readColumns(view, materials, { basis, field, options });
    const span = readSpanArguments(start, end);
    if (ends(span)) return span;
    const chosen = readOptionsArgument(options, optionsOf.REHISTORY);
    if (ends(chosen)) return chosen;
    const hopeless = refusal(columns);
    if (hopeless) return hopeless;
    const needed = columns.flatMap((column) => (isTerms(column) ? seriesNeeded(column) : []));
    return {
      needs: seriesNeeds(view, needed),
      answer: (current) => {
        const rows = historyOf(current, columns.map(columnTerms), span, layoutOf(chosen));
        if (isFailure(rows)) return rows;
        return [
          ...headerRows(columns, chosen.headers),
          ...rows.map((row) => cellsOf(row, columns, chosen.gap ?? "error")),
        ];
      },
    };
  }) as unknown[][];
}

/** The materials of a range in reading order, each with its terms. */
function readColumns(
  view: SnapshotView,
  materials: unknown,
  shared: Omit<PriceArguments, "material">,
): readonly Column[] {
  return readRange(materials)
    .flat()
    .map((material): Column => {
      if (isBlank(material)) return undefined;
      const kept = keptTerms(view, "REHISTORY", { material, ...shared });
      return ends(kept) ? kept : kept.terms;
    });
}

/** What stands for one material: its terms, why there are none, an error that came in, or a blank. */
type Column = PriceTerms | Failure | CellError | undefined;

/** When no column can answer, the first reason stands alone instead of an empty table. */
function refusal(columns: readonly Column[]): Failure | CellError | undefined {
  if (columns.some(isTerms)) return undefined;
  const first = columns.find((column) => column !== undefined);
  if (ends(first)) return first;
  return new Failure("unknown-material", { input: "" });
}

function isTerms(column: Column): column is PriceTerms {
  return column !== undefined && !isFailure(column) && !isCellError(column);
}

/** Blanks and errors keep their place; what the core is told there never shows. */
function columnTerms(column: Column): PriceTerms | Failure {
  return isTerms(column) || isFailure(column) ? column : new Failure("no-match");
}

function headerRows(columns: readonly Column[], headers: Options["headers"] = "0"): Cell[][] {
  if (headers === "0") return [];
  const codes = columns.map((column): Cell => {
    if (!isTerms(column)) return column ?? "";
    return column.entry.synthetic ? `${column.material} SYNTHETIC` : column.material;
  });
  const bases = columns.map((column) =>
    isTerms(column) ? formatBasis(column.conversion.basis, column.conversion.scale) : "",
  );
  return headers === "1"
    ? [["day", ...codes]]
    : [
        ["day", ...codes],
        ["", ...bases],
      ];
}

function cellsOf(row: HistoryRow, columns: readonly Column[], gap: Options["gap"]): Cell[] {
  const cells = row.cells.map((cell, index): Cell => {
    const column = columns[index];
    if (column === undefined || isCellError(column)) return column ?? "";
    return gapCell(cell, gap);
  });
  return [new CellDay(row.day), ...cells];
}
