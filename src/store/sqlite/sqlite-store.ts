import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { decodeSeries, encodeSeries } from "../../core/codec/series-codec";
import type { Catalogue } from "../../core/catalogue";
import type { Instant } from "../../core/instant";
import type { StoredObservation } from "../../core/observation";
import { type Series, observationAt, seriesOf } from "../../core/series";
import { limitSeries } from "../../core/series-merge";
import type { Import, ImportOutcome, PriceStore } from "../store";
import { StoreUnusable } from "../unusable";
import { readDefaultQuoters, readEntries } from "./catalogue-rows";
import { type Committed, firstOutcome, newestSnapshot, writeImport } from "./commit";
import { readCompanies } from "./company-rows";
import { type SqliteConnection, numberIn } from "./connection";
import { openConnection } from "./driver";
import { readEvents } from "./event-rows";
import { readFacts } from "./fact-rows";
import { sqliteKeys } from "./key-rows";
import { migrate } from "./migrate";
import { rebuildColumns } from "./rebuild";
import { type StoredColumns, readColumns } from "./series-rows";
import { readSources } from "./source-rows";
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
    await rebuildColumns(writer);
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

function storeOver(feed: string, writer: SqliteConnection, reader: SqliteConnection): PriceStore {
  let lastCommit: Promise<unknown> = Promise.resolve();

  function inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
    const written = lastCommit.then(write);
    lastCommit = written.catch(() => undefined);
    return written;
  }

  return {
    keys: sqliteKeys(reader, (write) =>
      inTurn(() => inTransaction(writer, async () => write(writer))),
    ),
    async newest() {
      return { feed, number: newestSnapshot(reader) };
    },
    async committedAt(number) {
      const row = reader.get("select committed_at from snapshot where number = ?", [number]);
      return row && (numberIn(row, "committed_at") as Instant);
    },
    async commit(batch, now) {
      // A known id needs no lock, and so no wait for a process that is importing.
      const before = firstOutcome(reader, batch.id);
      if (before) return outcomeOf(feed, before);
      return inTurn(() => commitTo(feed, writer, batch, now));
    },
    async catalogue(snapshot): Promise<Catalogue> {
      return {
        snapshot: { feed, number: snapshot },
        series: readEntries(reader, snapshot),
        defaultQuoters: readDefaultQuoters(reader, snapshot),
        sources: readSources(reader, snapshot),
      };
    },
    async series(codes, snapshot, since = 0) {
      return codes.flatMap((code) => {
        const stored = readColumns(reader, code, snapshot);
        return stored ? [rowsAfter(seriesAt(stored, snapshot), since)] : [];
      });
    },
    async seriesBytes(codes, snapshot) {
      const bodies = new Map<string, Uint8Array>();
      for (const code of codes) {
        const stored = readColumns(reader, code, snapshot);
        if (!stored) continue;
        const isWhole = stored.snapshot <= snapshot;
        bodies.set(code, isWhole ? stored.body : encodeSeries(seriesAt(stored, snapshot)));
      }
      return bodies;
    },
    async facts(snapshot) {
      return readFacts(reader, snapshot);
    },
    async events(snapshot) {
      return readEvents(reader, snapshot);
    },
    async companies(snapshot) {
      return readCompanies(reader, snapshot);
    },
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
  return outcomeOf(feed, await inTransaction(writer, () => writeImport(writer, batch, now)));
}

function outcomeOf(feed: string, { snapshot, ...counts }: Committed): ImportOutcome {
  return { snapshot: { feed, number: snapshot }, ...counts };
}

function seriesAt({ snapshot, body }: StoredColumns, asked: number): Series {
  const series = decodeSeries(body);
  return snapshot <= asked ? series : limitSeries(series, asked);
}

/** The rows that came after a snapshot; usually few. */
function rowsAfter(series: Series, snapshot: number): Series {
  if (snapshot <= 0) return series;
  const rows: StoredObservation[] = [];
  series.snapshot.forEach((number, row) => {
    if (number > snapshot) rows.push(observationAt(series, row));
  });
  return seriesOf(series.code, series.frequency, rows);
}
