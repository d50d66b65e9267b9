import { once } from "node:events";
import { type SqlConnection, first } from "../sql/connection";
import { numberIn } from "../sql/row";
import { StoreUnusable } from "../unusable";
import type { ServerAddress } from "./address";
import { NoAnswer, NotPrimary } from "./fault";
import { type Pool, makePool, readingOver } from "./pool";
import { transact } from "./transaction";

/** The way to one PostgreSQL server. Connections are made when they are needed, and thrown away when one is lost or hangs. */
export interface ServerLine {
  /** "host:port", for people. */
  readonly name: string;
  read<Result>(work: (connection: SqlConnection) => Promise<Result>): Promise<Result>;
  /** Runs work as one transaction; one at a time. */
  write<Result>(work: (connection: SqlConnection) => Promise<Result>): Promise<Result>;
  /** Tells of every notification on a channel; settles when the connection is lost or `until` says that it is enough. */
  listen(channel: string, tell: () => void, until: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** What a line is for. */
export interface LineTraits {
  readonly role: "primary" | "replica";
  /** Connections that read at once. */
  readonly connections: number;
  /** Milliseconds in which what is read must have come. */
  readonly patience: number;
}

/** The oldest PostgreSQL that the store is tested to run on. */
const OLDEST = 15;

/** Seconds that what is under way on a pool that is thrown away may still take. */
const FAREWELL_S = 5;

/** Milliseconds of nearly a month, the most that a timer takes. */
const FOR_EVER = 2 ** 31 - 1;

/** Makes the line to a server; it connects when it is first asked. */
export function serverLine(address: ServerAddress, traits: LineTraits): ServerLine {
  let readers: { readonly pool: Pool; readonly ready: Promise<void> } | undefined;
  let writer: Pool | undefined;
  let lastWrite: Promise<unknown> = Promise.resolve();

  function reading() {
    if (readers && !readers.pool.isLost()) return readers;
    drop(readers?.pool);
    const pool = makePool(address, traits.connections);
    readers = { pool, ready: checkServer(readingOver(pool.sql), traits.role) };
    return readers;
  }

  async function read<Result>(work: (connection: SqlConnection) => Promise<Result>) {
    const { pool, ready } = reading();
    try {
      const asked = ready.then(() => work(readingOver(pool.sql)));
      return await pool.answered(asked, traits.patience);
    } catch (error) {
      const isUseless = error instanceof NoAnswer || error instanceof NotPrimary;
      if ((isUseless || !(await isFine(ready))) && readers?.pool === pool) {
        readers = undefined;
        drop(pool);
      }
      throw error;
    }
  }

  async function writeOnce<Result>(work: (connection: SqlConnection) => Promise<Result>) {
    if (!writer || writer.isLost()) {
      drop(writer);
      writer = makePool(address, 1);
    }
    try {
      return await transact(writer, work);
    } catch (error) {
      // Whatever went wrong, the next transaction begins on a clean connection.
      drop(writer);
      writer = undefined;
      throw error;
    }
  }

  return {
    name: address.name,
    read,
    write(work) {
      const written = lastWrite.then(() => writeOnce(work));
      lastWrite = written.catch(() => undefined);
      return written;
    },
    listen: (channel, tell, until) => listenOn(address, channel, tell, until),
    async close() {
      await lastWrite;
      await Promise.all([readers?.pool.end(1), writer?.end(1)]);
    },
  };
}

async function listenOn(
  address: ServerAddress,
  channel: string,
  tell: () => void,
  until: AbortSignal,
): Promise<void> {
  const pool = makePool(address, 1, tell);
  const over = new AbortController();
  const enough = once(until, "abort", { signal: over.signal });
  enough.catch(() => undefined);
  try {
    until.throwIfAborted();
    await pool.sql.unsafe(`listen ${channel}`);
    // What was committed while nobody listened.
    tell();
    await pool.answered(enough, FOR_EVER);
  } finally {
    over.abort();
    drop(pool);
  }
}

/** Ends a pool without waiting for it. */
function drop(pool: Pool | undefined): void {
  pool?.end(FAREWELL_S).catch(() => undefined);
}

async function checkServer(connection: SqlConnection, role: LineTraits["role"]): Promise<void> {
  const row = await first(
    connection,
    `select current_setting('server_version_num')::integer / 10000 as version,
       case when pg_is_in_recovery() then 1 else 0 end as standby`,
  );
  const version = numberIn(row ?? {}, "version");
  if (version < OLDEST) {
    throw new StoreUnusable(`It is PostgreSQL ${version}; the store needs ${OLDEST} or newer.`);
  }
  if (role === "primary" && numberIn(row ?? {}, "standby") === 1) {
    throw new NotPrimary("It is a replica, and the primary is wanted.");
  }
}

async function isFine(ready: Promise<void>): Promise<boolean> {
  return ready.then(
    () => true,
    () => false,
  );
}
