import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
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
import { hasOtherFormat, rebuildColumns } from "../sql/rebuild";
import type { Import, ImportOutcome, PriceStore } from "../store";
import { StoreUnusable } from "../unusable";
import { type SqliteConnection, sqlOver } from "./connection";
import { openConnection } from "./driver";
import { migrate } from "./migrate";
import { rememberedKeys } from "./remembered-keys";
import { inTransaction } from "./transaction";

/** How long one statement waits for another process before it says busy; longer waits are made without blocking. */
const BUSY_MS = 50;

/** The log is cut back to this after a large import. */
const LOG_BYTES = 64 * 1024 * 1024;

const CACHE_KIB = 16 * 1024;

/**
 * Opens the store in a file, or makes a new one there. Any number of processes may have it open.
 * Throws StoreUnusable for a file that is none of ours.
 */
export async function openSqliteStore(path: string): Promise<PriceStore> {
  const opened: SqliteConnection[] = [];
  try {
    mkdirSync(dirname(path), { recursive: true });
    const writer = await connect(path, opened);
    const feed = await migrate(writer);
    await renewColumns(writer);
    writer.exec(
      `pragma synchronous = full; pragma cache_size = -${CACHE_KIB}; pragma journal_size_limit = ${LOG_BYTES};`,
    );
    const reader = await connect(path, opened);
    reader.exec("pragma query_only = on");
    return storeOver(feed, writer, reader);
  } catch (error) {
    for (const connection of opened) connection.close();
    const why = error instanceof Error ? error.message : String(error);
    throw new StoreUnusable(`${path} cannot be opened as a store: ${why}`, { cause: error });
  }
}

async function connect(path: string, opened: SqliteConnection[]): Promise<SqliteConnection> {
  const connection = await openConnection(path);
  opened.push(connection);
  connection.exec(`pragma busy_timeout = ${BUSY_MS}`);
  return connection;
}

async function renewColumns(writer: SqliteConnection): Promise<void> {
  const sql = sqlOver(writer);
  if (await hasOtherFormat(sql)) await inTransaction(writer, () => rebuildColumns(sql));
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
    keys: rememberedKeys(
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
