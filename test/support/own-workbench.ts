import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { launchChromium } from "./chromium";
import { ownFolder } from "./folder";
import { type ServedPages, servePages } from "./served-pages";
import { type Workbench, openWorkbench } from "./workbench";

type OpenWorkbench = (
  more?: BrowserContextOptions,
  prepare?: Parameters<typeof openWorkbench>[3],
) => Promise<Workbench>;

/** The built pages over a store of a file's own, and a browser that shows them. */
export interface OwnWorkbench {
  readonly site: ServedPages;
  /** Opens the workbench beside, or instead of, the one that each test begins with. */
  open: OpenWorkbench;
}

/** Opens a new workbench for each test of this file, where it is taken; all must end without a complaint and without a request to another host. */
export function ownWorkbench(opened?: (bench: Workbench) => void | Promise<void>): OwnWorkbench {
  const folder = ownFolder();
  let site: ServedPages;
  let browser: Browser;
  let benches: Workbench[] = [];
  const open: OpenWorkbench = async (more, prepare) => {
    const bench = await openWorkbench(browser, site.address, more, prepare);
    benches.push(bench);
    return bench;
  };
  beforeAll(async () => {
    [site, browser] = await Promise.all([
      servePages(join(folder, "store.sqlite")),
      launchChromium(),
    ]);
  });
  beforeEach(async () => {
    if (opened) await opened(await open());
  });
  afterEach(async () => {
    const ended = benches;
    benches = [];
    for (const context of browser.contexts()) await context.close();
    expect(ended.flatMap(({ troubles }) => troubles)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    open,
    get site() {
      return site;
    },
  };
}
