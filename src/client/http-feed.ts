import type { Cancellation } from "../core/cancellation";
import { Failure, isFailure } from "../core/failure";
import type { Anchor, Pin } from "../core/pin";
import type { Scheduler } from "./batch";
import type { Needs, RefreshableFeed, Step, Target } from "./feed";
import { isSameSnapshot } from "../wire/snapshot";
import type { Http } from "./http";
import { type Questions, questionsOver } from "./questions";
import type { Successor } from "./refresh";
import { singleFlight } from "./single-flight";
import { SnapshotCache } from "./snapshot-cache";
import { snapshotLoader } from "./snapshot-loader";

/** What a feed is made of; all is given by a main. */
export interface FeedPorts {
  readonly http: Http;
  readonly scheduler: Scheduler;
  /** What the workbook says of the snapshot to answer from, asked before the first question; without it the newest. */
  readonly anchor?: () => Promise<Anchor | Failure | undefined>;
  /** A snapshot that was kept for when the feed does not answer at opening; undefined where there is none. It never throws. */
  readonly stored?: (failure: Failure, said?: Anchor) => Promise<SnapshotCache | undefined>;
}

/** The snapshot in use and the way to get what it lacks: they are exchanged together. */
interface InUse {
  readonly cache: SnapshotCache;
  readonly load: (needs: Needs) => Promise<Failure | undefined>;
}

/**
 * A feed over HTTP. The first answer fixes the snapshot and every later series is asked for at it,
 * so that a cold workbook costs two requests: the catalogue, and one for all its series.
 */
export function createFeed({ http, scheduler, anchor, stored }: FeedPorts): RefreshableFeed {
  const questions = questionsOver(http);
  let inUse: InUse | undefined;
  let pin: Pin | undefined;
  /** Counts the workbooks that were opened: an answer that was asked for another one is not taken. */
  let workbooks = 0;
  const opened = Promise.resolve(undefined);

  function use(cache: SnapshotCache): void {
    inUse = { cache, load: snapshotLoader(cache, questions, scheduler) };
    pin = cache.view.pin;
  }

  const open = singleFlight(async () => {
    for (;;) {
      const workbook = workbooks;
      // Where there is nothing to wait for, the question leaves before a thousand other cells have asked.
      const said = anchor && (await anchor());
      if (workbook === workbooks) pin = isPinned(said) ? said : undefined;
      const cache = isFailure(said) ? said : await openedAt(said, questions, stored);
      if (workbook !== workbooks) continue;
      if (isFailure(cache)) return cache;
      use(cache);
      return undefined;
    }
  });

  const refresh = singleFlight(async () => {
    if (!inUse || pin) return inUse ? undefined : open();
    const step = await prepare("newest");
    return isFailure(step) ? step : step.take();
  });

  async function prepare(target: Target, cancellation?: Cancellation): Promise<Step | Failure> {
    const [before, pinBefore] = [inUse, pin];
    const asking = questionsOver(http, cancellation);
    const successor = before
      ? await successorAt(before.cache, target, asking)
      : await firstAt(target, asking);
    if (isFailure(successor)) return successor;
    const { cache, lacks, bringAlong } = successor;
    const failed = await bringAlong(asking);
    if (failed) return failed;
    return {
      from: before?.cache.view,
      to: cache.view,
      async take(taking) {
        while (inUse === before && lacks()) {
          const late = await bringAlong(questionsOver(http, taking));
          if (late) return late;
        }
        if (inUse !== before) return new Failure("feed-error", { detail: "the snapshot moved" });
        if (before?.cache !== cache) use(cache);
        return undefined;
      },
      undo() {
        inUse = before;
        pin = pinBefore;
      },
    };
  }

  return {
    current: () => inUse?.cache.view,
    holds: (needs) => inUse?.cache.holds(needs) ?? false,
    pinned: () => pin,
    open: () => (inUse ? opened : open()),
    refresh,
    prepare,
    fetch: (needs) =>
      inUse ? inUse.load(needs) : open().then((failed) => failed ?? inUse?.load(needs)),
    reopen() {
      workbooks += 1;
      inUse = undefined;
      pin = undefined;
    },
  };
}

/** The snapshot that a workbook says, with its own day; else the newest. */
async function cacheAt(
  said: Anchor | undefined,
  questions: Questions,
): Promise<SnapshotCache | Failure> {
  const answer = await questions.catalogue(said?.snapshot);
  if (isFailure(answer)) return said?.pinned ? ofPinned(answer) : answer;
  if (said === undefined) return new SnapshotCache(answer);
  return new SnapshotCache({ ...answer, day: said.day }, undefined, pinSaid(said));
}

/** The snapshot that a workbook opens with; a kept one where the feed does not answer, if it is the very one. */
async function openedAt(
  said: Anchor | undefined,
  questions: Questions,
  stored: FeedPorts["stored"],
): Promise<SnapshotCache | Failure> {
  const cache = await cacheAt(said, questions);
  const kept = isFailure(cache) ? await stored?.(cache, said) : undefined;
  if (kept === undefined) return cache;
  // What is lacking in a kept snapshot is asked of the feed at that very snapshot; only a refresh moves on.
  if (said === undefined) return kept;
  const { snapshot } = kept.declared.catalogue;
  return isSameSnapshot(snapshot, said.snapshot) ? kept.markedAs(said.day, pinSaid(said)) : cache;
}

/** What only a refresh needs is a script of its own: no first answer waits for it. */
async function successorAt(
  old: SnapshotCache,
  target: Target,
  questions: Questions,
): Promise<Successor | Failure> {
  const script = await import(/* webpackChunkName: "refresh" */ "./refresh").catch(() => undefined);
  return script ? script.successorOf(old, target, questions) : new Failure("offline");
}

/** The first step of all, or the way out of a workbook whose own snapshot this feed does not have. */
async function firstAt(target: Target, questions: Questions): Promise<Successor | Failure> {
  const said = target === "newest" ? undefined : { ...target, pinned: true };
  const cache = await cacheAt(said, questions);
  if (isFailure(cache)) return cache;
  return { cache, bringAlong: async () => undefined, lacks: () => false };
}

/** A pinned workbook cannot be refreshed out of another feed: its sentence says so. */
function ofPinned(failure: Failure): Failure {
  if (failure.reason !== "wrong-feed") return failure;
  return new Failure("wrong-feed", { ...failure.details, pinned: "yes" });
}

function isPinned(said: Anchor | Failure | undefined): said is Anchor {
  return said !== undefined && !isFailure(said) && said.pinned;
}

function pinSaid({ pinned, snapshot, day, asOf }: Anchor): Pin | undefined {
  return pinned ? { snapshot, day, ...(asOf && { asOf }) } : undefined;
}
