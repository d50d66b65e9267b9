import { type IRange, ThemeService } from "@univerjs/core";
import {
  SheetExtension,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/engine-render";
import { cellsOf } from "../grid/cells";
import type { Grid } from "../grid/grid";
import { ownOf } from "../grid/own";
import { shownIn } from "../grid/shown";
import type { Chart, ChartArea, ChartPoint } from "./chart";
import { planChart } from "./chart-plan";
import { drawChart } from "./draw-chart";

/** Above cells, borders and marks. */
const ABOVE = 100;

/** Draws the charts of a workbook on its sheets, so that they scroll and grow with the cells. */
export class ChartLayer extends SheetExtension {
  override uKey = "reprice.charts";
  override Z_INDEX = ABOVE;

  constructor(private readonly grid: Grid) {
    super();
  }

  override draw(
    context: UniverRenderingContext,
    _scale: unknown,
    skeleton: SpreadsheetSkeleton,
    changed?: IRange[],
  ): void {
    for (const chart of ownOf(this.grid.book()).charts) {
      if (chart.sheet !== skeleton.worksheet?.getSheetId()) continue;
      if (changed?.length && !changed.some((range) => touches(range, chart.over))) continue;
      const box = boxOf(skeleton, chart.over);
      const { title, kind } = chart;
      const plan = planChart(chart, pointsOf(this.grid, chart), box);
      const isDark = this.grid.injector.get(ThemeService).darkMode;
      context.save();
      drawChart(context as unknown as CanvasRenderingContext2D, { box, plan, title, kind, isDark });
      context.restore();
    }
  }
}

/** The numbers that a chart shows now; rows without a number are left out. */
export function pointsOf(grid: Grid, { sheet: id, days, values }: Chart): readonly ChartPoint[] {
  const sheet = grid.book().getSheetBySheetId(id);
  if (!sheet) return [];
  const cellAt = cellsOf(grid, sheet);
  const points: ChartPoint[] = [];
  for (let row = 0; row < days.rows; row += 1) {
    const serial = shownIn(cellAt(days.row + row, days.column));
    const value = shownIn(cellAt(values.row + row, values.column));
    if (typeof serial === "number" && typeof value === "number") points.push({ serial, value });
  }
  return points;
}

function boxOf(skeleton: SpreadsheetSkeleton, area: ChartArea) {
  const first = skeleton.getCellWithCoordByIndex(area.row, area.column, false);
  const last = skeleton.getCellWithCoordByIndex(
    area.row + area.rows - 1,
    area.column + area.columns - 1,
    false,
  );
  return {
    x: first.startX,
    y: first.startY,
    width: last.endX - first.startX,
    height: last.endY - first.startY,
  };
}

function touches(range: IRange, area: ChartArea): boolean {
  return (
    range.startRow < area.row + area.rows &&
    range.endRow >= area.row &&
    range.startColumn < area.column + area.columns &&
    range.endColumn >= area.column
  );
}
