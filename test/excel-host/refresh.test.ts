import { readPin } from "../../src/core/pin";
import { instantOf } from "../../src/core/instant";
import { importOf, sourceS1 } from "../support/imports";
import { observed } from "../support/observations";
import { runAt } from "../support/terminal";
import { until } from "../support/until";
import { addinPerTest } from "./addin-per-test";

jest.setTimeout(120_000);

const host = addinPerTest();
let imports = 0;

/** Commits another value for 11 February; gives it. */
async function revise(): Promise<number> {
  imports += 1;
  const price = 870_000 + imports;
  const revised = observed("2026-02-11", price, {
    status: "revised",
    knownSince: `2026-11-20T00:${String(imports).padStart(2, "0")}:00Z`,
  });
  await host.served.store.commit(
    importOf({
      id: `revised-${imports}`,
      sources: [sourceS1],
      observations: new Map([["NdOxide@BREX", [revised]]]),
    }),
    instantOf(runAt + imports),
  );
  return price;
}

const ND = '=REPRICE("NdOxide@BREX","2026-02-11")';
const shown = (cell: string) => host.addin.excel.cell(cell)?.value;
const setting = (key: string) => {
  const text = host.addin.excel.book.settings.get(key);
  return typeof text === "string" ? readPin(text) : undefined;
};

test("the ribbon's Refresh shows the pane, calculates our cells alone, and says what changed", async () => {
  const { excel, page } = host.addin;
  excel.type("A1", [[ND], ["mine"]]);
  excel.type("C1", [['=REPRICE("NdOxide@BREX","2026-01-28")']]);
  await host.addin.settled();
  const asked = host.addin.feedRequests.length;
  const price = await revise();
  await host.addin.press("refreshPrices");
  await until(() => shown("A1") === price);
  await page.getByText("Refresh complete").waitFor();
  await page.getByText(/Formulas calculated: 2; cells changed: 1; formulas failing: 0/).waitFor();
  await page.getByText("revision", { exact: true }).waitFor();
  expect(excel.paneRequests).toEqual(["Visible"]);
  // The pane's first tab has the companies in use; the one answer tells that they are the same.
  expect(host.addin.feedRequests.slice(asked)).toEqual(["POST /v1/series"]);
  expect(setting("reprice.snapshot")?.snapshot).toEqual(await host.served.store.newest());
});

test("a workbook that is opened again answers from the snapshot in its file, and a pinned one for ever", async () => {
  const { excel, page } = host.addin;
  excel.type("A1", [[ND]]);
  await host.addin.settled();
  const before = shown("A1");
  await page.getByRole("tab", { name: /^Workbook/ }).click();
  await page.getByRole("button", { name: "Pin", exact: true }).click();
  await page.locator("form").getByRole("button", { name: "Pin", exact: true }).click();
  await page.getByText(/Pinned to snapshot/).waitFor();
  expect(setting("reprice.pin")?.snapshot).toEqual(await host.served.store.newest());
  expect(setting("reprice.snapshot")).toBeUndefined();
  await revise();
  await host.addin.press("refreshPrices");
  await page.getByText(/stays pinned to snapshot/).waitFor();
  expect(shown("A1")).toBe(before);
});

test("while a cell is edited nothing is refreshed, and the pane says so", async () => {
  const { excel, page } = host.addin;
  excel.type("A1", [[ND]]);
  await host.addin.settled();
  const before = shown("A1");
  await revise();
  excel.book.editing = true;
  await host.addin.press("refreshPrices");
  await page.getByText(/A cell is being edited/).waitFor();
  excel.book.editing = false;
  host.addin.forgive(/A cell is being edited/);
  expect(shown("A1")).toBe(before);
});

test("on a protected sheet cells are refreshed; the list of changes is not written there", async () => {
  const { excel, page } = host.addin;
  excel.type("A1", [[ND]]);
  await host.addin.settled();
  const [sheet] = excel.book.sheets;
  if (sheet) sheet.protected = true;
  const price = await revise();
  await host.addin.press("refreshPrices");
  await until(() => shown("A1") === price);
  excel.select("E5");
  await page.getByRole("button", { name: "Put the list at Sheet1!E5" }).click();
  await page.getByText(/is protected/).waitFor();
  expect(excel.cell("E5")).toBeUndefined();
});

test("a feed that is lost leaves every cell and the file as they were", async () => {
  const { excel, page } = host.addin;
  excel.type("A1", [[ND]]);
  await host.addin.settled();
  await host.addin.press("refreshPrices");
  await page.getByText(/is the newest/).waitFor();
  const [before, kept] = [shown("A1"), setting("reprice.snapshot")];
  await revise();
  await host.served.stopFeed();
  await host.addin.press("refreshPrices");
  await page.getByText(/Not moved; all cells are as before/).waitFor({ timeout: 60_000 });
  expect([shown("A1"), setting("reprice.snapshot")]).toEqual([before, kept]);
  await host.served.startFeed();
  host.addin.forgive(/ERR_CONNECTION_REFUSED/);
});

test("the shortcut explains the selected cell", async () => {
  const { excel, page } = host.addin;
  excel.type("B2", [[ND]]);
  await host.addin.settled();
  excel.select("B2");
  excel.pressShortcut("explainCell");
  await page.getByRole("rowheader", { name: "Known since" }).waitFor();
  expect(excel.paneRequests).toEqual(["Visible"]);
});
