import { randomBytes } from "node:crypto";
import { StoreUnusable } from "../unusable";
import { numberIn, textIn } from "../sql/row";
import type { SqliteConnection } from "./connection";
import { sql as store } from "./migrations/0001-store";
import { sql as companies } from "./migrations/0002-companies";
import { sql as keys } from "./migrations/0003-keys";
import { inTransaction, whenFree } from "./transaction";

/** All migrations in order; the file's user_version says how many of them it has. Only ever added to. */
const migrations: readonly string[] = [store, companies, keys];

/** "RPRC": says in the file's header that it is a store of ours. */
const APPLICATION_ID = 0x52505243;

/** Brings a file to the newest form, a new one from nothing, and gives the id of its feed. */
export async function migrate(connection: SqliteConnection): Promise<string> {
  const isReady = isCurrent(connection);
  await whenFree(() => connection.exec("pragma journal_mode = wal"));
  if (!isReady) await inTransaction(connection, async () => bringUp(connection));
  const row = connection.get("select feed from store");
  if (!row) throw new StoreUnusable("It has no feed id.");
  return textIn(row, "feed");
}

function isCurrent(connection: SqliteConnection): boolean {
  const application = pragma(connection, "application_id");
  const version = pragma(connection, "user_version");
  if (application !== APPLICATION_ID && !isEmpty(connection)) {
    throw new StoreUnusable("It is a SQLite file of another program.");
  }
  if (version > migrations.length) {
    throw new StoreUnusable("It was made by a newer version of Reprice.");
  }
  return version === migrations.length;
}

/** Looks again at what is there: another process may have been first to get the lock. */
function bringUp(connection: SqliteConnection): void {
  if (isCurrent(connection)) return;
  const version = pragma(connection, "user_version");
  for (const sql of migrations.slice(version)) connection.exec(sql);
  if (version === 0) {
    connection.run("insert into store (feed) values (?)", [randomBytes(8).toString("hex")]);
  }
  connection.exec(
    `pragma application_id = ${APPLICATION_ID}; pragma user_version = ${migrations.length};`,
  );
}

function isEmpty(connection: SqliteConnection): boolean {
  return connection.get("select 1 from sqlite_schema limit 1") === undefined;
}

function pragma(connection: SqliteConnection, name: string): number {
  return numberIn(connection.get(`pragma ${name}`) ?? {}, name);
}
