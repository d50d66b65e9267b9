import type { Area } from "../../workbook/address";

/** Rows and columns on the sheet of a chart. */
export type ChartArea = Omit<Area, "sheet">;

/** A chart of cells, drawn over other cells of the same sheet. */
export interface Chart {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly over: ChartArea;
  /** A column of days and the column of numbers beside it. */
  readonly days: ChartArea;
  readonly values: ChartArea;
  readonly title: string;
  readonly kind: "columns" | "line";
  readonly labels: "quarters" | "days";
}

/** One number of a chart with the day, as Excel's serial number, that it is for. */
export interface ChartPoint {
  readonly serial: number;
  readonly value: number;
}
