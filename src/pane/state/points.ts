import { amountOn } from "../../core/conversion";
import { type Day, addDays, dayNumber } from "../../core/day";
import { isFailure } from "../../core/failure";
import { defaultMaxAge } from "../../core/frequency";
import type { Instant } from "../../core/instant";
import { type Amounts, type Status, statuses } from "../../core/observation";
import { type Prepared, prepare } from "../../core/prepared";
import type { PriceTerms } from "../../core/price-terms";
import { observationAt } from "../../core/series";
import type { SnapshotView } from "../../core/view";

/** One price of a chart, in the wanted basis. */
export interface Point {
  /** First and last day that it holds for. */
  readonly first: Day;
  readonly last: Day;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly status: Status;
  readonly knownSince: Instant;
  readonly note?: string;
  /** What was published for the day before, oldest first; empty where it was never revised. */
  readonly earlier: readonly Vintage[];
}

/** A value that was published for a day, in the wanted basis. */
export type Vintage = Pick<Point, "value" | "status" | "knownSince">;

/** The prices of a series in a basis, and how many have no value in it (no VAT step, no exchange rate, withheld). */
export interface Points {
  readonly points: readonly Point[];
  readonly hidden: number;
  /** Days without a price over which no line is drawn: the age from which "latest" would refuse it too. */
  readonly gap: number;
}

/** Every price of the terms' series, converted with the day's own VAT and exchange rate as cells are. */
export function pointsOf(view: SnapshotView, terms: PriceTerms): Points {
  const prepared = prepare(view, terms);
  const { folded } = prepared;
  const points = Array.from({ length: folded.size }, (_, at) => pointAt(prepared, at));
  const shown = points.filter((point) => point !== undefined);
  return {
    points: shown,
    hidden: points.length - shown.length,
    gap: defaultMaxAge[terms.entry.frequency],
  };
}

/** True for a value that nobody published as it stands: reckoned from others, or assumed. */
export function isReckoned({ status }: Pick<Point, "status">): boolean {
  return status === "derived" || status === "assumed";
}

/** Runs of points between which a line may be drawn: a longer silence breaks it. */
export function runsOf(points: readonly Point[], gap: number): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let before: Point | undefined;
  for (const point of points) {
    const run = runs.at(-1);
    const joins = before !== undefined && point.first <= addDays(before.last, gap);
    if (run && joins) run.push(point);
    else runs.push([point]);
    before = point;
  }
  return runs;
}

/** Least and greatest number that must be in sight, ranges included, and older values where they are shown. */
export function extentOf(
  points: readonly Point[],
  withEarlier = false,
): readonly [low: number, high: number] {
  return points.reduce<readonly [number, number]>(
    ([low, high], point) => {
      const older = withEarlier ? point.earlier.map(({ value }) => value) : [];
      return [
        Math.min(low, point.low ?? point.value, ...older),
        Math.max(high, point.high ?? point.value, ...older),
      ];
    },
    [Infinity, -Infinity],
  );
}

function pointAt(prepared: Prepared, at: number): Point | undefined {
  const { folded, last, quoted, terms, rates, referenceDay } = prepared;
  const first = dayNumber(folded.day[at] ?? 0);
  const end = dayNumber(last[at] ?? 0);
  const converted = (amount: number): number | undefined => {
    if (Number.isNaN(amount)) return undefined;
    const value = amountOn(amount, terms.conversion, dayNumber(Math.min(end, referenceDay)), rates);
    return isFailure(value) ? undefined : value;
  };
  const value = converted(quoted[at] ?? NaN);
  if (value === undefined) return undefined;
  const row = folded.row[at] ?? 0;
  const { knownSince, status, note, amounts } = observationAt(folded.series, row);
  const low = converted(amounts.low ?? NaN);
  const high = converted(amounts.high ?? NaN);
  return {
    first,
    last: end,
    value,
    ...(low === undefined || high === undefined ? {} : { low, high }),
    status,
    knownSince,
    ...(note === undefined ? {} : { note }),
    earlier: earlierRows(prepared, row).flatMap((other): readonly Vintage[] => {
      const was = observationAt(folded.series, other);
      const then = converted(headlineOf(was.amounts));
      return then === undefined
        ? []
        : [{ value: then, status: was.status, knownSince: was.knownSince }];
    }),
  };
}

const WITHDRAWN = statuses.indexOf("withdrawn");

/** Rows of the same day that were published before the one that answers. */
function earlierRows({ folded: { series } }: Prepared, row: number): readonly number[] {
  const rows: number[] = [];
  for (let other = row - 1; other >= 0 && series.day[other] === series.day[row]; other -= 1) {
    if (series.status[other] !== WITHDRAWN) rows.unshift(other);
  }
  return rows;
}

function headlineOf({ low, high, mid, avg, value }: Amounts): number {
  if (mid !== undefined) return mid;
  if (low !== undefined && high !== undefined) return (low + high) / 2;
  return avg ?? value ?? NaN;
}
