import type { KeyStore, StoredKey } from "../keys";
import { numberIn } from "../sql/row";
import type { SqliteConnection } from "./connection";

const MOST_REMEMBERED = 10_000;

/** Keys that are remembered for as long as nothing was written to the file, by this process or another: SQLite counts that cheaply. */
export function rememberedKeys(keys: KeyStore, reader: SqliteConnection): KeyStore {
  const remembered = new Map<string, Promise<StoredKey | undefined>>();
  let version = -1;
  return {
    ...keys,
    find(id) {
      const now = numberIn(reader.get("pragma data_version") ?? {}, "data_version");
      // Ids that nobody has are not worth the room.
      if (now !== version || remembered.size >= MOST_REMEMBERED) remembered.clear();
      version = now;
      let key = remembered.get(id);
      if (!key) {
        remembered.set(id, (key = keys.find(id)));
        const forget = () => remembered.delete(id);
        key.then((found) => found ?? forget(), forget);
      }
      return key;
    },
  };
}
