import { covers } from "../../core/entitlement";
import { formatInstant } from "../../core/instant";
import { hashOf, mintKey, writeKey } from "../../server/key-text";
import type { PriceStore } from "../../store/store";
import type { Command } from "../command";
import { WrongUse, exit, isWrongUse } from "../exit";
import { readWantedKey } from "../key-options";
import { keyStoreOptions, withStore } from "../with-store";

/** `reprice keys create --name "Ana" --series "*@ACME"` makes a key and shows it, this once. */
export const keysCreate: Command = {
  words: "--name NAME",
  says: "a key of the feed, shown this once",
  options: {
    ...keyStoreOptions,
    name: { type: "string" },
    scope: { type: "string" },
    series: { type: "string" },
    rate: { type: "string" },
    expires: { type: "string" },
  },
  async run(given, world) {
    if (given.words.length > 0) {
      return new WrongUse("Write only options: reprice keys create --name NAME");
    }
    const now = world.now();
    const wanted = readWantedKey(given.texts, now);
    if (isWrongUse(wanted)) return wanted;
    return withStore(given, world, async (store) => {
      const parts = mintKey();
      await store.keys.add({ ...wanted, id: parts.id, hash: hashOf(parts.secret), created: now });
      const { id } = parts;
      const key = writeKey(parts);
      const { name, scope, series, rate, expires } = wanted;
      const end = expires === undefined ? {} : { expires: formatInstant(expires) };
      if (given.flags.has("json")) {
        world.out(JSON.stringify({ key, id, name, scope, series, rate, ...end }));
      } else {
        world.out(key);
        world.err(`This is the only time that the key of ${name} is shown: only its hash is kept.`);
        world.err(
          `It may ${meant[scope]}, ${rate} series a minute. Revoke it: reprice keys revoke ${id}`,
        );
      }
      for (const pattern of await emptyPatterns(store, series)) {
        world.err(
          `"${pattern}" names no series of the store yet. A quoter is written "@ARGUS", all series "*".`,
        );
      }
      return exit.good;
    });
  },
};

const meant = {
  read: "read open series and those that --series names",
  write: "read, and bring prices of the series that --series names",
  admin: "read and write likewise, and see how the feed fares",
} as const;

async function emptyPatterns(
  store: PriceStore,
  patterns: readonly string[],
): Promise<readonly string[]> {
  if (patterns.length === 0) return [];
  const { series } = await store.catalogue((await store.newest()).number);
  return patterns.filter((pattern) => !series.some(({ code }) => covers([pattern], code)));
}
