import { importOf, sourceS1 } from "../support/imports";
import { observed } from "../support/observations";
import { runAt } from "../support/terminal";
import { until } from "../support/until";
import { addinPerTest } from "./addin-per-test";

const host = addinPerTest();

test("a material that is searched in the pane is inserted at the selection as a formula", async () => {
  const { page, excel } = host.addin;
  excel.select("C5");
  await page.getByRole("tab", { name: "Prices" }).click();
  await page.getByRole("combobox", { name: "Find a material" }).fill("neodymium oxide");
  await page.getByRole("option", { name: /^NdOxideneodymium/ }).click();
  await page.getByRole("button", { name: "Insert at Sheet1!C5" }).click();
  await until(() => excel.cell("C5") !== undefined);
  expect(excel.cell("C5")?.formula).toMatch(/^=REPRICE\("NdOxide"/);
  await host.addin.settled();
  expect(excel.cell("C5")?.value).toBe(870000);
});

test("the pane lists the cells that failed, with the reason, and goes to one", async () => {
  const { page, excel } = host.addin;
  excel.type("B3", [['=REPRICE("Nd","2026-01-28")'], ['=REPRICE("NdOxide","2026-01-28")']]);
  await host.addin.settled();
  await page.getByRole("tab", { name: /Workbook/ }).click();
  const problem = page.getByRole("listitem").filter({ hasText: "Sheet1!B3" });
  await problem.waitFor();
  expect(await page.getByRole("listitem").filter({ hasText: "Sheet1!B4" }).count()).toBe(0);
  expect(await problem.innerText()).toContain("#VALUE!");
  expect(await problem.innerText()).toContain("NdOxide");
  await problem
    .getByRole("button", { name: /Sheet1!B3/ })
    .first()
    .click();
  await until(() => excel.book.selection.row === 2 && excel.book.selection.column === 1);
});

test("the ribbon's Refresh takes the newest snapshot and calculates our cells again", async () => {
  const { excel } = host.addin;
  excel.type("A1", [['=REPRICE("NdOxide@BREX","2026-02-11")'], ["mine"]]);
  await host.addin.settled();
  expect(excel.cell("A1")?.value).toBe(870000);
  const revised = observed("2026-02-11", 880000, {
    status: "revised",
    knownSince: "2026-11-20T00:00Z",
  });
  await host.served.store.commit(
    importOf({ sources: [sourceS1], observations: new Map([["NdOxide@BREX", [revised]]]) }),
    runAt,
  );
  expect(excel.cell("A1")?.value).toBe(870000);
  await host.addin.press("refreshPrices");
  await until(() => excel.cell("A1")?.value === 880000);
  await until(() => host.addin.commandsOver.length === 1);
});

test("shortcuts call the same commands", async () => {
  host.addin.excel.pressShortcut("openPane");
  await until(() => host.addin.excel.paneRequests.length === 1);
  expect(host.addin.excel.paneRequests).toEqual(["Visible"]);
});

test("while the feed is down cells say so, Refresh opens the pane, and all is well again afterwards", async () => {
  const { excel } = host.addin;
  await host.addin.page.getByRole("tab", { name: "Prices" }).waitFor();
  await host.served.stopFeed();
  excel.type("A1", [['=REPRICE("NdOxide","2026-01-28")']]);
  await host.addin.settled(40_000);
  expect(excel.cell("A1")).toMatchObject({ value: "#N/A" });
  expect(excel.cell("A1")?.message).toContain("cannot be reached");
  await host.addin.press("refreshPrices");
  await until(() => host.addin.commandsOver.length === 1);
  expect(excel.paneRequests).toEqual(["Visible"]);
  await host.served.startFeed();
  await host.addin.press("refreshPrices");
  await until(() => excel.cell("A1")?.value === 732500);
  host.addin.forgive(/ERR_CONNECTION_REFUSED/);
}, 90_000);

test("a dark Excel has a dark pane", async () => {
  await host.reopen({ theme: "dark" });
  await host.addin.page.getByRole("tab", { name: "Prices" }).waitFor();
  const background = await host.addin.page.evaluate(() => {
    const element = document.querySelector("#pane > *");
    return element ? getComputedStyle(element).backgroundColor : "";
  });
  const [red = 255] = (/\d+/.exec(background) ?? []).map(Number);
  expect(red).toBeLessThan(80);
});
