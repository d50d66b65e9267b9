import type { Instant } from "../../core/instant";
import type { KeyScope, KeyStore, StoredKey } from "../keys";
import { type SqlConnection, first } from "./connection";
import { numbered } from "./numbered";
import { type Row, bytesIn, numberField, numberIn, textIn } from "./row";

/** How keys are read and written; what is written together comes whole or not at all, and never with an import that is taken back. */
export interface KeyLines {
  read<Result>(work: (connection: SqlConnection) => Promise<Result>): Promise<Result>;
  write(work: (connection: SqlConnection) => Promise<void>): Promise<void>;
}

const COLUMNS = ["id", "name", "scope", "series", "rate", "hash", "created", "expires", "revoked"];

/** Keys beside the prices; a look-up reads the store each time, so that a revoked key is refused at once. */
export function keysIn({ read, write }: KeyLines): KeyStore {
  return {
    add: ({ id, name, scope, series, rate, hash, created, expires, revoked }) =>
      write((connection) => {
        const patterns = JSON.stringify(series);
        const until = [expires ?? null, revoked ?? null];
        const values = [id, name, scope, patterns, rate, hash, created, ...until];
        return numbered(connection, "access_key", COLUMNS, [values]);
      }),
    find: (id) => read((connection) => findKey(connection, id)),
    list: () =>
      read(async (connection) =>
        (await connection.all("select * from access_key order by key")).map(keyOf),
      ),
    async revoke(id, from) {
      const sql = "update access_key set revoked = ? where id = ? and revoked is null";
      await write((connection) => connection.run(sql, [from, id]));
      return read(async (connection) => (await findKey(connection, id)) !== undefined);
    },
    any: () => read(hasKeys),
  };
}

/** True where a key was ever made. */
export async function hasKeys(connection: SqlConnection): Promise<boolean> {
  return (await first(connection, "select 1 from access_key limit 1")) !== undefined;
}

/** The keys of some ids, revoked or not. */
export async function findKeys(
  connection: SqlConnection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredKey>> {
  const rows = await connection.all(
    `select * from access_key where id in (${connection.eachText})`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map(keyOf).map((key) => [key.id, key]));
}

async function findKey(connection: SqlConnection, id: string): Promise<StoredKey | undefined> {
  const row = await first(connection, "select * from access_key where id = ?", [id]);
  return row && keyOf(row);
}

function keyOf(row: Row): StoredKey {
  return {
    id: textIn(row, "id"),
    name: textIn(row, "name"),
    scope: textIn(row, "scope") as KeyScope,
    series: JSON.parse(textIn(row, "series")) as readonly string[],
    rate: numberIn(row, "rate"),
    hash: bytesIn(row, "hash"),
    created: numberIn(row, "created") as Instant,
    ...(numberField(row, "expires", "expires") as { expires?: Instant }),
    ...(numberField(row, "revoked", "revoked") as { revoked?: Instant }),
  };
}
