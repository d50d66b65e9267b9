import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "../support/chromium";
import type { BenchFeed } from "./bench-feed";
import { type CellFigures, type CellPlace, measureCounts } from "./cell-table";
import type { BenchPage } from "./page";

/** Fills cells from a page in Chromium, over the browser's own fetch. */
export async function measureInChromium(
  feed: BenchFeed,
  counts: readonly number[],
  rounds: number,
): Promise<readonly CellFigures[]> {
  const browser = await launchChromium(["--enable-precise-memory-info"]);
  try {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${feed.addresses.feed}/healthz`);
    await page.addScriptTag({
      content: readFileSync(join(__dirname, "../bench/page.js"), "utf8"),
    });
    await page.evaluate((addresses) => {
      (globalThis as unknown as { benchPage: BenchPage }).benchPage.start(addresses);
    }, feed.addresses);
    const run: CellPlace["run"] = (way, count) =>
      page.evaluate(
        ([name, cells]) =>
          (globalThis as unknown as { benchPage: BenchPage }).benchPage.run(name, cells),
        [way, count] as const,
      );
    return await measureCounts(feed, { run, fetchesBare: false }, { counts, rounds });
  } finally {
    await browser.close();
  }
}
