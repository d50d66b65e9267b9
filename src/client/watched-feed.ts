import type { Cancellation } from "../core/cancellation";
import { type Failure, type Reason, isFailure } from "../core/failure";
import type { Pin } from "../core/pin";
import type { SnapshotView } from "../core/view";
import type { Needs, RefreshableFeed, Step } from "./feed";

/** What a person is told of the feed. The same object until something changed. */
export interface FeedState {
  /** The snapshot in use, or undefined until the first answer. */
  readonly view: SnapshotView | undefined;
  /** Why the newest request was not answered; undefined again once one is. */
  readonly failure: Failure | undefined;
  /** True while a request is under way. */
  readonly busy: boolean;
  /** True where the workbook holds on to its snapshot, and what to; known even where the feed does not answer it. */
  readonly pinned: boolean;
  readonly pin?: Pin;
}

/** A feed that tells when its state has changed: for those who show it to a person. */
export interface WatchedFeed extends RefreshableFeed {
  state(): FeedState;
  /** Calls back after each change; the answer stops it. */
  subscribe(changed: () => void): () => void;
}

/** Calls back when the workbook was pinned, let go, or pinned elsewhere; the answer stops it. */
export function watchPin(feed: WatchedFeed, changed: () => void): () => void {
  let { pin } = feed.state();
  return feed.subscribe(() => {
    const { pin: now } = feed.state();
    if (now === pin) return;
    pin = now;
    changed();
  });
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
    const pin = feed.pinned();
    const same = failure?.reason === state.failure?.reason && view === state.view;
    if (same && busy === state.busy && pin === state.pin) return;
    state = { view, failure, busy, pinned: pin !== undefined, ...(pin && { pin }) };
    for (const changed of [...watchers]) changed();
  }

  async function watched<Answer>(
    ask: () => Promise<Answer | Failure>,
    isOfTheFeed: (failure: Failure) => boolean = ({ reason }) => ofTheFeed.has(reason),
    cancellation?: Cancellation,
  ): Promise<Answer | Failure> {
    underWay += 1;
    become(state.failure);
    let failure = state.failure;
    try {
      const answer = await ask();
      // What ended because it was called off says nothing about the feed.
      if (cancellation?.cancelled()) failure = state.failure;
      else failure = isFailure(answer) && isOfTheFeed(answer) ? answer : undefined;
      return answer;
    } finally {
      underWay -= 1;
      become(failure);
    }
  }

  function watchedStep(step: Step): Step {
    return {
      ...step,
      take: (cancellation) => watched(() => step.take(cancellation), undefined, cancellation),
      undo() {
        step.undo();
        become(state.failure);
      },
    };
  }

  return {
    current: () => feed.current(),
    holds: (needs) => feed.holds(needs),
    open: () => (feed.current() ? feed.open() : watched(() => feed.open())),
    fetch: (needs: Needs) => watched(() => feed.fetch(needs)),
    refresh: () => watched(() => feed.refresh()),
    pinned: () => feed.pinned(),
    async prepare(target, cancellation) {
      // A snapshot that a person names and the feed does not have is no fault of the feed.
      const step = await watched(
        () => feed.prepare(target, cancellation),
        ({ reason }) => ofTheFeed.has(reason) && (target === "newest" || reason !== "wrong-feed"),
        cancellation,
      );
      return isFailure(step) ? step : watchedStep(step);
    },
    reopen() {
      feed.reopen();
      become(undefined);
    },
    state: () => state,
    subscribe(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
