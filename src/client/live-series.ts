import type { SnapshotName } from "../core/catalogue";
import type { Day } from "../core/day";
import type { Failure } from "../core/failure";
import type { Series } from "../core/series";
import { mergeSeries } from "../core/series-merge";
import type { SnapshotView } from "../core/view";
import type { Tick } from "../wire/live";

/** A series that is kept up to date: what a snapshot held of it, with all ticks since. */
export interface LiveSeries {
  readonly code: string;
  /** The snapshot up to which the rows are here. */
  upTo: SnapshotName;
  series: Series;
  /** False while it is still as a snapshot had it. */
  ticked: boolean;
  /** True once the feed was asked for it over the line that is open. */
  asked: boolean;
  /** Why the feed does not give it. */
  refused: Failure | undefined;
}

/** Begins with what a snapshot holds. */
export function liveSeriesOf(code: string, view: SnapshotView): LiveSeries {
  return {
    code,
    upTo: view.catalogue.snapshot,
    series: view.series(code),
    ticked: false,
    asked: false,
    refused: undefined,
  };
}

/** Takes what a snapshot holds where that is newer, or is of another feed: a refresh has brought it. True when it was taken. */
export function rebase(live: LiveSeries, view: SnapshotView): boolean {
  const { snapshot } = view.catalogue;
  const sameFeed = snapshot.feed === live.upTo.feed;
  if (sameFeed && snapshot.number <= live.upTo.number) return false;
  live.series = view.series(live.code);
  live.upTo = snapshot;
  live.ticked = false;
  live.refused = undefined;
  if (!sameFeed) live.asked = false;
  return true;
}

/**
 * Takes a tick: all rows from `since` up to a snapshot. True when it brought something. One that begins later than what is
 * here answers an older question and is left: the answer to the newer one is on its way.
 */
export function takeTick(live: LiveSeries, { since, columns }: Tick, upTo: SnapshotName): boolean {
  const { feed, number } = live.upTo;
  if (feed !== upTo.feed || since > number || upTo.number <= number) return false;
  live.series = mergeSeries(live.series, columns);
  live.upTo = upTo;
  live.ticked = true;
  return true;
}

/** A snapshot with its series as they are now, and the day as it is now; the snapshot itself where nothing is new. */
export function liveView(
  view: SnapshotView,
  held: ReadonlyMap<string, LiveSeries>,
  today: Day | undefined,
): SnapshotView {
  const { snapshot } = view.catalogue;
  const day = today !== undefined && today > view.day ? today : view.day;
  if (day === view.day && ![...held.values()].some(({ ticked }) => ticked)) return view;
  return {
    ...view,
    day,
    series(code) {
      const live = held.get(code);
      const newer =
        live?.ticked && live.upTo.feed === snapshot.feed && live.upTo.number >= snapshot.number;
      return newer ? live.series : view.series(code);
    },
    companies: () => view.companies(),
  };
}
