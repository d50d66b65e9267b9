import { join } from "node:path";
import { readPin } from "../../src/core/pin";
import { instantOf } from "../../src/core/instant";
import { ownFolder } from "../support/folder";
import { importOf, sourceS1 } from "../support/imports";
import { observed } from "../support/observations";
import { runAt } from "../support/terminal";
import type { OpenAddin } from "./office-page";
import { type ServedAddin, serveAddin } from "./served-addin";

jest.setTimeout(120_000);

const folder = ownFolder();
let served: ServedAddin;
let addin: OpenAddin;
let imports = 0;

beforeAll(async () => {
  served = await serveAddin(join(folder, "store.sqlite"));
});
beforeEach(async () => {
  addin = await served.open();
});
afterEach(async () => {
  expect(addin.complaints).toEqual([]);
  await addin.close();
});
afterAll(() => served.close());

/** Commits another value for 11 February; gives it. */
async function revise(): Promise<number> {
  imports += 1;
  const price = 870_000 + imports;
  const revised = observed("2026-02-11", price, {
    status: "revised",
    knownSince: `2026-11-20T00:${String(imports).padStart(2, "0")}:00Z`,
  });
  await served.store.commit(
    importOf({
      id: `revised-${imports}`,
      sources: [sourceS1],
      observations: new Map([["NdOxide@BREX", [revised]]]),
    }),
    instantOf(runAt + imports),
  );
  return price;
}

async function until(so: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!so() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(so()).toBe(true);
}

const ND = '=REPRICE("NdOxide@BREX","2026-02-11")';
const shown = (cell: string) => addin.excel.cell(cell)?.value;
const setting = (key: string) => {
  const text = addin.excel.book.settings.get(key);
  return typeof text === "string" ? readPin(text) : undefined;
};

test("the ribbon's Refresh shows the pane, calculates our cells alone, and says what changed", async () => {
  const { excel, page } = addin;
  excel.type("A1", [[ND], ["mine"]]);
  excel.type("C1", [['=REPRICE("NdOxide@BREX","2026-01-28")']]);
  await addin.settled();
  const asked = addin.feedRequests.length;
  const price = await revise();
  await addin.press("refreshPrices");
  await until(() => shown("A1") === price);
  await page.getByText("Refresh complete").waitFor();
  await page.getByText(/Formulas calculated: 2; cells changed: 1; formulas failing: 0/).waitFor();
  await page.getByText("revision", { exact: true }).waitFor();
  expect(excel.paneRequests).toEqual(["Visible"]);
  // The pane's first tab has the companies in use; the one answer tells that they are the same.
  expect(addin.feedRequests.slice(asked)).toEqual(["POST /v1/series"]);
  expect(setting("reprice.snapshot")?.snapshot).toEqual(await served.store.newest());
});

test("a workbook that is opened again answers from the snapshot in its file, and a pinned one for ever", async () => {
  const { excel, page } = addin;
  excel.type("A1", [[ND]]);
  await addin.settled();
  const before = shown("A1");
  await page.getByRole("tab", { name: /^Workbook/ }).click();
  await page.getByRole("button", { name: "Pin", exact: true }).click();
  await page.locator("form").getByRole("button", { name: "Pin", exact: true }).click();
  await page.getByText(/Pinned to snapshot/).waitFor();
  expect(setting("reprice.pin")?.snapshot).toEqual(await served.store.newest());
  expect(setting("reprice.snapshot")).toBeUndefined();
  await revise();
  await addin.press("refreshPrices");
  await page.getByText(/stays pinned to snapshot/).waitFor();
  expect(shown("A1")).toBe(before);
});

test("while a cell is edited nothing is refreshed, and the pane says so", async () => {
  const { excel, page } = addin;
  excel.type("A1", [[ND]]);
  await addin.settled();
  const before = shown("A1");
  await revise();
  excel.book.editing = true;
  await addin.press("refreshPrices");
  await page.getByText(/A cell is being edited/).waitFor();
  excel.book.editing = false;
  addin.forgive(/A cell is being edited/);
  expect(shown("A1")).toBe(before);
});

test("on a protected sheet cells are refreshed; the list of changes is not written there", async () => {
  const { excel, page } = addin;
  excel.type("A1", [[ND]]);
  await addin.settled();
  const [sheet] = excel.book.sheets;
  if (sheet) sheet.protected = true;
  const price = await revise();
  await addin.press("refreshPrices");
  await until(() => shown("A1") === price);
  excel.select("E5");
  await page.getByRole("button", { name: "Put the list at Sheet1!E5" }).click();
  await page.getByText(/is protected/).waitFor();
  expect(excel.cell("E5")).toBeUndefined();
});

test("a feed that is lost leaves every cell and the file as they were", async () => {
  const { excel, page } = addin;
  excel.type("A1", [[ND]]);
  await addin.settled();
  await addin.press("refreshPrices");
  await page.getByText(/is the newest/).waitFor();
  const [before, kept] = [shown("A1"), setting("reprice.snapshot")];
  await revise();
  await served.stopFeed();
  await addin.press("refreshPrices");
  await page.getByText(/Not moved; all cells are as before/).waitFor({ timeout: 60_000 });
  expect([shown("A1"), setting("reprice.snapshot")]).toEqual([before, kept]);
  await served.startFeed();
  addin.forgive(/ERR_CONNECTION_REFUSED/);
});

test("the shortcut explains the selected cell", async () => {
  const { excel, page } = addin;
  excel.type("B2", [[ND]]);
  await addin.settled();
  excel.select("B2");
  excel.pressShortcut("explainCell");
  await page.getByRole("rowheader", { name: "Known since" }).waitFor();
  expect(excel.paneRequests).toEqual(["Visible"]);
});
