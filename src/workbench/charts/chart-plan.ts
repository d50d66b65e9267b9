import { dayOfSerial, formatDay, partsOf } from "../../core/day";
import { formatNumber } from "../../core/number-text";
import type { Chart, ChartPoint } from "./chart";

/** Where everything of a chart stands, in pixels from its top left corner. */
export interface ChartPlan {
  /** The plane that the numbers are drawn in. */
  readonly plane: Box;
  readonly marks: readonly { readonly box: Box; readonly text: string }[];
  /** Lines across, each with its number. */
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  /** Labels under the plane, by the middle of each. */
  readonly labels: readonly { readonly x: number; readonly text: string }[];
}

/** A rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const EDGE = { top: 44, right: 16, bottom: 28, left: 60 };
const MOST_TICKS = 5;
/** Room for a label, so that neighbours do not touch. */
const LABEL_WIDTH = 64;
/** The share of its slot that a column takes. */
const COLUMN_SHARE = 0.62;

/** Plans a chart. Columns stand on zero, since their height is read as the number; a line need not. */
export function planChart(
  { kind, labels }: Pick<Chart, "kind" | "labels">,
  points: readonly ChartPoint[],
  size: { readonly width: number; readonly height: number },
): ChartPlan {
  const plane = {
    x: EDGE.left,
    y: EDGE.top,
    width: Math.max(1, size.width - EDGE.left - EDGE.right),
    height: Math.max(1, size.height - EDGE.top - EDGE.bottom),
  };
  const values = points.map(({ value }) => value);
  const ticks = ticksFor(kind === "columns" ? [0, ...values] : values);
  const lowest = ticks[0] ?? 0;
  const span = (ticks.at(-1) ?? 1) - lowest || 1;
  const heightOf = (value: number) => plane.y + plane.height * (1 - (value - lowest) / span);
  const slot = plane.width / Math.max(1, points.length);
  const middleOf = (index: number) => plane.x + slot * (index + 0.5);
  const width = kind === "columns" ? slot * COLUMN_SHARE : 0;
  const every = Math.max(1, Math.ceil(LABEL_WIDTH / slot));
  return {
    plane,
    marks: points.map(({ value }, index) => {
      const y = heightOf(value);
      const box = { x: middleOf(index) - width / 2, y, width, height: plane.y + plane.height - y };
      return { box, text: formatNumber(value) };
    }),
    ticks: ticks.map((value) => ({ y: heightOf(value), text: formatNumber(value) })),
    labels: points.flatMap(({ serial }, index) =>
      index % every === 0 ? [{ x: middleOf(index), text: labelOf(serial, labels) }] : [],
    ),
  };
}

/** What a chart says, for those who do not see it. */
export function chartText({ title, labels }: Chart, points: readonly ChartPoint[]): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return `Chart: ${title}. No numbers yet.`;
  const at = ({ serial, value }: ChartPoint) =>
    `${formatNumber(value)} in ${labelOf(serial, labels)}`;
  return `Chart: ${title}. ${points.length} numbers, from ${at(first)} to ${at(last)}.`;
}

/** Round numbers that hold all values between them. */
function ticksFor(values: readonly number[]): readonly number[] {
  const lowest = values.reduce((a, b) => Math.min(a, b), Infinity);
  const highest = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!Number.isFinite(lowest)) return [0, 1];
  const step = roundStep((highest - lowest || Math.abs(highest) || 1) / MOST_TICKS);
  const first = Math.floor(lowest / step);
  const count = Math.ceil(highest / step) - first;
  return Array.from({ length: Math.max(1, count) + 1 }, (_, index) => (first + index) * step);
}

function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 2.5, 5, 10].find((round) => wanted <= round * power * 1.0001) ?? 10;
  return factor * power;
}

function labelOf(serial: number, labels: Chart["labels"]): string {
  const day = dayOfSerial(serial);
  if (labels === "days") return formatDay(day);
  const { year, month } = partsOf(day);
  return `${year}Q${Math.ceil(month / 3)}`;
}
