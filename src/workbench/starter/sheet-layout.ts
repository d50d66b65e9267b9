import { BooleanNumber, CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import { type Day, serialOf } from "../../core/day";
import { placeOf } from "../../workbook/place-text";
import type { Chart, ChartArea } from "../charts/chart";
import { type StyleName, usualStyle } from "./styles";

/** What stands in a cell: a formula or text, a number, or a day. */
export type Written = string | number | { readonly day: Day };

/** A sheet as its author writes it down: cells by address, widths of columns, heights of rows. */
export interface SheetLayout {
  readonly id: string;
  readonly name: string;
  /** Pixels, from column A on. */
  readonly widths: readonly number[];
  /** Pixels by row number, where a row is not of the usual height. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly cells: Readonly<Record<string, readonly [style: StyleName, written?: Written]>>;
  /** Ranges that are one cell, such as "D13:H13". */
  readonly merged?: readonly string[];
  /** A chart over a range, of a column of days and a column of numbers. */
  readonly chart?: {
    readonly over: string;
    readonly days: string;
    readonly values: string;
    readonly title: string;
    readonly kind: Chart["kind"];
    readonly labels: Chart["labels"];
  };
  /** Rows that stay in sight, counted from the top. */
  readonly frozen?: number;
}

const ROWS = 200;
const COLUMNS = 26;
const USUAL_HEIGHT = 24;

/** A sheet in the form in which the grid opens it. */
export function sheetOf(layout: SheetLayout): Partial<IWorksheetData> {
  const { id, name, widths, heights = {}, merged = [], frozen = 0 } = layout;
  return {
    id,
    name,
    rowCount: ROWS,
    columnCount: COLUMNS,
    defaultRowHeight: USUAL_HEIGHT,
    defaultColumnWidth: 96,
    defaultStyle: usualStyle,
    showGridlines: BooleanNumber.FALSE,
    columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
    rowData: Object.fromEntries(
      Object.entries(heights).map(([row, h]) => [Number(row) - 1, { h, ia: BooleanNumber.FALSE }]),
    ),
    freeze: { xSplit: 0, ySplit: frozen, startRow: frozen === 0 ? -1 : frozen, startColumn: -1 },
    mergeData: merged.map((range) => {
      const { row, column, rows, columns } = areaOf(range);
      return {
        startRow: row,
        endRow: row + rows - 1,
        startColumn: column,
        endColumn: column + columns - 1,
      };
    }),
    cellData: cellData(layout),
  };
}

/** The chart of a sheet, where it has one. */
export function chartsOf({ id, chart }: SheetLayout): readonly Chart[] {
  if (!chart) return [];
  const { over, days, values, ...more } = chart;
  return [{ ...more, sheet: id, over: areaOf(over), days: areaOf(days), values: areaOf(values) }];
}

function areaOf(range: string): ChartArea {
  const [first = "", last = first] = range.split(":");
  const from = placeOf(first);
  const to = placeOf(last);
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

function cellData({ cells }: SheetLayout): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const [address, [style, written]] of Object.entries(cells)) {
    const { row, column } = placeOf(address);
    (rows[row] ??= {})[column] = { s: style, ...contentOf(written) };
  }
  return rows;
}

function contentOf(written: Written | undefined): ICellData {
  if (written === undefined) return {};
  if (typeof written === "object") return { v: serialOf(written.day), t: CellValueType.NUMBER };
  if (typeof written === "number") return { v: written, t: CellValueType.NUMBER };
  if (written.startsWith("=")) return { f: written };
  return { v: written, t: CellValueType.STRING };
}
