import { readKey } from "../../server/key-text";
import type { Command } from "../command";
import { WrongUse, exit } from "../exit";
import { keyStoreOptions, withStore } from "../with-store";

/** `reprice keys revoke ID`: from now on the key opens nothing, on lines that are open neither. */
export const keysRevoke: Command = {
  words: "ID",
  says: "a key that opens nothing from now on",
  options: keyStoreOptions,
  async run(given, world) {
    const [named, ...rest] = given.words;
    if (named === undefined || rest.length > 0) {
      return new WrongUse(
        "Write the id of one key: reprice keys revoke ID (reprice keys list shows it)",
      );
    }
    // Who has the key at hand may give it whole; what is said back is its id alone.
    const id = readKey(named)?.id ?? named;
    return withStore(given, world, async (store) => {
      const found = await store.keys.revoke(id, world.now());
      if (!found) return new WrongUse("There is no key of this id. reprice keys list shows them.");
      world.out(
        given.flags.has("json") ? JSON.stringify({ id, revoked: true }) : `${id} is revoked.`,
      );
      return exit.good;
    });
  },
};
