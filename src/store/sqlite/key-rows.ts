import type { Instant } from "../../core/instant";
import type { KeyScope, KeyStore, StoredKey } from "../keys";
import {
  type Row,
  type SqliteConnection,
  bytesIn,
  numberField,
  numberIn,
  textIn,
} from "./connection";

/** Writes once what was being written before is done: an import that is taken back must not take a key with it. */
export type InTurn = (work: (writer: SqliteConnection) => void) => Promise<void>;

/** Keys in the file of the prices; a look-up reads the file each time, so that a revoked key is refused at once. */
export function sqliteKeys(reader: SqliteConnection, write: InTurn): KeyStore {
  return {
    async add({ id, name, scope, series, rate, hash, created, expires, revoked }) {
      const written = JSON.stringify(series);
      await write((writer) =>
        writer.run(
          `insert into access_key (id, name, scope, series, rate, hash, created, expires, revoked)
           values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          [id, name, scope, written, rate, hash, created, expires ?? null, revoked ?? null],
        ),
      );
    },
    async find(id) {
      const row = reader.get("select * from access_key where id = ?", [id]);
      return row && keyOf(row);
    },
    async list() {
      return reader.all("select * from access_key order by number").map(keyOf);
    },
    async revoke(id, from) {
      const sql = "update access_key set revoked = ? where id = ? and revoked is null";
      await write((writer) => writer.run(sql, [from, id]));
      return reader.get("select 1 from access_key where id = ?", [id]) !== undefined;
    },
    async any() {
      return reader.get("select 1 from access_key limit 1") !== undefined;
    },
  };
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
