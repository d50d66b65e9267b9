import { type Failure, isFailure } from "../core/failure";
import type { Pin } from "../core/pin";
import type { RefreshableFeed } from "./feed";
import type { Live } from "./live";

/** A feed in whose place another can be put while cells and pane go on asking it. */
export interface SwitchedFeed extends RefreshableFeed {
  /** Puts another in its place once that has answered; where it does not answer all stays as it was. */
  turnTo(next: RefreshableFeed): Promise<Failure | undefined>;
}

/**
 * A feed that can be exchanged. It answers nothing before `ready`, the reading of what in the workbook decides a number:
 * the catalogue is asked for meanwhile.
 */
export function switchedFeed(first: RefreshableFeed, ready: Promise<unknown>): SwitchedFeed {
  let inner = first;
  let isReady = false;
  let opening: Promise<Failure | undefined> | undefined;
  const begin = () => void (isReady = true);
  const begun = ready.then(begin, begin);

  /** One promise for all who wait at the beginning. */
  function openFirst(): Promise<Failure | undefined> {
    opening ??= Promise.all([inner.open(), begun]).then(([failed]) => {
      opening = undefined;
      return failed;
    });
    return opening;
  }

  return {
    current: () => (isReady ? inner.current() : undefined),
    holds: (needs) => isReady && inner.holds(needs),
    open: () => (isReady ? inner.open() : openFirst()),
    fetch: (needs) => (isReady ? inner.fetch(needs) : openFirst()),
    refresh: () => (isReady ? inner.refresh() : openFirst()),
    pinned: () => inner.pinned(),
    prepare: (target, cancellation) => begun.then(() => inner.prepare(target, cancellation)),
    reopen: () => inner.reopen(),
    async turnTo(next) {
      const failed = await openedAt(next, inner.pinned());
      if (!failed) inner = next;
      return failed;
    },
  };
}

/** A pinned workbook keeps its pin: only a feed that has that very snapshot can take over. Any other takes the newest. */
async function openedAt(next: RefreshableFeed, pin: Pin | undefined): Promise<Failure | undefined> {
  const step = await next.prepare(pin ?? "newest");
  return isFailure(step) ? step : step.take();
}

/** Live prices in whose place others can be put. */
export interface SwitchedLive extends Live {
  turnTo(next: Live): void;
}

/** Live prices that can be exchanged: the line of the old ones ends, and cells that are asked again follow the new. */
export function switchedLive(first: Live): SwitchedLive {
  let inner = first;
  return {
    over: (view, codes) => inner.over(view, codes),
    follow: (view, codes, changed) => inner.follow(view, codes, changed),
    close: () => inner.close(),
    turnTo(next) {
      inner.close();
      inner = next;
    },
  };
}
