import { setTimeout as wait } from "node:timers/promises";
import type { Primary } from "./primary";

/** Says to other processes that something was committed, and hears it from them. Both are only hints that may be lost. */
export interface CommitWatch {
  announce(): void;
  watch(tell: () => void): () => void;
  close(): Promise<void>;
}

const CHANNEL = "reprice_commit";

/** Milliseconds after which a lost line is listened on again. */
const PAUSE_MS = 1000;

/** Listens for as long as anyone wants to hear. An engine that knows no NOTIFY costs nothing but the hint. */
export function watchCommits(primary: Primary): CommitWatch {
  const listeners = new Set<() => void>();
  const underWay = new Set<Promise<unknown>>();
  let listening: AbortController | undefined;

  const tellAll = () => {
    for (const tell of [...listeners]) tell();
  };

  async function listen(until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      await primary
        .line()
        .listen(CHANNEL, tellAll, until)
        .catch(() => undefined);
      await wait(PAUSE_MS, undefined, { signal: until }).catch(() => undefined);
    }
  }

  function run(work: Promise<unknown>): void {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  }

  function stop(): void {
    listening?.abort();
    listening = undefined;
  }

  return {
    announce() {
      // Apart from the commit: a hint that fails must not take it back.
      const told = primary.askOnce((line) =>
        line.read((connection) => connection.all(`select pg_notify('${CHANNEL}', '')`)),
      );
      run(told.catch(() => undefined));
    },
    watch(tell) {
      listeners.add(tell);
      if (!listening) {
        listening = new AbortController();
        run(listen(listening.signal));
      }
      return () => {
        listeners.delete(tell);
        if (listeners.size === 0) stop();
      };
    },
    async close() {
      stop();
      await Promise.all(underWay);
    },
  };
}
