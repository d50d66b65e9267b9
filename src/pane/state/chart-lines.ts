import { type Day, addDays } from "../../core/day";
import type { Frequency } from "../../core/frequency";
import type { Point } from "./points";

/** One series as a chart draws it. */
export interface ChartLine {
  readonly code: string;
  readonly points: readonly Point[];
  /** Days without a price over which no line is drawn. */
  readonly gap: number;
  readonly frequency: Frequency;
  readonly synthetic: boolean;
}

/** Two series that are 100 on the same day. */
export interface Indexed {
  readonly day: Day;
  readonly lines: readonly [ChartLine, ChartLine];
}

/**
 * Both series as a percentage of their prices on the first day on which both have one; undefined where there is no such
 * day. A price holds for its period and as long after it as a line would be drawn.
 */
export function indexed(a: ChartLine, b: ChartLine): Indexed | undefined {
  const start = Math.max(a.points[0]?.first ?? Infinity, b.points[0]?.first ?? Infinity);
  const days = [...a.points, ...b.points]
    .map(({ first }) => first)
    .filter((day) => day >= start)
    .sort((one, other) => one - other);
  for (const day of days) {
    const [base, other] = [inForce(a, day), inForce(b, day)];
    if (base && other && base.value !== 0 && other.value !== 0) {
      return { day, lines: [scaled(a, base), scaled(b, other)] };
    }
  }
  return undefined;
}

/** An index as it is shown: two decimals tell more than its prices do. */
export function toIndex(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A point of a line, for reading them one by one across all lines. */
export interface Stop {
  readonly line: ChartLine;
  readonly point: Point;
}

/** Every point of the lines in the order of their days. */
export function stopsOf(lines: readonly ChartLine[]): readonly Stop[] {
  const stops = lines.flatMap((line) => line.points.map((point) => ({ line, point })));
  return lines.length < 2 ? stops : stops.sort((a, b) => a.point.first - b.point.first);
}

function inForce({ points, gap }: ChartLine, day: Day): Point | undefined {
  const before = points.filter(({ first }) => first <= day).at(-1);
  return before && day <= addDays(before.last, gap) ? before : undefined;
}

/** The line from its base on, in per cent of it. */
function scaled(line: ChartLine, base: Point): ChartLine {
  const share = (value: number) => (value / base.value) * 100;
  const points = line.points
    .filter(({ first }) => first >= base.first)
    .map((point): Point => {
      const { low, high, earlier } = point;
      return {
        ...point,
        value: share(point.value),
        ...(low === undefined || high === undefined ? {} : { low: share(low), high: share(high) }),
        earlier: earlier.map((vintage) => ({ ...vintage, value: share(vintage.value) })),
      };
    });
  return { ...line, points };
}
