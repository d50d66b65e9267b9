import type { Needs, RefreshableFeed } from "../../src/client/feed";
import type { Failure } from "../../src/core/failure";
import type { Pin } from "../../src/core/pin";
import type { SnapshotView } from "../../src/core/view";

/** A feed in memory whose network a test turns on and off. */
export interface FakeFeed extends RefreshableFeed {
  /** From now on every request fails so; undefined mends it. */
  failWith(failure: Failure | undefined): void;
  /** The snapshot that the next refresh, or the first opening, takes. */
  publish(view: SnapshotView): void;
  /** Requests stay unanswered until the answer is called. */
  hold(): () => void;
}

/** A feed of one snapshot. Nothing is in memory until it is opened and its series are fetched. */
export function fakeFeed(first: SnapshotView): FakeFeed {
  let newest = first;
  let current: SnapshotView | undefined;
  let failure: Failure | undefined;
  let held = Promise.resolve();
  let pin: Pin | undefined;
  const fetched = new Set<string>();

  async function take(): Promise<Failure | undefined> {
    await held;
    if (!failure) current = newest;
    return failure;
  }

  const keyOf = ({ series, facts, companies }: Needs): readonly string[] => [
    ...series,
    ...(facts ? ["facts"] : []),
    ...(companies ? ["companies"] : []),
  ];

  return {
    current: () => current,
    holds: (needs) => current !== undefined && keyOf(needs).every((key) => fetched.has(key)),
    open: () => (current ? Promise.resolve(undefined) : take()),
    async fetch(needs) {
      const failed = current ? (await held, failure) : await take();
      if (!failed) for (const key of keyOf(needs)) fetched.add(key);
      return failed;
    },
    refresh: take,
    pinned: () => pin,
    async prepare(target) {
      await held;
      if (failure) return failure;
      const [from, pinBefore] = [current, pin];
      const to = target === "newest" ? newest : pinnedView(newest, target);
      return {
        from,
        to,
        async take() {
          current = to;
          pin = to.pin;
          return undefined;
        },
        undo() {
          current = from;
          pin = pinBefore;
        },
      };
    },
    reopen() {
      current = undefined;
      pin = undefined;
    },
    failWith(next) {
      failure = next;
    },
    publish(view) {
      newest = view;
    },
    hold() {
      let release = () => {};
      held = new Promise((resolve) => (release = resolve));
      return () => release();
    },
  };
}

/** Another snapshot has the same prices here. */
function pinnedView(view: SnapshotView, pin: Pin): SnapshotView {
  const catalogue = { ...view.catalogue, snapshot: pin.snapshot };
  return { ...view, catalogue, day: pin.day, pin };
}
