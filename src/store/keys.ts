import type { Instant } from "../core/instant";

/** What the holder of a key may do: read, also bring observations, or also see how the feed fares. */
export const keyScopes = ["read", "write", "admin"] as const;

/** One of the scopes; each includes those before it. */
export type KeyScope = (typeof keyScopes)[number];

/** A key as it is kept: all of it but the secret, of which only a hash is there. */
export interface StoredKey {
  /** The part of the key's text that names it; not secret. */
  readonly id: string;
  /** Whom it was made for. */
  readonly name: string;
  readonly scope: KeyScope;
  /** Patterns of the licensed and private series that it opens (core/entitlement). */
  readonly series: readonly string[];
  /** Series that may be asked for in a minute. */
  readonly rate: number;
  /** SHA-256 of the secret. */
  readonly hash: Uint8Array;
  readonly created: Instant;
  /** The moment from which it opens nothing. */
  readonly expires?: Instant;
  readonly revoked?: Instant;
}

/**
 * Keeps keys beside the prices. Keys are no part of a snapshot: what one process writes the next question of any process sees.
 * Every kind of store passes test/store/keys-contract.ts.
 */
export interface KeyStore {
  /** Keeps a new key. Throws where its id is taken. */
  add(key: StoredKey): Promise<void>;
  find(id: string): Promise<StoredKey | undefined>;
  /** All keys, revoked and expired ones too, in the order they were made. */
  list(): Promise<readonly StoredKey[]>;
  /** Revokes a key from a moment on; one that is revoked already stays as it is. False where there is none of this id. */
  revoke(id: string, from: Instant): Promise<boolean>;
  /** True once a key was made, for ever: a feed that had keys asks for one. */
  any(): Promise<boolean>;
  /**
   * Names the state that all keys are in at this moment: while it is the same, what was found of a key still holds. A store that
   * cannot tell it at once has none, and is asked for each key.
   */
  version?(): number;
}
