import { resolve } from "node:path";
import { instantOf } from "../../src/core/instant";
import { feedApp } from "../../src/server/app";
import { listen } from "../../src/server/listen";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store";
import { priceRoutes } from "./price-routes";

/** The built pages lie beside the built programs. */
const BUILT_PAGES = resolve(__dirname, "../web");

/** The feed over a store, on a free port, with single prices beside its own endpoints. */
export async function runPriceFeed(path: string): Promise<void> {
  const store = await openSqliteStore(path);
  const now = () => instantOf(Date.now());
  const app = feedApp({ store, now, pages: BUILT_PAGES, more: priceRoutes });
  const listening = await listen(app, 0);
  if (typeof listening === "string") throw new Error(`the feed does not listen: ${listening}`);
  process.stdout.write(`${listening.address}\n`);
  process.once("SIGTERM", () => void listening.close().then(() => store.close()));
}
