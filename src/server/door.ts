import { randomBytes, timingSafeEqual } from "node:crypto";
import type { Instant } from "../core/instant";
import type { KeyStore, StoredKey } from "../store/keys";
import { type Access, type Asker, accessBy, neighbour } from "./access";
import { hashOf, readKey } from "./key-text";
import { lettingIn } from "./letting-in";
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

/** Who asks, or why nobody is let in; at once where the store need not be asked. */
type Admission = Asker | Refusal | Promise<Asker | Refusal>;

/** Lets askers in by their keys. */
export interface Door {
  /** Who sends this Authorization header. */
  bySaying(authorization: string | undefined): Admission;
  /** Who says this key in a message. */
  byKey(key: string | undefined): Promise<Asker | Refusal>;
  /** False once someone who was let in would not be any more: the key is revoked or expired, or keys were made meanwhile. Askers with one key that ask at once share a look. */
  isStillIn(asker: Asker): Promise<boolean>;
}

/** Accesses that are remembered, so that their names are reckoned once; one for each set of patterns. */
const MOST_REMEMBERED = 1000;

/** Takes the key from an Authorization header. */
const BEARER = /^Bearer +(\S+)$/i;
const MOST_HEADER = 1000;

/**
 * A key is looked for at every question, so that a revoked one opens nothing from then on: in the store, or among the headers that
 * were let in before, where the store tells that no key has changed since.
 */
export function doorOf({ keys, now, keyless, isSame = timingSafeEqual }: DoorParts): Door {
  // What an unknown id is compared with: no secret has this hash, and refusing takes the same steps.
  const nobody = randomBytes(32);
  const accesses = new Map<string, Access>();
  const askers = new WeakMap<StoredKey, Asker>();
  const letIn = lettingIn<StoredKey>(keys);
  const open = lettingIn<true>(keys);
  const looks = new Map<string, Promise<boolean>>();
  let hadKeys = keyless === "never";

  function withoutKey(): Admission {
    if (keyless === "always" || (!hadKeys && open.find(""))) return neighbour;
    if (hadKeys) return new Refusal("sign-in");
    return open
      .ask(
        "",
        () => keys.any(),
        (any) => (any ? undefined : true),
      )
      .then((any) => {
        hadKeys ||= any;
        return hadKeys ? new Refusal("sign-in") : neighbour;
      });
  }

  async function keyIn(text: string): Promise<StoredKey | Refusal> {
    const { id, secret } = readKey(text) ?? { id: "", secret: text };
    const key = await keys.find(id);
    const fits = isSame(hashOf(secret), key?.hash ?? nobody);
    return key && fits && isGood(key) ? key : new Refusal("key-refused");
  }

  async function byKey(text: string | undefined): Promise<Asker | Refusal> {
    if (text === undefined || text === "") return withoutKey();
    return admitted(await keyIn(text));
  }

  function admitted(key: StoredKey | Refusal): Asker | Refusal {
    return isRefusal(key) ? key : askerOf(key);
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
    bySaying(authorization) {
      if (authorization === undefined) return withoutKey();
      const before = letIn.find(authorization);
      if (before && isGood(before)) return askerOf(before);
      if (authorization.length > MOST_HEADER) return new Refusal("key-refused");
      const [, text] = BEARER.exec(authorization) ?? [];
      if (text === undefined) return new Refusal("key-refused");
      const worth = (key: StoredKey | Refusal) => (isRefusal(key) ? undefined : key);
      return letIn.ask(authorization, () => keyIn(text), worth).then(admitted);
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
