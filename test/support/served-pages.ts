import { existsSync } from "node:fs";
import { join } from "node:path";
import { feedApp } from "../../src/server/app";
import { type Listening, listen } from "../../src/server/listen";
import { openSeededStore } from "../../src/server/seeded-store";
import type { PriceStore } from "../../src/store/store";
import { instant } from "./observations";

/** The built pages and the feed, as `npm start` serves them, over a store of their own. */
export interface ServedPages {
  readonly address: string;
  readonly store: PriceStore;
  /** Ends the answers; the port stays ours. */
  stop(): Promise<void>;
  /** Answers again at the same address. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** The moment at which the served feed is asked. */
const asked = instant("2026-11-23T08:00:00Z");

const built = join(__dirname, "..", "..", "build", "web");

/** Serves what the last build made, with the cited facts. */
export async function servePages(storePath: string): Promise<ServedPages> {
  if (!existsSync(join(built, "workbench.html"))) {
    throw new Error("There is no built workbench. Run npm run build first.");
  }
  const store = await openSeededStore(storePath, asked);
  const answerOn = async (port: number): Promise<Listening> => {
    const listening = await listen(feedApp({ store, now: () => asked, pages: built }), port);
    if (typeof listening === "string") throw new Error(listening);
    return listening;
  };
  let listening = await answerOn(0);
  const { address, port } = listening;
  return {
    address,
    store,
    stop: () => listening.close(),
    async start() {
      listening = await answerOn(port);
    },
    async close() {
      await listening.close();
      await store.close();
    },
  };
}
