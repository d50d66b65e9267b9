import { randomBytes, timingSafeEqual } from "node:crypto";
import type { Instant } from "../core/instant";
import type { KeyStore, StoredKey } from "../store/keys";
import { type Access, type Asker, accessBy, neighbour } from "./access";
import { hashOf, readKey } from "./key-text";
import { Refusal, isRefusal } from "./refusal";

/**
 * Whom a feed lets in without a key: nobody ("never"), everybody until a key was made ("until-keys": a feed on loopback),
 * or always ("always": a store that the asker has opened by himself, in his own process).
 */
export type Keyless = "never" | "until-keys" | "always";

/** What the door is made of. */
export interface DoorParts {
  readonly keys: KeyStore;
  readonly now: () => Instant;
  readonly keyless: Keyless;
  /** Compares two hashes in a time that does not depend on them; a test counts its calls. */
  readonly isSame?: (one: Uint8Array, other: Uint8Array) => boolean;
}

/** Lets askers in by their keys. */
export interface Door {
  /** Who sends this Authorization header. */
  bySaying(authorization: string | undefined): Promise<Asker | Refusal>;
  /** Who says this key in a message. */
  byKey(key: string | undefined): Promise<Asker | Refusal>;
  /** False once someone who was let in would not be any more: the key is revoked or expired, or keys were made meanwhile. Askers with one key that ask at once share a look. */
  isStillIn(asker: Asker): Promise<boolean>;
}

/** Accesses that are remembered, so that their names are reckoned once; one for each set of patterns. */
const MOST_REMEMBERED = 1000;

/** A key is looked up in the store at every question, so that a revoked one opens nothing from then on. */
export function doorOf({ keys, now, keyless, isSame = timingSafeEqual }: DoorParts): Door {
  // What an unknown id is compared with: no secret has this hash, and refusing takes the same steps.
  const nobody = randomBytes(32);
  const accesses = new Map<string, Access>();
  // A store that gives the same object for a key spares reading it again.
  const askers = new WeakMap<StoredKey, Asker>();
  const looks = new Map<string, Promise<boolean>>();
  let hadKeys = false;

  async function withoutKey(): Promise<Asker | Refusal> {
    if (keyless === "always") return neighbour;
    hadKeys ||= keyless === "never" || (await keys.any());
    return hadKeys ? new Refusal("sign-in") : neighbour;
  }

  async function byKey(text: string | undefined): Promise<Asker | Refusal> {
    if (text === undefined || text === "") return withoutKey();
    const { id, secret } = readKey(text) ?? { id: "", secret: text };
    const key = await keys.find(id);
    const fits = isSame(hashOf(secret), key?.hash ?? nobody);
    return key && fits && isGood(key) ? askerOf(key) : new Refusal("key-refused");
  }

  function isGood({ revoked, expires }: StoredKey): boolean {
    return revoked === undefined && (expires === undefined || now() < expires);
  }

  function askerOf(key: StoredKey): Asker {
    const known = askers.get(key);
    if (known) return known;
    const { id, scope, rate, series } = key;
    const name = JSON.stringify(series);
    let access = accesses.get(name);
    if (!access) {
      if (accesses.size >= MOST_REMEMBERED) accesses.clear();
      accesses.set(name, (access = accessBy(series)));
    }
    const asker = { key: id, scope, rate, access };
    askers.set(key, asker);
    return asker;
  }

  return {
    byKey,
    async bySaying(authorization) {
      if (authorization === undefined) return withoutKey();
      const [, key] = /^Bearer +(\S+)$/i.exec(authorization.slice(0, 1000)) ?? [];
      return key === undefined ? new Refusal("key-refused") : byKey(key);
    },
    async isStillIn({ key: id }) {
      if (id === undefined) return !isRefusal(await withoutKey());
      const known = looks.get(id);
      if (known) return known;
      const look = keys.find(id).then((key) => key !== undefined && isGood(key));
      looks.set(id, look);
      const done = () => looks.delete(id);
      look.then(done, done);
      return look;
    },
  };
}
