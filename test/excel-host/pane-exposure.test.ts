import { join } from "node:path";
import { ownFolder } from "../support/folder";
import type { OpenAddin } from "./office-page";
import { type ServedAddin, serveAddin } from "./served-addin";

jest.setTimeout(90_000);

const folder = ownFolder();
let served: ServedAddin;
let addin: OpenAddin;

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

/** Opens the ways to holdings; a table that the pane found by itself while it opened hides them. */
async function openWays(): Promise<void> {
  const { page } = addin;
  await page.getByRole("tab", { name: "Exposure" }).click();
  const change = page.getByRole("button", { name: "Change" });
  await change.click({ timeout: 3_000 }).catch(() => undefined);
}

const strip = () => addin.page.getByRole("list", { name: "What the picture stands on" });

test("holdings in Excel are found by their headers and followed as cells change", async () => {
  const { page, excel } = addin;
  excel.type("B3", [
    ["Ticker", "Value CNY"],
    ["600111.SH", 1000000],
    ["300748.SZ", 800000],
  ]);
  await addin.settled();
  await openWays();
  await page.getByRole("button", { name: "Find a table in this workbook" }).click();
  await page.getByRole("button", { name: "Sheet1!B3:C5" }).waitFor();
  await strip()
    .getByText(/gross 1\.80\s?M\s?CNY/)
    .waitFor();
  excel.type("C5", [[-800000]]);
  await page.getByText(/^net 200\.00\s?K\s?CNY$/).waitFor();
  excel.type("B6", [["600010.SH", 500000]]);
  await strip().getByText("3 names").waitFor();
});

test("the selection in Excel is taken as it is", async () => {
  const { page, excel } = addin;
  excel.type("A1", [
    ["代码", "权重"],
    ["600111", 0.6],
    ["300224", 0.4],
  ]);
  await addin.settled();
  excel.select("A1:B3");
  await openWays();
  await page.getByRole("button", { name: /^Use the selection/ }).click();
  await strip().getByText("2 names").waitFor();
  await strip().getByText("gross 100.0%").waitFor();
});
