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
 * @remarks
 * Column 1 is the day of the observation, of a period its first day; a period belongs to the history when it overlaps
 * the days asked for. Rows are as published unless `interval=` gathers them by day, week, month, quarter or year, and
 * `stat=` says which number stands for each.
 *
 * Several materials share the days that any of them has; `merge=intersect` keeps those that all have, `merge=left`
 * those of the first. What one of them lacks is filled as in REPRICE, or an error, or with `gap=blank` a blank.
 * `headers=1` puts codes on top, `headers=2` codes and bases. A history is bounded at 200,000 cells.
 * @example The concentrate price of seven quarters.
 * =REHISTORY("REConc","2024-07-01","2026-01-31")
 * -> 2024-07-01 | 16741
 *    2024-10-01 | 17782
 *    2025-01-01 | 18618
 *    2025-04-01 | 18825
 *    2025-07-01 | 19109
 *    2025-10-01 | 26205
 *    2026-01-01 | 26834
 * @example Two materials with headers; what is too old is an error of its own.
 * =REHISTORY({"NdOxide","YOxide"},"2025-12-01","2026-02-28",,,"headers=1")
 * -> day | NdOxide | YOxide
 *    2025-12-31 | 610000 | 57695
 *    2026-01-28 | 732500 | 77000
 *    2026-02-11 | 870000 | #N/A too-old
 * @example The mean of each year, newest first.
 * =REHISTORY("REConc","2024","2025",,,"interval=Y; stat=avg; order=desc")
 * -> 2025-01-01 | 20689.25
 *    2024-01-01 | 17105
 * @example A span without a price.
 * =REHISTORY("NdOxide","2026-01-01","2026-01-20")
 * -> #N/A not-quoted: NdOxide has no quote from 2026-01-01 to 2026-01-20. Ask for a longer span.
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
