import { setTimeout as wait } from "node:timers/promises";
import type { Instant } from "../../core/instant";
import {
  type Committed,
  firstOutcome,
  newestSnapshot,
  readCommittedAt,
  writeImport,
} from "../sql/commit";
import { readCompanies } from "../sql/company-rows";
import type { SqlConnection } from "../sql/connection";
import { readEvents } from "../sql/event-rows";
import { readFacts } from "../sql/fact-rows";
import { readCatalogue, readSeries, readSeriesBytes } from "../sql/reading";
import { StoreAway } from "../away";
import { replayable } from "../replay";
import { sharedAnswer } from "../shared-answer";
import { type Import, ImportRefused, type PriceStore } from "../store";
import { isBadText, isLocked, isTakenBack } from "./fault";
import { locked } from "./migrate";
import type { Primary } from "./primary";
import type { Replicas } from "./replicas";
import type { StandIn } from "./stand-in";
import { standingKeys } from "./standing-keys";
import { watchCommits } from "./watch-commits";

/** A transaction that the server takes back (another was first) is tried so often, a little later each time. */
const TRIES = 10;
const PAUSE_MS = 20;

/** The servers of one store, checked and ready. */
export interface OpenedServers {
  readonly feed: string;
  readonly primary: Primary;
  readonly replicas: Replicas;
  readonly standIn: StandIn;
}

/** The store over servers that are open. */
export function storeOver({ feed, primary, replicas, standIn }: OpenedServers): PriceStore {
  let lastCommit: Promise<unknown> = Promise.resolve();
  /** The newest snapshot that was told: no later answer may fall behind it. */
  let told = 0;

  /** Reads what a snapshot fixes, from a replica that has reached it or from the primary. */
  async function readAt<Result>(
    snapshot: number,
    work: (connection: SqlConnection) => Promise<Result>,
  ): Promise<Result> {
    const answer = await replicas.read(snapshot, work);
    return answer ? answer.read : primary.ask((line) => line.read(work));
  }

  /** Every request begins with this question; the many of a moment ask it once. */
  const newest = sharedAnswer(async (): Promise<number> => {
    const before = told;
    const number = await askNewest();
    if (number < before) {
      throw new StoreAway(
        `The store holds snapshot ${number}, though ${before} was there before: its server may be a replica that lacked the last ones`,
      );
    }
    told = Math.max(told, number);
    return told;
  });

  function askNewest(): Promise<number> {
    return standIn.read(newestSnapshot, async () => {
      const read = await replicas.newest();
      return read !== undefined && read >= told ? { read } : undefined;
    });
  }

  async function commit(batch: Import, now: Instant): Promise<Committed> {
    const again = replayable(batch);
    for (let tried = 1; ; tried += 1) {
      try {
        return await primary.ask(async (line, isAgain) => {
          const write = (connection: SqlConnection) => writeImport(connection, again, now);
          const { repeated, ...outcome } = await line.write(locked(write));
          // After a lost line the first try may have been committed, unheard.
          return repeated && !isAgain ? { ...outcome, repeated } : outcome;
        });
      } catch (error) {
        if (isBadText(error)) {
          throw new ImportRefused("A text has a character that no store can hold (number 0).");
        }
        if (isLocked(error)) {
          throw new StoreAway("Another process has been importing for two minutes. Try again");
        }
        if (!isTakenBack(error) || tried === TRIES) throw error;
      }
      await wait(PAUSE_MS * tried);
    }
  }

  /** One after the other: each holds the store's lock, and a queue here keeps the connections free. */
  function inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
    const written = lastCommit.then(write);
    lastCommit = written.catch(() => undefined);
    return written;
  }

  const commits = watchCommits(primary);

  return {
    keys: standingKeys({ primary, replicas, standIn, inTurn, told: () => told }),
    newest: async () => ({ feed, number: await newest() }),
    committedAt: (number) => readAt(number, (connection) => readCommittedAt(connection, number)),
    async commit(batch, now) {
      // A known id needs no lock, and so no wait for a process that is importing.
      const before = await primary.ask((line) =>
        line.read((connection) => firstOutcome(connection, batch.id)),
      );
      const { snapshot, ...counts } = before ?? (await inTurn(() => commit(batch, now)));
      if (!before) commits.announce();
      told = Math.max(told, snapshot);
      return { snapshot: { feed, number: snapshot }, ...counts };
    },
    catalogue: (snapshot) =>
      readAt(snapshot, (connection) => readCatalogue(connection, feed, snapshot)),
    series: (codes, snapshot, since = 0) =>
      readAt(snapshot, (connection) => readSeries(connection, codes, snapshot, since)),
    seriesBytes: (codes, snapshot) =>
      readAt(snapshot, (connection) => readSeriesBytes(connection, codes, snapshot)),
    facts: (snapshot) => readAt(snapshot, (connection) => readFacts(connection, snapshot)),
    events: (snapshot) => readAt(snapshot, (connection) => readEvents(connection, snapshot)),
    companies: (snapshot) => readAt(snapshot, (connection) => readCompanies(connection, snapshot)),
    onCommit: commits.watch,
    async close() {
      standIn.close();
      await lastCommit;
      await commits.close();
      await Promise.all([primary.close(), replicas.close()]);
    },
  };
}
