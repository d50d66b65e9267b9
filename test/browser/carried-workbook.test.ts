import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../support/chromium";
import { ownFolder } from "../support/folder";
import { declared, importOf, sourceS1 } from "../support/imports";
import { instant, observed } from "../support/observations";
import { type ServedPages, servePages } from "../support/served-pages";
import { type Workbench, openWorkbench } from "../support/workbench";

jest.setTimeout(180_000);

const folder = ownFolder();
let site: ServedPages;
let browser: Browser;
let bench: Workbench;

beforeAll(async () => {
  [site, browser] = await Promise.all([servePages(join(folder, "store.sqlite")), launchChromium()]);
  await site.store.commit(
    importOf({
      sources: [sourceS1],
      declarations: [declared("TmOxide@TWIN", { licence: "private" })],
      observations: new Map([["TmOxide@TWIN", [observed("2026-11-20", { mid: 77_000 })]]]),
    }),
    instant("2026-11-22"),
  );
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  bench = await openWorkbench(browser, site.address);
  await bench.page.getByRole("button", { name: "New", exact: true }).click();
  await bench.page.getByText("New workbook").waitFor();
});
afterEach(async () => {
  expect(bench.troubles).toEqual([]);
  await bench.page.context().close();
});

const FORMULAS = [
  ['=REPRICE("NdOxide","2026-01-28","USD/kg ex VAT")'],
  ['=REHISTORY("REConc","2025-07-01","2026-03-31")'],
];
const RESTRICTED = '=REPRICE("TmOxide@TWIN","last")';

/** Every value of the first sheet, once all is calculated. */
async function shownBy({ page, settled }: Workbench): Promise<unknown> {
  await settled();
  return page.evaluate(async () => {
    const workbook = window.reprice?.workbook;
    const [area] = (await workbook?.used()) ?? [];
    return area && workbook?.read(area);
  });
}

/** Saves as a person does; gives the file's path. */
async function saved({ page }: Workbench, name: string): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const path = join(folder, `${name}.reprice.json`);
  await (await downloading).saveAs(path);
  return path;
}

/** The workbench of a colleague whose browser has never seen a feed, and reaches none, with the file open. */
async function colleague(file: string): Promise<Workbench> {
  const theirs = await openWorkbench(browser, site.address, {}, (page) =>
    page.route("**/v1/**", (route) => route.abort()),
  );
  await theirs.page.locator("#file").setInputFiles(file);
  await theirs.page.getByText("Opened", { exact: true }).waitFor();
  return theirs;
}

test("a colleague without a feed sees the same numbers, marked with their day; restricted ones only where they were ticked", async () => {
  await bench.put("A1", FORMULAS);
  const shown = await shownBy(bench);
  expect(JSON.stringify(shown)).toContain("26834");
  await bench.put("A9", [[RESTRICTED]]);
  expect(await bench.shows("A9")).toBe(77_000);
  const plain = await saved(bench, "plain");
  await bench.page.getByRole("tab", { name: /^Workbook/ }).click();
  await bench.page.getByRole("button", { name: "Carry prices in the file" }).click();
  await bench.page.getByText("TmOxide@TWIN").waitFor();
  await bench.page.getByRole("checkbox", { name: "Also licensed prices and my own" }).check();
  const ticked = await saved(bench, "ticked");

  const theirs = await colleague(plain);
  // A cell shows what was saved; asked again, it is answered from the file.
  await calculateAll(theirs);
  expect(await theirs.shows("A1")).toBe(await bench.shows("A1"));
  expect(await theirs.shows("B4")).toBe(await bench.shows("B4"));
  expect(await theirs.shows("A9")).toBe("#N/A");
  await theirs.page.getByText(/Carried in the workbook: snapshot 2 of Nov 23, 2026/).waitFor();
  await theirs.enter("D1", '=REWHY("NdOxide","2026-01-28")');
  expect(JSON.stringify(await shownBy(theirs))).toMatch(/answered from","[^"]*workbook/);
  await theirs.page.context().close();

  const licensed = await colleague(ticked);
  await calculateAll(licensed);
  expect(await licensed.shows("A9")).toBe(77_000);
  await licensed.page.context().close();
});

test("a file that carries nothing says so in its cells, and has its numbers again once a feed answers", async () => {
  await bench.put("A1", FORMULAS);
  const shown = await shownBy(bench);
  await bench.page.getByRole("tab", { name: /^Workbook/ }).click();
  await bench.page.getByRole("button", { name: "Carry prices in the file" }).click();
  await bench.page.getByRole("switch", { name: "Carry the prices in use" }).click();
  await bench.page.getByText("This workbook carries no prices.").waitFor();
  const file = await saved(bench, "nothing");
  const theirs = await colleague(file);
  await calculateAll(theirs);
  expect(await theirs.shows("A1")).toBe("#N/A");
  await theirs.page.unroute("**/v1/**");
  await theirs.page.getByRole("button", { name: "Refresh prices" }).click();
  await theirs.page.getByText("Refresh complete").waitFor();
  expect(await shownBy(theirs)).toEqual(shown);
  await theirs.page.context().close();
});

/** Has every cell ask again, as an edit of all of them would. */
async function calculateAll({ page, settled }: Workbench): Promise<void> {
  await page.evaluate(async () => {
    const workbook = window.reprice?.workbook;
    const cells = (await workbook?.formulas()) ?? [];
    await workbook?.recalculate(cells.map(({ place }) => place));
  });
  await settled();
}
