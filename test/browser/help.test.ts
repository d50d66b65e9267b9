import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { listen } from "../../src/server/listen";
import { htmlFiles } from "../../tools/help/pages";
import { launchChromium } from "../support/chromium";
import { ownFolder } from "../support/folder";
import { type TestFeed, testFeed } from "../support/served-feed";

jest.setTimeout(120_000);

const pages = ownFolder();
const root = join(__dirname, "..", "..");
let feed: TestFeed;
let browser: Browser;
let address: string;
const troubles: string[] = [];

beforeAll(async () => {
  mkdirSync(join(pages, "help"));
  for (const [name, text] of htmlFiles()) writeFileSync(join(pages, "help", name), text);
  cpSync(join(root, "tools", "help", "help.css"), join(pages, "help", "help.css"));
  cpSync(join(root, "assets", "icons"), join(pages, "assets"), { recursive: true });
  [feed, browser] = await Promise.all([testFeed({ pages }), launchChromium()]);
  const listening = await listen(feed.app, 0);
  if (typeof listening === "string") throw new Error(listening);
  ({ address } = listening);
});

afterAll(async () => {
  await browser.close();
  await feed.close();
});

async function open(path: string, more: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(more);
  const page = await context.newPage();
  page.on("console", (message) => troubles.push(message.text()));
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${address}/${path}`);
  return page;
}

test("from the index every link of the side leads on, under the server's own policy", async () => {
  const page = await open("help");
  expect(page.url()).toBe(`${address}/help/`);
  await page.getByRole("navigation").getByRole("link", { name: "REPRICE", exact: true }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("REPRICE");
  await page.getByRole("link", { name: "too-old" }).first().click();
  expect(page.url()).toBe(`${address}/help/errors.html#too-old`);
  expect(troubles).toEqual([]);
});

test.each(["light", "dark"] as const)(
  "pages are accessible in the %s theme",
  async (colorScheme) => {
    for (const name of ["index", "REPRICE", "REHISTORY", "options", "errors"]) {
      const page = await open(`help/${name}.html`, { colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [name, id, nodes.length])).toEqual([]);
      await page.context().close();
    }
  },
);

test("on a narrow screen nothing but tables is wider than it", async () => {
  for (const name of ["REPRICE", "REBASKET", "options"]) {
    const page = await open(`help/${name}.html`, { viewport: { width: 320, height: 700 } });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([name, wide]).toEqual([name, 320]);
    await page.context().close();
  }
});
