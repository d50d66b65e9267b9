import { type Day, dayNumber } from "./day";
import { Failure, isFailure } from "./failure";
import { type Interval, type IntervalStat, frequencyOfInterval, statOf } from "./interval";
import { formatPeriod } from "./period";
import { type Prepared, prepare } from "./prepared";
import { valueFor } from "./price";
import { nothingBetween } from "./price-failure";
import type { PriceTerms } from "./price-terms";
import { type RowCalendar, type Samples, samplesOf } from "./sample";
import { type AskedSpan, type Span, daysOf } from "./span";
import { tooLarge } from "./table-size";
import type { SnapshotView } from "./view";

/** Which days several series share: any's, every one's, or the first one's. */
export const merges = ["union", "intersect", "left"] as const;

/** One of the ways to merge. */
export type Merge = (typeof merges)[number];

/** How a history is laid out; what is left out has its default. */
export interface HistoryLayout {
  /** Default: as published. */
  readonly interval?: Interval;
  /** What a row of an interval shows; default: its last price. */
  readonly stat?: IntervalStat;
  /** Default: oldest first. */
  readonly order?: "asc" | "desc";
  /** Default: union. */
  readonly merge?: Merge;
  /** Which days are rows, and in an interval which days count; default: published days. */
  readonly calendar?: RowCalendar;
}

/** One row: its day and one cell for each series. */
export interface HistoryRow {
  /** The observation's day, of a period its first; of an interval the first day of the period it gathers. */
  readonly day: Day;
  readonly cells: readonly (number | Failure)[];
}

/**
 * Prices of one or several series over time: at least one row, or a failure.
 * Every cell of a row as published is the price for the row's day by the terms' own fill, as `priceValueOn` gives it;
 * a cell of an interval is a statistic of such prices, and not-quoted where its series has none inside.
 * A column whose terms are a failure holds that failure in every row. Words in the span are read for the first column.
 */
export function historyOf(
  view: SnapshotView,
  columns: readonly (PriceTerms | Failure)[],
  asked: AskedSpan,
  layout: HistoryLayout = {},
): readonly HistoryRow[] | Failure {
  const laid = columns.map((terms) => (isFailure(terms) ? terms : prepare(view, terms)));
  const priced = laid.filter((column): column is Prepared => !isFailure(column));
  const [first] = priced;
  if (first === undefined) return columns.find(isFailure) ?? new Failure("unknown-material");
  const span = daysOf(first, asked);
  if (isFailure(span)) return span;
  const samples = samplesByColumn(priced, span, layout);
  const days = mergeDays([...samples.values()], layout.merge ?? "union");
  if (days.length === 0) return nothingBetween(first, span);
  const excess = tooLarge(days.length, columns.length + 1);
  if (excess !== undefined) return excess;
  if (layout.order === "desc") days.reverse();
  return days.map((day) => ({
    day,
    cells: laid.map((column) =>
      isFailure(column) ? column : cellOf(column, day, samples.get(column), layout),
    ),
  }));
}

function samplesByColumn(
  columns: readonly Prepared[],
  span: Span,
  { interval = "published", calendar = "published" }: HistoryLayout,
): ReadonlyMap<Prepared, Samples> {
  const frequency = interval === "published" ? undefined : frequencyOfInterval[interval];
  // Chosen days before the first observation of all would be rows of nothing but before-first.
  const start = Math.min(...columns.map(({ folded }) => folded.day[0] ?? Infinity));
  const clipped =
    calendar === "published" ? span : { ...span, first: dayNumber(Math.max(span.first, start)) };
  return new Map(
    columns.map((column) => [column, samplesOf(column, clipped, calendar, frequency)]),
  );
}

function mergeDays(columns: readonly Samples[], merge: Merge): Day[] {
  const [first, ...others] = columns;
  if (first === undefined) return [];
  const days =
    merge === "union"
      ? [...new Set(columns.flatMap((samples) => [...samples.keys()]))]
      : [...first.keys()].filter(
          (day) => merge === "left" || others.every((samples) => samples.has(day)),
        );
  return days.sort((a, b) => a - b);
}

function cellOf(
  column: Prepared,
  day: Day,
  samples: Samples | undefined,
  { interval = "published", stat = "last" }: HistoryLayout,
): number | Failure {
  const { material, fill, maxAge } = column.terms;
  const priceFor = (asked: Day) => valueFor(column, { day: asked, fill, maxAge });
  if (interval === "published") return priceFor(day);
  const sampled = samples?.get(day);
  if (sampled !== undefined) return statOf(sampled.map(priceFor), stat);
  return new Failure("not-quoted", {
    material,
    day: formatPeriod(day, frequencyOfInterval[interval]),
    hint: "unfilled",
  });
}
