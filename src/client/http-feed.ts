import { type Failure, isFailure } from "../core/failure";
import type { Scheduler } from "./batch";
import type { Needs, RefreshableFeed } from "./feed";
import type { Http } from "./http";
import { questionsOver } from "./questions";
import { newerCache } from "./refresh";
import { singleFlight } from "./single-flight";
import { SnapshotCache } from "./snapshot-cache";
import { snapshotLoader } from "./snapshot-loader";

/** What a feed is made of; both are given by a main. */
export interface FeedPorts {
  readonly http: Http;
  readonly scheduler: Scheduler;
  /** A snapshot that was kept for when the feed does not answer at opening; undefined where there is none. It never throws. */
  readonly stored?: (failure: Failure) => Promise<SnapshotCache | undefined>;
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
export function createFeed({ http, scheduler, stored }: FeedPorts): RefreshableFeed {
  const questions = questionsOver(http);
  let inUse: InUse | undefined;
  const opened = Promise.resolve(undefined);

  function use(cache: SnapshotCache): void {
    inUse = { cache, load: snapshotLoader(cache, questions, scheduler) };
  }

  const open = singleFlight(async () => {
    const answer = await questions.catalogue();
    const cache = isFailure(answer) ? await stored?.(answer) : new SnapshotCache(answer);
    if (cache) use(cache);
    // What is lacking in a kept snapshot is asked of the feed at that very snapshot; only a refresh moves on.
    return cache || !isFailure(answer) ? undefined : answer;
  });

  const refresh = singleFlight(async () => {
    if (!inUse) return open();
    const cache = await newerCache(inUse.cache, questions);
    if (isFailure(cache)) return cache;
    if (cache !== inUse.cache) use(cache);
    return undefined;
  });

  return {
    current: () => inUse?.cache.view,
    holds: (needs) => inUse?.cache.holds(needs) ?? false,
    open: () => (inUse ? opened : open()),
    refresh,
    fetch: (needs) =>
      inUse ? inUse.load(needs) : open().then((failed) => failed ?? inUse?.load(needs)),
  };
}
