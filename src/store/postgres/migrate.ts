import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type SqlConnection, first } from "../sql/connection";
import { numberIn, textIn } from "../sql/row";
import { StoreUnusable } from "../unusable";
import { isMadeAtOnce, isMissing } from "./fault";
import type { ServerLine } from "./line";
import { sql as store } from "./migrations/0001-store";
import { sql as companies } from "./migrations/0002-companies";
import { sql as keys } from "./migrations/0003-keys";
import { SCHEMA } from "./pool";

/** All migrations in order; the store's row says how many of them it has. Only ever added to. */
const migrations: readonly string[] = [store, companies, keys];

/** Starters that make the same thing at once: one wins, and the others look again. */
const TRIES = 20;
const PAUSE_MS = 50;

/** One row, which also is the lock that writers take in turn. */
const LOCK = "select feed, version from store for update";

/** Work for a transaction that holds the store's write lock until it ends. */
export function locked<Result>(
  work: (connection: SqlConnection) => Promise<Result>,
): (connection: SqlConnection) => Promise<Result> {
  return async (connection) => {
    await connection.all(LOCK);
    return work(connection);
  };
}

/** Brings a database to the newest form, a new one from nothing, and gives the id of its feed. Any number may start at once. */
export async function migrate(line: ServerLine): Promise<string> {
  const held = await line.read(readHeld);
  if (held?.version === migrations.length) return held.feed;
  for (let left = TRIES; ; left -= 1) {
    try {
      return await line.write(bringUp);
    } catch (error) {
      if (!isMadeAtOnce(error) || left === 0) throw error;
    }
    await wait(PAUSE_MS);
  }
}

interface Held {
  readonly feed: string;
  readonly version: number;
}

async function readHeld(connection: SqlConnection): Promise<Held | undefined> {
  try {
    return heldOf(await first(connection, "select feed, version from store"));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function heldOf(row: Awaited<ReturnType<typeof first>>): Held | undefined {
  const held = row && { feed: textIn(row, "feed"), version: numberIn(row, "version") };
  if (held && held.version > migrations.length) {
    throw new StoreUnusable("It was made by a newer version of Reprice.");
  }
  return held;
}

async function bringUp(connection: SqlConnection): Promise<string> {
  await makeHome(connection);
  const held = heldOf(await first(connection, LOCK));
  if (!held) throw new StoreUnusable("It has no feed id.");
  for (const sql of migrations.slice(held.version)) {
    for (const statement of statementsOf(sql)) await connection.run(statement);
  }
  await connection.run("update store set version = ?", [migrations.length]);
  return held.feed;
}

async function makeHome(connection: SqlConnection): Promise<void> {
  const known = await first(
    connection,
    `select to_regnamespace('${SCHEMA}') is not null as home, to_regclass('${SCHEMA}.store') is not null as ours,
       exists (select 1 from pg_class where relnamespace = to_regnamespace('${SCHEMA}')) as used`,
  );
  if (known?.["ours"] === true) return;
  if (known?.["used"] === true) {
    throw new StoreUnusable(`Its schema "${SCHEMA}" belongs to another program.`);
  }
  // Whoever may not make schemas can be given an empty one.
  if (known?.["home"] !== true) await connection.run(`create schema ${SCHEMA}`);
  await connection.run(
    `create table store (
       one integer primary key check (one = 1), feed text not null, version integer not null)`,
  );
  await connection.run("insert into store (one, feed, version) values (1, ?, 0)", [
    randomBytes(8).toString("hex"),
  ]);
}

/** A script's statements; ours have no semicolon elsewhere. */
function statementsOf(script: string): readonly string[] {
  return script.split(/;\s*\n/).filter((statement) => /\S/.test(statement));
}
