import { scaleLinear } from "d3-scale";
import type { EffectBars } from "../state/effect-bars";

/** Where names and effects stand in the chart, in pixels. */
export interface EffectPlane {
  readonly width: number;
  readonly height: number;
  /** Where the names end and the bars may begin, and where the bars must end and the numbers begin. */
  readonly left: number;
  readonly right: number;
  /** Across, of a fraction. */
  x(contribution: number): number;
  /** Middle of a row. */
  y(row: number): number;
  readonly ticks: readonly number[];
}

export const ROW = 24;
export const BAR = 12;
const HEAD = 20;
const NUMBERS = 84;
const WIDE = 480;

/** The plane of a chart, with a row for each name and one for the rest where there is one. */
export function effectPlane({ shown, rest }: EffectBars, width: number): EffectPlane {
  const left = width < WIDE ? 92 : 168;
  const right = width - NUMBERS;
  const ends = [
    ...shown.flatMap(({ span }) => (span ? [span.low, span.high] : [])),
    rest.contribution,
  ];
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  // A chart of nothing still has its zero line.
  const room = high === low ? 0.01 : 0;
  const x = scaleLinear([low - room, high + room], [left + 8, right - 8]);
  const rows = shown.length + Number(rest.names > 0);
  return {
    width,
    height: HEAD + rows * ROW,
    left,
    right,
    x,
    y: (row) => HEAD + (row + 0.5) * ROW,
    ticks: room > 0 ? [0] : x.ticks(Math.max(2, Math.floor((right - left) / 70))),
  };
}

/** The row at a height. */
export function rowAt(height: number, rows: number): number {
  return Math.max(0, Math.min(rows - 1, Math.floor((height - HEAD) / ROW)));
}
