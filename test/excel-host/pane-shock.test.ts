import { join } from "node:path";
import { ownFolder } from "../support/folder";
import type { OpenAddin } from "./office-page";
import { type ServedAddin, serveAddin } from "./served-addin";

const folder = ownFolder();
let served: ServedAddin;
let addin: OpenAddin;

beforeAll(async () => {
  served = await serveAddin(join(folder, "store.sqlite"));
}, 60_000);
afterAll(() => served.close());

test("in Excel a shocked portfolio is put on the sheet as formulas that answer as the pane does", async () => {
  addin = await served.open();
  const { page, excel } = addin;
  excel.type("A1", [
    ["Ticker", "Market value CNY"],
    ["600111.SH", 1_000_000],
    ["300748.SZ", 800_000],
    ["Acme Magnets", 200_000],
  ]);
  await page.getByRole("tab", { name: "Exposure" }).click();
  const slider = page.getByRole("slider", { name: /^NdPr / });
  await slider.focus();
  await page.keyboard.press("PageUp");
  await page.getByText("NdPr=+20%").first().waitFor();
  await page.getByRole("textbox", { name: "Where" }).fill("E2");
  await page.getByRole("button", { name: "Put on sheet at Sheet1!E2" }).click();
  await page.getByText("Inserted at Sheet1!E2.").waitFor();
  await addin.settled();
  expect(excel.cell("E6")?.formula).toBe('=REEXPOSURE(Sheet1!A1:B4,"stage","headers=1")');
  expect(excel.cell("E7")?.value).toBe("upstream");
  expect(excel.cell("F7")?.value).toBe(650_000);
  expect(excel.cell("E16")?.formula).toContain('=RESHOCK(Sheet1!A1:B4,"NdPr=+20%"');
  expect([excel.cell("E17")?.value, excel.cell("H17")?.value]).toEqual([
    "300748.SZ",
    expect.closeTo(0.1445, 4),
  ]);
  await page.getByText("+14.4%").first().waitFor();
  expect(addin.complaints).toEqual([]);
}, 90_000);

test("what is classified stays with the Excel workbook", async () => {
  const { page } = addin;
  await page.getByRole("button", { name: /^Acme Magnets:/ }).click();
  await page.getByRole("button", { name: "Classify" }).click();
  await page.getByRole("textbox", { name: /^MAG/ }).fill("75");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Change your weights" }).waitFor();
  await page.getByRole("tab", { name: "Prices" }).click();
  await page.getByRole("tab", { name: "Exposure" }).click();
  await page.getByRole("row", { name: /Acme Magnets.*classified by you/ }).waitFor();
  expect(addin.complaints).toEqual([]);
  await addin.close();
}, 60_000);
