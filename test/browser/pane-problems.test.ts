import type { Page } from "playwright-core";
import { ownPane } from "../support/pane-browser";
// The page puts its fakes where a test can reach them.
import type {} from "./pane-page/main";

jest.setTimeout(120_000);

const pane = ownPane();

const openTab = (page: Page, name: string) => page.getByRole("tab", { name }).click();

test("problems tell their reasons, lead to the cell and ask again", async () => {
  const page = await pane.open("problems");
  await openTab(page, "Workbook");
  await page.getByText(/Newest NdOxide is 870,000 CNY\/t inc VAT for 2026-02-11/).waitFor();
  expect(await page.getByRole("tab", { name: "Workbook, 8 problems" }).count()).toBe(1);
  await page.getByRole("button", { name: "Go to Article!B4" }).click();
  await page.getByRole("button", { name: "Recalculate" }).click();
  const { visited, recalculated } = await page.evaluate(() => {
    const { workbook } = window.pane.ports;
    return { visited: workbook.visited, recalculated: workbook.recalculated };
  });
  expect([visited, recalculated]).toEqual([["Article!B4"], ["'Concentrate 2025'!F3"]]);
});

test("a cell that is mended leaves the list by itself", async () => {
  const page = await pane.open("problems");
  await openTab(page, "Workbook");
  await page.getByText("8 problems").waitFor();
  await page.evaluate(() =>
    window.pane.ports.workbook.put("Article!B3", {
      formula: '=REPRICE("NdOxide","last")',
      shows: 870000,
    }),
  );
  await page.getByText("7 problems").waitFor();
});

test("a feed that comes back is told, and the list fills without another key", async () => {
  const page = await pane.open("offline");
  await openTab(page, "Prices");
  await page.getByText("The feed at localhost:3000 cannot be reached.").waitFor();
  await page.evaluate(() => window.pane.ports.network.failWith(undefined));
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("option", { name: "NdOxide" }).first().waitFor();
  await page.getByText("Connected", { exact: true }).waitFor();
});

test("a refresh that fails keeps the snapshot and says so; one that succeeds calculates our cells again", async () => {
  const page = await pane.open("problems");
  await openTab(page, "Prices");
  await page.getByText("Connected", { exact: true }).waitFor();
  const refresh = page.getByRole("button", { name: "Refresh: take the newest snapshot" });
  await page.evaluate(() => window.pane.offline());
  await refresh.click();
  await page.getByText(/keep answering from snapshot 14/).waitFor();
  await page.evaluate(() => window.pane.ports.network.failWith(undefined));
  await refresh.click();
  await page.getByText("Connected", { exact: true }).waitFor();
  const recalculated = await page.evaluate(() => window.pane.ports.workbook.recalculated.length);
  expect(recalculated).toBe(10);
});
