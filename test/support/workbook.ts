import { httpTo } from "../../src/client/http";
import { createFeed } from "../../src/client/http-feed";
import type { Failure } from "../../src/core/failure";
import type { Instant } from "../../src/core/instant";
import type { Answer } from "../../src/functions/answer";
import { callableNamed } from "../../src/functions/callable";
import { connect } from "../../src/functions/session";
import { feedApp } from "../../src/server/app";
import { listen } from "../../src/server/listen";
import { openSeededStore } from "../../src/server/seeded-store";

/** A workbook that asks a listening feed over a seeded store: every room is the real one. */
export interface Workbook {
  readonly address: string;
  /** Requests that went over the network so far. */
  requests(): number;
  /** Asks a cell function as a cell does: an answer, or a promise of one where something must be fetched. */
  ask(name: string, ...values: readonly unknown[]): Answer | Promise<Answer>;
  /** Takes the newest snapshot, as a person does who presses Refresh. */
  refresh(): Promise<Failure | undefined>;
  close(): Promise<void>;
}

/** Opens a store with the cited facts, serves it, and connects the cell functions to it. */
export async function openWorkbook(storePath: string, now: Instant): Promise<Workbook> {
  const store = await openSeededStore(storePath, now);
  const listening = await listen(feedApp({ store, now: () => now }), 0);
  if (typeof listening === "string") throw new Error(listening);
  let requests = 0;
  const http = httpTo({
    address: listening.address,
    fetch(url, request) {
      requests += 1;
      return fetch(url, request);
    },
  });
  const feed = createFeed({ http, scheduler: setImmediate });
  connect({ feed });
  return {
    address: listening.address,
    requests: () => requests,
    ask(name, ...values) {
      const callable = callableNamed(name);
      if (!callable) throw new Error(`no function ${name}`);
      return callable(...(values as never[])) as Answer | Promise<Answer>;
    },
    refresh: () => feed.refresh(),
    async close() {
      await listening.close();
      await store.close();
    },
  };
}
