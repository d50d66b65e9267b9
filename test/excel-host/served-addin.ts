import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { feedApp } from "../../src/server/app";
import { type Listening, listen } from "../../src/server/listen";
import { openSeededStore } from "../../src/server/seeded-store";
import type { PriceStore } from "../../src/store/store";
import { launchChromium } from "../support/chromium";
import { runAt } from "../support/terminal";
import type { DesktopSettings } from "./desktop-page";
import { type BeforeOpening, type OpenAddin, openAddin } from "./office-page";

/** The built add-in on a feed with the cited facts, and a browser to open it in. */
export interface ServedAddin {
  readonly store: PriceStore;
  open(settings?: Partial<DesktopSettings>, before?: BeforeOpening): Promise<OpenAddin>;
  stopFeed(): Promise<void>;
  startFeed(): Promise<void>;
  close(): Promise<void>;
}

const pages = join(__dirname, "..", "..", "build", "web");

/** Serves what `npm run build` made, without PUBLIC_URL, so that office.js is the package's own. */
export async function serveAddin(storePath: string): Promise<ServedAddin> {
  if (!existsSync(join(pages, "taskpane.html"))) throw new Error("Run npm run build first.");
  const store = await openSeededStore(storePath, runAt);
  const browser: Browser = await launchChromium();
  const opened: OpenAddin[] = [];
  let listening = await start(0);

  async function start(port: number): Promise<Listening> {
    const started = await listen(feedApp({ store, now: () => runAt, pages }), port);
    if (typeof started === "string") throw new Error(started);
    return started;
  }

  return {
    store,
    async open(settings, before) {
      const addin = await openAddin(browser, listening.address, settings, before);
      opened.push(addin);
      return addin;
    },
    stopFeed: () => listening.close(),
    async startFeed() {
      listening = await start(listening.port);
    },
    async close() {
      for (const addin of opened) await addin.close();
      await browser.close();
      await listening.close();
      await store.close();
    },
  };
}
