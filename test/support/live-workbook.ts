import { WebSocket } from "ws";
import { httpTo } from "../../src/client/http";
import { createFeed } from "../../src/client/http-feed";
import { createLive } from "../../src/client/live";
import { openBy } from "../../src/client/live-socket";
import type { Instant } from "../../src/core/instant";
import type { Cell } from "../../src/functions/answer";
import { RESTREAM } from "../../src/functions/restream";
import { connect } from "../../src/functions/session";
import { feedApp } from "../../src/server/app";
import { type LiveBounds, usualBounds } from "../../src/server/bounds";
import { type Listening, listen } from "../../src/server/listen";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store";
import type { Import, PriceStore } from "../../src/store/store";
import { readRows } from "./cells";
import { instant } from "./observations";
import { realClock } from "./real-clock";

/** A cell that streams. */
export interface StreamCell {
  /** All that it has shown, failures as "#N/A offline". */
  readonly shown: (number | string | boolean)[];
  readonly last: Cell | undefined;
  /** Waits until the cell shows something; of a number the twelfth digit does not matter. */
  until(shows: number | string): Promise<void>;
  cancel(): void;
}

/** A workbook with streaming cells, on a feed over a real store that can be stopped and started again. */
export interface LiveWorkbook {
  readonly store: PriceStore;
  readonly address: string;
  /** WebSockets that were opened, and those that are open. */
  readonly sockets: readonly WebSocket[];
  stream(material: unknown, basis?: unknown, field?: unknown): StreamCell;
  commit(batch: Import): Promise<void>;
  refresh(): Promise<void>;
  stopFeed(): Promise<void>;
  startFeed(): Promise<void>;
  /** The feed's clock. */
  now: Instant;
  pinned: boolean;
  close(): Promise<void>;
}

/** Opens a store at a path with an import in it, serves it, and connects the cell functions and their live side to it. */
export async function openLiveWorkbook(
  path: string,
  first: Import,
  settings: { readonly grace?: number; readonly bounds?: Partial<LiveBounds> } = {},
): Promise<LiveWorkbook> {
  const store = await openSqliteStore(path);
  await store.commit(first, instant("2026-01-29"));
  let listening: Listening | undefined;
  const sockets: WebSocket[] = [];

  async function startFeed(): Promise<void> {
    const port = listening?.port ?? 0;
    const bounds = { live: { ...usualBounds.live, look: 10, ...settings.bounds } };
    const started = await listen(feedApp({ store, now: () => workbook.now, bounds }), port);
    if (typeof started === "string") throw new Error(started);
    listening = started;
  }

  const workbook: LiveWorkbook = {
    store,
    get address() {
      return listening?.address ?? "";
    },
    sockets,
    stream(material, basis, field) {
      let waiting = () => {};
      let last: Cell | undefined;
      const shown: StreamCell["shown"] = [];
      const call: Parameters<typeof RESTREAM>[3] = {
        setResult(value) {
          last = value as Cell;
          shown.push(readRows(last)[0]?.[0] ?? "");
          waiting();
        },
      };
      RESTREAM(material, basis ?? null, field ?? null, call);
      return {
        shown,
        get last() {
          return last;
        },
        async until(shows) {
          while (!isNear(shown.at(-1), shows)) await new Promise<void>((go) => (waiting = go));
        },
        cancel: () => call.onCanceled?.(),
      };
    },
    async commit(batch) {
      await store.commit(batch, instant("2026-02-08"));
    },
    async refresh() {
      const failed = await feed.refresh();
      if (failed) throw new Error(failed.reason);
    },
    async stopFeed() {
      await listening?.close();
    },
    startFeed,
    now: instant("2026-02-08"),
    pinned: false,
    async close() {
      live.close();
      await listening?.close();
      await store.close();
    },
  };

  await startFeed();
  const { address } = workbook;
  const feed = createFeed({ http: httpTo({ address }), scheduler: setImmediate });
  const live = createLive({
    // The feed listens on the one address alone, and "localhost" may be another.
    address: address.replace("localhost", "127.0.0.1"),
    open: openBy((at) => {
      const socket = new WebSocket(at);
      sockets.push(socket);
      return socket;
    }),
    clock: realClock,
    scheduler: setImmediate,
    ...(settings.grace === undefined ? {} : { grace: settings.grace }),
  });
  connect({ feed, live, pinned: () => workbook.pinned });
  return workbook;
}

function isNear(shown: unknown, wanted: number | string): boolean {
  if (typeof shown !== "number" || typeof wanted !== "number") return shown === wanted;
  return Math.abs(shown - wanted) <= 1e-12 * Math.abs(wanted);
}
