import type { Catalogue, SeriesEntry, Source } from "../../core/catalogue";
import { splitCode } from "../../core/code";
import type { Day } from "../../core/day";
import type { MarketEvent } from "../../core/fact";
import type { Instant } from "../../core/instant";
import { parseDayOrPeriod } from "../../core/period";
import type { SnapshotView } from "../../core/view";
import type { Point } from "./points";

/** An event at its place in time, with who says so. */
export interface ChartEvent {
  readonly first: Day;
  readonly last: Day;
  /** As its source dates it: a day, a month or a year. */
  readonly day: string;
  readonly text: string;
  readonly source: Source;
  readonly knownSince: Instant;
}

/** Kinds that move every market, whoever they are about. */
const ofAll: ReadonlySet<MarketEvent["kind"]> = new Set(["control", "quota", "tax", "floor"]);

/** The events about a series: of its material, of its quoter, and what governments did; oldest first. Facts must be in memory. */
export function eventsAbout(view: SnapshotView, entry: SeriesEntry): readonly ChartEvent[] {
  const { material, quoter } = splitCode(entry.code);
  return view
    .events()
    .filter(({ subject, kind }) => subject === material || subject === quoter || ofAll.has(kind))
    .flatMap((event) => placed(view.catalogue, event) ?? [])
    .sort((a, b) => a.first - b.first);
}

/** Those that fall into the time of some points. */
export function eventsAmong(
  events: readonly ChartEvent[],
  points: readonly Point[],
): readonly ChartEvent[] {
  const first = points[0]?.first ?? Infinity;
  const last = points.reduce((newest, point) => Math.max(newest, point.last), -Infinity);
  return events.filter((event) => event.last >= first && event.first <= last);
}

/** The events that happened while a point held; one that is dated by its year is not told of every day of it. */
export function eventsAt(
  events: readonly ChartEvent[],
  { first, last }: Pick<Point, "first" | "last">,
): readonly ChartEvent[] {
  return events.filter(
    (event) =>
      event.last >= first && event.first <= last && event.last - event.first <= last - first,
  );
}

function placed({ sources }: Catalogue, event: MarketEvent): ChartEvent | undefined {
  const period = parseDayOrPeriod(event.day);
  if (period === undefined) return undefined;
  const { day, text, source: id, knownSince } = event;
  const source = sources.find((one) => one.id === id) ?? { id, title: id };
  return { first: period.first, last: period.last, day, text, source, knownSince };
}
