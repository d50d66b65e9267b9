import { setTimeout as wait } from "node:timers/promises";
import { StoreAway } from "../away";
import type { SqlConnection } from "../sql/connection";
import type { ServerLine } from "./line";
import type { Primary } from "./primary";

/** Reads what the primary alone knows for certain, and lets a replica stand in while it is away. */
export interface StandIn {
  /** `instead` is asked while the primary does not answer; where it has nothing either, the primary is waited for. */
  read<Result>(
    work: (connection: SqlConnection) => Promise<Result>,
    instead: () => Promise<{ readonly read: Result } | undefined>,
  ): Promise<Result>;
  /** True when the primary has been away for longer than keys may be read elsewhere. */
  isLongAway(): boolean;
  close(): void;
}

/** Milliseconds between two looks for a primary that is away: for so long after its return a replica may still answer. */
const LOOK_MS = 1000;

/**
 * Without replicas every question waits for the primary. With them the first that gets no answer says so for all, and nobody waits
 * for it again until a look found it back.
 */
export function standInFor(primary: Primary, replicas: number, longAway: number): StandIn {
  const over = new AbortController();
  let away: AbortSignal | undefined;

  async function lookUntilBack(): Promise<void> {
    for (;;) {
      await wait(LOOK_MS, undefined, { signal: over.signal, ref: false }).catch(() => undefined);
      if (over.signal.aborted) return;
      const isBack = await primary
        .askOnce((line) => line.read((connection) => connection.all("select 1")))
        .catch(() => false);
      if (isBack !== false) break;
    }
    away = undefined;
  }

  return {
    async read(work, instead) {
      const ask = (line: ServerLine) => line.read(work);
      if (replicas === 0) return primary.ask(ask);
      if (!away) {
        try {
          return await primary.askOnce(ask);
        } catch (error) {
          if (!(error instanceof StoreAway)) throw error;
        }
        if (!away) {
          away = AbortSignal.timeout(longAway);
          void lookUntilBack();
        }
      }
      const copied = await instead();
      return copied ? copied.read : primary.ask(ask);
    },
    isLongAway: () => away?.aborted === true,
    close: () => over.abort(),
  };
}
