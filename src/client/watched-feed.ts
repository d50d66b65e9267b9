import type { Failure, Reason } from "../core/failure";
import type { SnapshotView } from "../core/view";
import type { Needs, RefreshableFeed } from "./feed";

/** What a person is told of the feed. The same object until something changed. */
export interface FeedState {
  /** The snapshot in use, or undefined until the first answer. */
  readonly view: SnapshotView | undefined;
  /** Why the newest request was not answered; undefined again once one is. */
  readonly failure: Failure | undefined;
  /** True while a request is under way. */
  readonly busy: boolean;
  /** True where the workbook holds on to its snapshot. */
  readonly pinned: boolean;
}

/** A feed that tells when its state has changed: for those who show it to a person. */
export interface WatchedFeed extends RefreshableFeed {
  state(): FeedState;
  /** Calls back after each change; the answer stops it. */
  subscribe(changed: () => void): () => void;
}

/** Reasons that speak of the feed itself; a series that it lacks is no fault of it. */
const ofTheFeed: ReadonlySet<Reason> = new Set<Reason>([
  "offline",
  "timeout",
  "sign-in",
  "feed-error",
  "wrong-feed",
]);

/** Watches a feed. Cells and pane must ask the watched one, so that a person sees what befell the cells too. */
export function watchFeed(feed: RefreshableFeed): WatchedFeed {
  const watchers = new Set<() => void>();
  let underWay = 0;
  let state: FeedState = {
    view: feed.current(),
    failure: undefined,
    busy: false,
    pinned: false,
  };

  /** Many cells ask in one turn: only the first and the last of them change what a person sees. */
  function become(failure: Failure | undefined): void {
    const view = feed.current();
    const busy = underWay > 0;
    const same = failure?.reason === state.failure?.reason && view === state.view;
    if (same && busy === state.busy) return;
    state = { ...state, view, failure, busy };
    for (const changed of [...watchers]) changed();
  }

  async function watched(ask: () => Promise<Failure | undefined>): Promise<Failure | undefined> {
    underWay += 1;
    become(state.failure);
    let failure = state.failure;
    try {
      const failed = await ask();
      failure = failed && ofTheFeed.has(failed.reason) ? failed : undefined;
      return failed;
    } finally {
      underWay -= 1;
      become(failure);
    }
  }

  return {
    current: () => feed.current(),
    holds: (needs) => feed.holds(needs),
    open: () => (feed.current() ? feed.open() : watched(() => feed.open())),
    fetch: (needs: Needs) => watched(() => feed.fetch(needs)),
    refresh: () => watched(() => feed.refresh()),
    state: () => state,
    subscribe(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
