import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { serveAddin, type ServedAddin } from "../excel-host/served-addin";
import { launchChromium } from "../support/chromium";
import { listed, statements } from "../support/company-statements";
import { ownFolder } from "../support/folder";
import { declared, importOf } from "../support/imports";
import { instant, observed } from "../support/observations";
import { type ServedPages, servePages } from "../support/served-pages";
import { openWorkbench } from "../support/workbench";
import type { PriceStore } from "../../src/store/store";

jest.setTimeout(180_000);

/** Each would say so if a page took it for more than text. */
const MARK = `<img src="x" onerror="window.hit='image'"><svg onload="window.hit='svg'"></svg>`;
const SCRIPT = `</script></style><script>window.hit='script'</script>`;
const EVIL = "NdOxide@<img/src=x/onerror=window.hit='code'>";

/** What a feed may bring that was filled by somebody who means harm; it is past the checks of an import. */
const hostile = importOf({
  sources: [
    { id: "H1", title: MARK, address: "javascript:window.hit='address'" },
    { id: "H2", title: SCRIPT, address: `https://x.example/"onclick="window.hit='quote'` },
  ],
  declarations: [declared(EVIL, { specification: MARK })],
  observations: new Map([
    [
      EVIL,
      [
        observed("2026-11-19", { mid: 600_000 }, { source: "H2", note: SCRIPT }),
        observed("2026-11-20", { mid: 610_000 }, { source: "H1", note: MARK }),
      ],
    ],
  ]),
  defaultQuoters: { NdOxide: EVIL.slice("NdOxide@".length) },
  facts: [
    {
      subject: MARK,
      metric: "stock",
      period: "2025",
      value: 1,
      unit: SCRIPT,
      status: "forecast",
      knownSince: instant("2025-12-31"),
      source: "H1",
    },
  ],
  events: [
    {
      day: "2026-11-19",
      subject: "NdOxide",
      kind: "market",
      text: MARK,
      knownSince: instant("2026-11-19"),
      source: "H1",
    },
  ],
  companies: statements({ listings: [{ ...listed("LYC.AX"), name: MARK }] }),
});

const stock = (store: PriceStore) => store.commit(hostile, instant("2026-11-20"));

const folder = ownFolder();
let browser: Browser;
let site: ServedPages;
let addin: ServedAddin;
beforeAll(async () => {
  [browser, site, addin] = await Promise.all([
    launchChromium(),
    servePages(join(folder, "pages.sqlite")),
    serveAddin(join(folder, "addin.sqlite")),
  ]);
  await Promise.all([stock(site.store), stock(addin.store)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), addin.close()]);
  await site.close();
});

/** What became of the texts in a page: whether one ran, which of their elements are there, and where links lead to. */
async function harm(page: Page) {
  return page.evaluate(() => ({
    ran: (window as { hit?: string }).hit,
    elements: document.querySelectorAll('[onerror], [onload], [onclick], img[src="x"]').length,
    links: Array.from(document.querySelectorAll("a[href]"), (link) =>
      link.getAttribute("href"),
    ).filter((address) => !/^(https?:|blob:|#|\.|help\/)/.test(address ?? "")),
  }));
}
const harmless = { ran: undefined, elements: 0, links: [] };

/** Looks at the hostile series in the Prices tab, with all that unfolds. */
async function lookUp(page: Page): Promise<string> {
  await page.getByRole("tab", { name: "Prices" }).click();
  const search = page.getByRole("combobox", { name: "Find a material" });
  await search.fill("NdOxide");
  await page.getByRole("option").filter({ hasText: "onerror" }).first().click();
  await page.locator("form").waitFor();
  await page.getByRole("button", { name: /events?$/ }).click();
  await page.getByRole("listitem").filter({ hasText: "onerror" }).first().waitFor();
  return page.locator("body").innerText();
}

test("the task pane of the add-in shows them as texts too", async () => {
  const { page, complaints, close } = await addin.open();
  expect(await lookUp(page)).toContain(MARK);
  expect(await harm(page)).toEqual(harmless);
  expect(complaints).toEqual([]);
  await close();
});

test.each([
  `help/REPRICE.html?q=${MARK}#${MARK}`,
  `help/index.html#${SCRIPT}`,
  `workbench.html?feed=${MARK}#${SCRIPT}`,
  `taskpane.html?${SCRIPT}#javascript:window.hit=1`,
  `help/${encodeURIComponent(SCRIPT)}.html`,
  `v1/series/${encodeURIComponent(EVIL)}`,
  "v1/catalogue",
  "v1/facts",
  "openapi.json",
])("an address that is opened as a page runs nothing: %s", async (path) => {
  const page = await browser.newPage();
  await page.goto(`${site.address}/${path}`);
  expect(await harm(page)).toMatchObject({ ran: undefined, elements: 0 });
  await page.close();
});

test("the workbench and its pane show hostile names as the texts they are", async () => {
  const bench = await openWorkbench(browser, site.address);
  const { page, troubles } = bench;
  await bench.put("J2", [['=REFIND("NdOxide")']]);
  await bench.put("J60", [['=REWHY("NdOxide","2026-11-20")']]);
  await bench.put("P2", [['=REEVENTS("NdOxide","2026-11-01","2026-11-20")']]);
  await bench.put("P20", [[`=RECOMPANY("LYC.AX","name")`]]);
  await bench.becomes("P20", MARK);
  await bench.goTo("P20");
  expect(await bench.inspector()).toContain("onerror");
  expect(await lookUp(page)).toContain(MARK);
  expect(await harm(page)).toEqual(harmless);
  expect(troubles).toEqual([]);
  await page.context().close();
});
