import { type Instant, formatInstant } from "../../core/instant";
import type { StoredKey } from "../../store/keys";
import { inColumns } from "../columns";
import type { Command } from "../command";
import { WrongUse, exit } from "../exit";
import { keyStoreOptions, withStore } from "../with-store";

/** `reprice keys list`: whom there are keys for, and what they open; never the keys themselves. */
export const keysList: Command = {
  words: "",
  says: "the keys of the feed, without their secrets",
  options: keyStoreOptions,
  async run(given, world) {
    if (given.words.length > 0) return new WrongUse("Write only: reprice keys list");
    return withStore(given, world, async (store) => {
      const keys = await store.keys.list();
      const now = world.now();
      if (given.flags.has("json")) {
        world.out(JSON.stringify(keys.map((key) => written(key, now))));
      } else {
        if (keys.length === 0) world.err("There are no keys: the feed answers this machine only.");
        const rows = keys.map((key) => cells(key, now));
        if (rows.length > 0) for (const line of inColumns([HEAD, ...rows])) world.out(line);
      }
      return exit.good;
    });
  },
};

const HEAD = ["id", "state", "scope", "rate", "expires", "series", "name"];

function cells(key: StoredKey, now: Instant): readonly string[] {
  const { id, scope, rate, expires, series, name } = key;
  const until = expires === undefined ? "-" : formatInstant(expires);
  const named = series.length === 0 ? "(open ones)" : series.join(",");
  return [id, stateOf(key, now), scope, String(rate), until, named, name];
}

function written(key: StoredKey, now: Instant) {
  const { id, name, scope, series, rate, created, expires, revoked } = key;
  return {
    id,
    name,
    state: stateOf(key, now),
    scope,
    series,
    rate,
    created: formatInstant(created),
    ...(expires === undefined ? {} : { expires: formatInstant(expires) }),
    ...(revoked === undefined ? {} : { revoked: formatInstant(revoked) }),
  };
}

function stateOf({ revoked, expires }: StoredKey, now: Instant): "good" | "expired" | "revoked" {
  if (revoked !== undefined) return "revoked";
  return expires !== undefined && expires <= now ? "expired" : "good";
}
