import { addMonths, parseIsoDay } from "../../core/day";
import type { Point } from "./points";

/** The spans that a chart counts back from its newest price. */
export const chartSpans = ["1M", "3M", "1Y", "5Y", "all"] as const;

/** One of them. */
export type NamedSpan = (typeof chartSpans)[number];

/** Two days as typed, "2025-01-01"; an end that is empty, or no day yet, is open. */
export interface OwnSpan {
  readonly from: string;
  readonly to: string;
}

/** What of a series a chart shows. */
export type ChartSpan = NamedSpan | OwnSpan;

const months: Readonly<Record<Exclude<NamedSpan, "all">, number>> = {
  "1M": 1,
  "3M": 3,
  "1Y": 12,
  "5Y": 60,
};

/** The points of a span, a named one counted back from the newest of them. */
export function within(points: readonly Point[], span: ChartSpan): readonly Point[] {
  const newest = points.at(-1);
  if (newest === undefined || span === "all") return points;
  if (typeof span === "object") {
    const from = parseIsoDay(span.from) ?? -Infinity;
    const to = parseIsoDay(span.to) ?? Infinity;
    return points.filter(({ first, last }) => last >= from && first <= to);
  }
  const after = addMonths(newest.last, -months[span]);
  return points.filter(({ last }) => last > after);
}

/** The named spans that show less than everything, and everything. */
export function spansFor(points: readonly Point[]): readonly NamedSpan[] {
  return chartSpans.filter((span) => span === "all" || within(points, span).length < points.length);
}
