import { gathered } from "../gathered";
import type { KeyStore, StoredKey } from "../keys";
import type { SqlConnection } from "../sql/connection";
import { findKeys, hasKeys, keysIn } from "../sql/key-rows";
import { locked } from "./migrate";
import type { Primary } from "./primary";
import type { Replicas } from "./replicas";
import type { StandIn } from "./stand-in";

/** What keys are read and written over. */
export interface KeyServers {
  readonly primary: Primary;
  readonly replicas: Replicas;
  readonly standIn: StandIn;
  /** Runs writes one after the other. */
  inTurn<Result>(write: () => Promise<Result>): Promise<Result>;
  /** The newest snapshot that was told: a replica that lacks it is no judge of keys either. */
  told(): number;
}

/** Revoked keys that are remembered. */
const MOST_REVOKED = 10_000;

/** What ids are made of; what else is asked for is no key's, and must not disturb those that are asked for with it. */
const ID = /^[\w-]{1,64}$/;

/**
 * Keys are read from the primary, so that a revoked one is refused at once. While it is away a replica is asked, which has the keys
 * of a moment before; a revocation that this process saw holds, whatever the replica still says.
 */
export function standingKeys({ primary, replicas, standIn, inTurn, told }: KeyServers): KeyStore {
  const revoked = new Map<string, StoredKey>();

  async function ask<Result>(work: (connection: SqlConnection) => Promise<Result>) {
    // Of a replica that is to have a snapshot it is found out first whose feed it holds.
    return standIn.read(work, async () =>
      standIn.isLongAway() ? undefined : replicas.read(Math.max(1, told()), work),
    );
  }

  // Each request looks for its key: the many of a moment share one question.
  const look = gathered((ids: readonly string[]) => ask((connection) => findKeys(connection, ids)));

  return {
    ...keysIn({
      read: (work) => primary.ask((line) => line.read(work)),
      write: (work) => inTurn(() => primary.ask((line) => line.write(locked(work)))),
    }),
    any: () => ask(hasKeys),
    async find(id) {
      const key = ID.test(id) ? await look(id) : undefined;
      if (key?.revoked !== undefined) {
        if (revoked.size >= MOST_REVOKED) revoked.clear();
        revoked.set(id, key);
      }
      return key && (revoked.get(id) ?? key);
    },
  };
}
