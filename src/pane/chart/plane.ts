import { scaleLinear, scaleUtc } from "d3-scale";
import { type Day, addDays, dayNumber } from "../../core/day";
import { startOf, utcDayOf, instantOf } from "../../core/instant";
import type { Stop } from "../state/chart-lines";
import { type Point, extentOf } from "../state/points";

/** Where days and prices stand in a chart of some width, in pixels. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly margin: Margin;
  x(day: Day): number;
  y(value: number): number;
  /** Across the middle of what a point holds for. */
  middle(point: Point): number;
  /** True where a point holds for a span that can be seen as such. */
  isWide(point: Point): boolean;
  readonly days: readonly Day[];
  /** How the days of the axis are best told apart. */
  readonly daySpan: "years" | "months" | "days";
  readonly values: readonly number[];
}

interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const HEIGHT = 180;
const MARGIN: Margin = { top: 8, right: 8, bottom: 22, left: 46 };

/** Room around a price or a range that stands alone. */
const LONE_DAYS = 45;
const LONE_SHARE = 0.1;

/** Pixels that the label of a day needs. */
const LABEL = 62;

/** A span narrower than this many pixels is drawn as a dot. */
const WIDE = 10;

/** The plane that has room for all points. There must be at least one. */
export function planeFor(points: readonly Point[], width: number, withEarlier = false): Plane {
  const x = dayScale(points, width);
  const y = valueScale(points, withEarlier);
  const at = (day: Day): number => x(startOf(day));
  const ticks = x.ticks(Math.max(2, Math.floor(width / 84)));
  const days = thinned(
    ticks.map((date) => utcDayOf(instantOf(+date))),
    at,
  );
  return {
    width,
    height: HEIGHT,
    margin: MARGIN,
    x: at,
    y,
    middle: ({ first, last }) => (at(first) + at(last)) / 2,
    isWide: ({ first, last }) => at(addDays(last, 1)) - at(first) >= WIDE,
    days,
    daySpan: daySpanOf(days),
    values: y.ticks(4),
  };
}

/** The stop nearest to a place across the chart. Stops are in the order of their days. */
export function nearestStop(stops: readonly Stop[], plane: Plane, across: number): number {
  let nearest = 0;
  let least = Infinity;
  stops.forEach(({ point }, at) => {
    const distance = Math.abs(plane.middle(point) - across);
    if (distance > least) return;
    least = distance;
    nearest = at;
  });
  return nearest;
}

function dayScale(points: readonly Point[], width: number) {
  const start = points[0]?.first ?? dayNumber(0);
  const first = points.reduce<Day>((least, one) => (one.first < least ? one.first : least), start);
  const last = points.reduce<Day>((most, one) => (one.last > most ? one.last : most), first);
  const room = last - first < 2 ? LONE_DAYS : Math.ceil((last - first) * 0.02);
  return scaleUtc(
    [startOf(addDays(first, -room)), startOf(addDays(last, room))],
    [MARGIN.left, width - MARGIN.right],
  );
}

function valueScale(points: readonly Point[], withEarlier: boolean) {
  const [low, high] = extentOf(points, withEarlier);
  const room = high === low ? Math.abs(high) * LONE_SHARE || 1 : (high - low) * LONE_SHARE;
  return scaleLinear([low - room, high + room], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4);
}

/** Every second or third day where the labels of all would run into each other. */
function thinned(days: readonly Day[], at: (day: Day) => number): readonly Day[] {
  const [first, second] = days;
  if (first === undefined || second === undefined) return days;
  const step = Math.max(1, Math.ceil(LABEL / (at(second) - at(first))));
  return days.filter((_, index) => index % step === 0);
}

function daySpanOf([first, second]: readonly Day[]): Plane["daySpan"] {
  const step = first === undefined || second === undefined ? 366 : second - first;
  if (step >= 360) return "years";
  return step >= 27 ? "months" : "days";
}
