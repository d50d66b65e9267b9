import type { Instant } from "../../core/instant";
import {
  type Committed,
  firstOutcome,
  newestSnapshot,
  readCommittedAt,
  writeImport,
} from "../sql/commit";
import { readCompanies } from "../sql/company-rows";
import { readEvents } from "../sql/event-rows";
import { readFacts } from "../sql/fact-rows";
import { keysIn } from "../sql/key-rows";
import { readCatalogue, readSeries, readSeriesBytes } from "../sql/reading";
import type { Import, ImportOutcome, PriceStore } from "../store";
import { type SqliteConnection, sqlOver } from "./connection";
import { fileKeys } from "./file-keys";
import { openFile } from "./open-file";
import { inTransaction } from "./transaction";

/**
 * Opens the store in a file, or makes a new one there. Any number of processes may have it open.
 * Throws StoreUnusable for a file that is none of ours.
 */
export async function openSqliteStore(path: string): Promise<PriceStore> {
  const { feed, writer, reader } = await openFile(path);
  return storeOver(feed, writer, reader);
}

function storeOver(feed: string, writer: SqliteConnection, reader: SqliteConnection): PriceStore {
  const reading = sqlOver(reader);
  let lastCommit: Promise<unknown> = Promise.resolve();

  function inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
    const written = lastCommit.then(write);
    lastCommit = written.catch(() => undefined);
    return written;
  }

  return {
    keys: fileKeys(
      keysIn({
        read: (work) => work(reading),
        write: (work) => inTurn(() => inTransaction(writer, () => work(sqlOver(writer)))),
      }),
      reader,
    ),
    newest: async () => ({ feed, number: await newestSnapshot(reading) }),
    committedAt: (number) => readCommittedAt(reading, number),
    async commit(batch, now) {
      // A known id needs no lock, and so no wait for a process that is importing.
      const before = await firstOutcome(reading, batch.id);
      if (before) return outcomeOf(feed, before);
      return inTurn(() => commitTo(feed, writer, batch, now));
    },
    catalogue: (snapshot) => readCatalogue(reading, feed, snapshot),
    series: (codes, snapshot, since = 0) => readSeries(reading, codes, snapshot, since),
    seriesBytes: (codes, snapshot) => readSeriesBytes(reading, codes, snapshot),
    facts: (snapshot) => readFacts(reading, snapshot),
    events: (snapshot) => readEvents(reading, snapshot),
    companies: (snapshot) => readCompanies(reading, snapshot),
    async close() {
      await lastCommit;
      reader.close();
      writer.close();
    },
  };
}

/** Waits for the write lock, and answers only once the import is on disk. */
async function commitTo(
  feed: string,
  writer: SqliteConnection,
  batch: Import,
  now: Instant,
): Promise<ImportOutcome> {
  const sql = sqlOver(writer);
  return outcomeOf(feed, await inTransaction(writer, () => writeImport(sql, batch, now)));
}

function outcomeOf(feed: string, { snapshot, ...counts }: Committed): ImportOutcome {
  return { snapshot: { feed, number: snapshot }, ...counts };
}
