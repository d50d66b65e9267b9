import type { KeyStore } from "../keys";
import { numberIn } from "../sql/row";
import type { SqliteConnection } from "./connection";

/**
 * Keys of a file, with a version: SQLite counts what others wrote to it, and this process tells of its own keys. Who asks for the
 * version in one turn of the event loop shares a look, for a look costs as much as the rest of a small request.
 */
export function fileKeys(keys: KeyStore, reader: SqliteConnection): KeyStore {
  let seen: number | undefined;
  const lookAgain = () => {
    seen = undefined;
  };
  return {
    ...keys,
    add: (key) => keys.add(key).finally(lookAgain),
    revoke: (id, from) => keys.revoke(id, from).finally(lookAgain),
    version() {
      if (seen === undefined) {
        seen = numberIn(reader.get("pragma data_version") ?? {}, "data_version");
        setImmediate(lookAgain);
      }
      return seen;
    },
  };
}
