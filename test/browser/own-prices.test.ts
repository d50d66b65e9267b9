import type { Page } from "playwright-core";
import { ownWorkbench } from "../support/own-workbench";
import { violations } from "../support/page-at-rest";
import type { Workbench } from "../support/workbench";

jest.setTimeout(180_000);

let bench: Workbench;
const own = ownWorkbench((opened) => void (bench = opened));

const good = [
  ["Date", "PrNd oxide"],
  [46049, 868_000],
  ["2026-01-28", 870_000],
];

/** Puts cells into the sheet and selects them. */
async function select(rows: readonly (readonly (string | number)[])[]): Promise<void> {
  await bench.put("K3", rows);
  await bench.page.evaluate(
    (range) => window.reprice?.grid.book().getActiveSheet().getRange(range).activate(),
    `K3:L${2 + rows.length}`,
  );
}

/** Presses a button as the keyboard does. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.locator("#pane").getByRole("button", { name });
  await button.waitFor();
  await button.focus();
  await page.keyboard.press("Enter");
}

/** Chooses in a list by its words, as the keyboard does. */
async function choose(page: Page, label: string | RegExp, words: string): Promise<void> {
  await page.locator("#pane").getByLabel(label).selectOption({ label: words });
}

async function openMine(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Prices" }).focus();
  await page.keyboard.press("Enter");
  await press(page, /^(Use my prices|My prices)/);
}

async function supplyGood(page: Page): Promise<void> {
  await select(good);
  await openMine(page);
  await press(page, "Read the selection");
  await choose(page, "Currency", "CNY");
  await choose(page, "per", "t");
  await choose(page, "VAT", "included");
  await press(page, "Use 2 prices");
  await page.getByText("2 new, 0 were there already.").waitFor();
}

const paneViolations = (page: Page) => violations(page, { within: "#pane" });

test("by keyboard, days and prices of the sheet answer in a cell, marked as the user's own", async () => {
  const { page } = bench;
  await supplyGood(page);
  await bench.type("K12", '=REPRICE("PrNdOxide@MINE","2026-01-28")');
  await bench.settled();
  expect(await bench.shows("K12")).toBe(870_000);
  await press(page, "Show PrNdOxide@MINE");
  await page.locator("#pane").getByText("YOURS").first().waitFor();
  expect(await page.locator("#pane").innerText()).toContain("Supplied by you, not verified");
});

test("a cell that was there before answers as soon as the prices are supplied", async () => {
  await bench.type("K12", '=REPRICE("PrNdOxide@MINE","2026-01-27")');
  await bench.settled();
  expect(await bench.shows("K12")).toBe("#VALUE!");
  await supplyGood(bench.page);
  await bench.settled();
  expect(await bench.shows("K12")).toBe(868_000);
});

test("nothing is taken without unit and VAT, or while a row is bad and not left out", async () => {
  const { page } = bench;
  await select([...good, ["01/02/2026", 5], ["2026-01-20", "870,000"]]);
  await openMine(page);
  await press(page, "Read the selection");
  const pane = page.locator("#pane");
  await pane.getByText("2 rows cannot be used").waitFor();
  expect(await pane.innerText()).toContain("Say in which currency");
  await choose(page, "Currency", "CNY");
  await choose(page, "per", "t");
  expect(await pane.innerText()).toContain("Say whether VAT is in the prices");
  await choose(page, "VAT", "included");
  const take = pane.getByRole("button", { name: /^Use \d+ prices?$/ });
  expect(await take.getAttribute("aria-disabled")).toBe("true");
  await pane.getByLabel("Leave these 2 rows out").focus();
  await page.keyboard.press("Space");
  await press(page, "Use 2 prices");
  await page.getByText("2 new, 0 were there already.").waitFor();
});

