import type { ReservedSql, Sql } from "postgres";
import type { SqlConnection, SqlValue } from "../sql/connection";
import { copyRows } from "./copy-rows";
import { NoAnswer } from "./fault";
import { EACH_TEXT, type Pool, ask } from "./pool";

/** Statements that may be on their way at once: more are not faster, and each holds its parameters. */
const MOST_UNDER_WAY = 64;

/** In which a connection is made. */
const CONNECT_MS = 10_000;

/** From so many rows on COPY is faster than inserting them one by one. */
const ROWS_TO_COPY = 50;

/** Longer than a server waits for a lock: a statement that takes this long is on a dead line. */
const ANSWER_MS = 180_000;

/**
 * The lock is waited for two minutes, as in SQLite. A writer whose machine went away without a word holds it for no longer than
 * the server needs to notice. An import is acknowledged when it is on disk, whatever the database usually does.
 */
const BEGIN = `begin;
  set local lock_timeout = '120s';
  set local idle_in_transaction_session_timeout = '300s';
  set local tcp_keepalives_idle = 20;
  set local tcp_keepalives_interval = 5;
  set local tcp_keepalives_count = 4;
  select set_config('synchronous_commit', 'on', true) where current_setting('synchronous_commit') = 'off'`;

/**
 * Runs work as one transaction over a pool of one connection. Whatever is thrown takes everything back; after a lost
 * connection nothing more is sent, and work has ended when this has.
 */
export async function transact<Result>(
  pool: Pool,
  work: (connection: SqlConnection) => Promise<Result>,
): Promise<Result> {
  // Connects first: the driver never hands out a line that it has yet to make, where it fetches no types.
  await pool.answered(pool.sql.unsafe("select 1"), CONNECT_MS);
  if (pool.isLost()) throw new NoAnswer("The connection is lost.");
  const line = await pool.sql.reserve();
  try {
    await pool.answered(line.unsafe(BEGIN), ANSWER_MS);
    const writing = writingOver(line, pool);
    const result = await work(writing.connection);
    await writing.settled();
    await pool.answered(line.unsafe("commit"), ANSWER_MS);
    line.release();
    return result;
  } catch (error) {
    if (!pool.isLost()) await takeBack(line, pool);
    throw error;
  }
}

async function takeBack(line: ReservedSql, pool: Pool): Promise<void> {
  try {
    await pool.answered(line.unsafe("rollback"), ANSWER_MS);
    line.release();
  } catch {
    // What ended the transaction is what the caller has to hear of; the server takes back what it loses.
  }
}

/** Statements of one transaction. Those without an answer follow each other without waiting for it. */
function writingOver(line: Sql, pool: Pool) {
  let underWay = 0;
  let last: Promise<unknown> = Promise.resolve();
  let fault: { readonly error: unknown } | undefined;

  function send(statement: string, values?: readonly SqlValue[]) {
    if (fault) throw fault.error;
    const sent = pool.answered(ask(line, statement, values), ANSWER_MS);
    // The first error is the cause; the ones after it only say that the transaction is over.
    last = sent.catch((error: unknown) => {
      fault ??= { error };
    });
    return sent;
  }

  async function settled(): Promise<void> {
    await last;
    underWay = 0;
    if (fault) throw fault.error;
  }

  async function run(statement: string, values: readonly SqlValue[] = []): Promise<void> {
    void send(statement, values);
    underWay += 1;
    if (underWay >= MOST_UNDER_WAY) await settled();
  }

  const connection: SqlConnection = {
    eachText: EACH_TEXT,
    run,
    async all(statement, values) {
      const sent = send(statement, values);
      await settled();
      return sent;
    },
    async fill(table, columns, rows) {
      const few: (readonly SqlValue[])[] = [];
      const all = rows[Symbol.iterator]();
      for (let next = all.next(); !next.done; next = all.next()) {
        few.push(next.value);
        if (few.length < ROWS_TO_COPY) continue;
        await settled();
        const many = following(few, all);
        return pool.answered(copyRows(line, { table, columns, rows: many }), ANSWER_MS);
      }
      const places = columns.map(() => "?").join(", ");
      const sql = `insert into ${table} (${columns.join(", ")}) values (${places})`;
      for (const row of few) await run(sql, row);
    },
  };
  return { connection, settled };
}

function* following<Each>(first: readonly Each[], rest: Iterator<Each>): Iterable<Each> {
  yield* first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}
