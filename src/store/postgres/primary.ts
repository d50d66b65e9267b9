import { setTimeout as wait } from "node:timers/promises";
import { StoreAway } from "../away";
import { isAway, wordsOf } from "./fault";
import type { ServerLine } from "./line";

/** The server that takes writes, wherever it is now. */
export interface Primary {
  /**
   * Asks it; while no server answers it asks again for some seconds (`isAgain`), then throws StoreAway. What was asked before may
   * have been done, unheard.
   */
  ask<Result>(
    asking: (line: ServerLine, isAgain: boolean) => Promise<Result>,
    patience?: number,
  ): Promise<Result>;
  /** Asks each server once, and throws StoreAway where none answers. */
  askOnce<Result>(asking: (line: ServerLine) => Promise<Result>): Promise<Result>;
  /** The server that is asked next. */
  line(): ServerLine;
  close(): Promise<void>;
}

/** Milliseconds that a server may be away (a restart, a replica that is promoted) before who asks is told. */
const PATIENCE = 10_000;
const PAUSES = [50, 100, 200, 400, 500];

/** A primary that may move among some servers: when one is away or turns out a replica, the next one is asked. */
export function primaryAmong(lines: readonly ServerLine[]): Primary {
  let current = 0;
  const line = () => lines[current % lines.length] ?? noServer();

  async function ask<Result>(asking: (line: ServerLine) => Promise<Result>): Promise<Result> {
    const asked = line();
    try {
      return await asking(asked);
    } catch (error) {
      if (isAway(error) && line() === asked) current += 1;
      throw error;
    }
  }

  function away(cause: unknown): StoreAway {
    const names = lines.map(({ name }) => name).join(", ");
    return new StoreAway(`PostgreSQL at ${names} does not answer: ${wordsOf(cause)}`);
  }

  return {
    line,
    async ask(asking, patience = PATIENCE) {
      let over: AbortSignal | undefined;
      for (let tried = 0; ; tried += 1) {
        try {
          return await ask((one) => asking(one, tried > 0));
        } catch (error) {
          if (!isAway(error)) throw error;
          // Counted from the first failure: an import may have taken longer before it.
          over ??= AbortSignal.timeout(patience);
          if (over.aborted) throw away(error);
        }
        await wait(PAUSES[Math.min(tried, PAUSES.length - 1)]);
      }
    },
    async askOnce(asking) {
      for (let left = lines.length; ; left -= 1) {
        try {
          return await ask(asking);
        } catch (error) {
          if (!isAway(error)) throw error;
          if (left <= 1) throw away(error);
        }
      }
    },
    async close() {
      await Promise.all(lines.map((one) => one.close()));
    },
  };
}

function noServer(): never {
  throw new TypeError("A store has at least one server.");
}
