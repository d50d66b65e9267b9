import { Failure, isFailure } from "../../core/failure";
import type { SnapshotView } from "../../core/view";
import type { Needs } from "../feed";
import { singleFlight } from "../single-flight";
import type { FeedState, WatchedFeed } from "../watched-feed";
import type { OwnPrices } from "./own-series";
import type { OwnShelf } from "./own-shelf";
import { viewWithOwn } from "./own-view";

/** A feed that answers from the workbook's own prices too. Nothing of them is asked of the feed. */
export function withOwnPrices(feed: WatchedFeed, shelf: OwnShelf): WatchedFeed {
  const views = new WeakMap<OwnPrices, WeakMap<SnapshotView, SnapshotView>>();
  const others = new WeakMap<OwnPrices, WeakMap<Needs, Needs>>();

  function shown(view: SnapshotView | undefined): SnapshotView | undefined {
    const prices = shelf.now();
    return view && prices && keptIn(views, prices, view, () => viewWithOwn(view, prices));
  }

  /** What the feed itself is to give; the very same object where that is all. */
  function ofTheFeed(needs: Needs): Needs {
    const prices = shelf.now() ?? [];
    if (prices.length === 0) return needs;
    return keptIn(others, prices, needs, () => {
      const series = needs.series.filter((code) => ownOf(prices, code) === undefined);
      return series.length === needs.series.length ? needs : { ...needs, series };
    });
  }

  /** The first own series that is needed and whose prices are on another machine. */
  function elsewhere(needs: Needs): string | undefined {
    const prices = shelf.now() ?? [];
    if (prices.length === 0) return undefined;
    return needs.series.find((code) => {
      const own = ownOf(prices, code);
      return own && !own.series;
    });
  }

  const open = singleFlight(() =>
    Promise.all([feed.open(), shelf.ready()]).then(([failed]) => failed),
  );

  let seen: FeedState | undefined;
  let told: FeedState | undefined;

  return {
    ...feed,
    current: () => shown(feed.current()),
    holds: (needs) =>
      shelf.now() !== undefined && elsewhere(needs) === undefined && feed.holds(ofTheFeed(needs)),
    open,
    fetch(needs) {
      const code = elsewhere(needs);
      if (code === undefined) return feed.fetch(ofTheFeed(needs));
      return Promise.resolve(new Failure("withheld", { material: code, hint: "elsewhere" }));
    },
    async prepare(target, cancellation) {
      const step = await feed.prepare(target, cancellation);
      if (isFailure(step)) return step;
      // Before the own prices are read nothing shows a step, and after that every view has them.
      return { ...step, from: shown(step.from), to: shown(step.to) ?? step.to };
    },
    state() {
      const state = feed.state();
      const view = shown(state.view);
      if (told === undefined || state !== seen || view !== told.view) {
        told = view === state.view ? state : { ...state, view };
        seen = state;
      }
      return told;
    },
    subscribe(changed) {
      const stops = [feed.subscribe(changed), shelf.subscribe(changed)];
      return () => stops.forEach((stop) => stop());
    },
  };
}

function ownOf(prices: OwnPrices, code: string) {
  return prices.find(({ entry }) => entry.code === code);
}

/** What was made of two things before, so that the same things give the same object. */
function keptIn<Outer extends object, Inner extends object, Made>(
  all: WeakMap<Outer, WeakMap<Inner, Made>>,
  outer: Outer,
  inner: Inner,
  make: () => Made,
): Made {
  let kept = all.get(outer);
  if (!kept) all.set(outer, (kept = new WeakMap()));
  const known = kept.get(inner);
  if (known !== undefined) return known;
  const made = make();
  kept.set(inner, made);
  return made;
}
