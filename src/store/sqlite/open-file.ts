import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { hasOtherFormat, rebuildColumns } from "../sql/rebuild";
import { StoreUnusable } from "../unusable";
import { type SqliteConnection, sqlOver } from "./connection";
import { openConnection } from "./driver";
import { migrate } from "./migrate";
import { inTransaction } from "./transaction";

/** How long one statement waits for another process before it says busy; longer waits are made without blocking. */
const BUSY_MS = 50;

/** The log is cut back to this after a large import. */
const LOG_BYTES = 64 * 1024 * 1024;

const CACHE_KIB = 16 * 1024;

/** A store's file, open and in its newest form. */
export interface StoreFile {
  readonly feed: string;
  readonly writer: SqliteConnection;
  readonly reader: SqliteConnection;
}

/** Opens a file as a store, or makes a new one there. Throws StoreUnusable for a file that is none of ours. */
export async function openFile(path: string): Promise<StoreFile> {
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
    return { feed, writer, reader };
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