test("a price is edited and taken back, and a series removed after a question", async () => {
  const { page } = bench;
  await supplyGood(page);
  await press(page, "Edit PrNdOxide@MINE");
  await page.getByLabel("Price of 2026-01-28", { exact: true }).fill("871000");
  await press(page, "Take back the price of 2026-01-27");
  await press(page, "Save 2 changes");
  await page.getByText("2 new, 0 were there already.").waitFor();
  await bench.type("K12", '=REPRICE("PrNdOxide@MINE","2026-01-28")');
  await bench.settled();
  expect(await bench.shows("K12")).toBe(871_000);
  await press(page, "Remove PrNdOxide@MINE");
  await press(page, "Remove");
  await bench.settled();
  expect(await bench.shows("K12")).toBe("#VALUE!");
});

test("given to the feed, the prices are a snapshot of it", async () => {
  const { page } = bench;
  await select([["2026-01-28", 123_000]]);
  await openMine(page);
  await press(page, "Read the selection");
  await page.getByLabel(/, Material$/).fill("GdOxide");
  await choose(page, "Currency", "CNY");
  await choose(page, "per", "t");
  await choose(page, "VAT", "included");
  await page.getByLabel("My feed").focus();
  await page.keyboard.press("Space");
  await press(page, "Use 1 price");
  await page.getByText("The feed has them as a new snapshot.").waitFor();
  expect(bench.requests).toContain("POST /v1/observations");
  await bench.type("K12", '=REPRICE("GdOxide@MINE","2026-01-28")');
  await bench.settled();
  expect(await bench.shows("K12")).toBe(123_000);
});

test("a machine without room says so and takes nothing", async () => {
  const { page } = bench;
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await select(good);
  await openMine(page);
  await press(page, "Read the selection");
  await choose(page, "Currency", "CNY");
  await choose(page, "per", "t");
  await choose(page, "VAT", "included");
  await press(page, "Use 2 prices");
  await page.getByText("This machine has no room for the prices").waitFor();
});

test("no view of own prices or of carrying has an accessibility violation, in light and dark", async () => {
  const { page } = bench;
  const found: string[] = [];
  await select([...good, ["01/02/2026", 5]]);
  await openMine(page);
  found.push(...(await paneViolations(page)));
  await press(page, "Read the selection");
  await page.getByText("1 row cannot be used").waitFor();
  found.push(...(await paneViolations(page)));
  await press(page, "Back to my prices");
  await press(page, "Back to prices");
  await supplyGood(page);
  found.push(...(await paneViolations(page)));
  await page.emulateMedia({ colorScheme: "dark" });
  await press(page, "Edit PrNdOxide@MINE");
  found.push(...(await paneViolations(page)));
  await page.getByRole("tab", { name: "Workbook" }).click();
  await press(page, "Carry prices in the file");
  await page.getByText("Carry the prices in use").waitFor();
  found.push(...(await paneViolations(page)));
  expect(found).toEqual([]);
});

test("in a pane of 320 px nothing is cut off sideways", async () => {
  const { page } = bench;
  await page.evaluate(() => {
    const pane = document.getElementById("pane");
    if (pane) pane.style.width = "320px";
  });
  await select([...good, ["01/02/2026", 5]]);
  await openMine(page);
  await press(page, "Read the selection");
  await page.getByText("1 row cannot be used").waitFor();
  const [inner, outer] = await page.evaluate(() => {
    const panel = document.getElementById("reprice-panel");
    return [panel?.scrollWidth ?? 0, panel?.clientWidth ?? 0];
  });
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
});

test("in Chinese the whole way has Chinese words", async () => {
  bench = await own.open({ locale: "zh-CN" });
  const { page } = bench;
  await select([...good, ["01/02/2026", 5]]);
  await page.getByRole("tab", { name: "价格" }).click();
  await press(page, "使用我的价格");
  await press(page, "读取所选区域");
  await page.getByText("1 行无法使用").waitFor();
  expect(await page.locator("#pane").innerText()).toContain("请指定价格的货币和质量单位");
});
