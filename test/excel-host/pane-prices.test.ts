import { pressUntil } from "../support/pane-browser";
import { until } from "../support/until";
import { addinPerTest } from "./addin-per-test";

jest.setTimeout(120_000);

const host = addinPerTest();

test("a keyboard alone reads chart and REWHY of a series in Excel, lays another beside it, and inserts", async () => {
  const { page, excel } = host.addin;
  excel.select("D4");
  await page.getByRole("tab", { name: "Exposure" }).focus();
  await page.keyboard.press("ArrowRight");
  await pressUntil(page, "Tab", /^Find a material$/, 5);
  await page.keyboard.type("REConc");
  await page.locator("[role=option][aria-selected=true]").first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("26,834").first().waitFor();
  await pressUntil(page, "Tab", /^Prices of REConc/);
  await page.keyboard.press("ArrowLeft");
  const chart = page.getByRole("slider", { name: /^Prices of REConc/ });
  expect(await chart.getAttribute("aria-valuetext")).toMatch(/2025Q4: 26,205/);
  await pressUntil(page, "Tab", /^Where this number comes from$/);
  await page.keyboard.press("Enter");
  await page.getByRole("rowheader", { name: "Known since" }).first().waitFor();
  await pressUntil(page, "Tab", /^Insert at Sheet1!D4$/);
  await page.keyboard.press("Enter");
  await until(() => excel.cell("D4")?.value === 26_834);
  expect(excel.cell("D4")?.formula).toMatch(/^=REPRICE\("REConc".*ex VAT/);
});

test("the builder writes a formula with its VAT word into Excel", async () => {
  const { page, excel } = host.addin;
  excel.select("B2");
  await page.getByRole("tab", { name: "Prices" }).click();
  await page.getByRole("button", { name: "Build a formula" }).click();
  await page.getByLabel("Function").selectOption("RECHANGE");
  await page.getByRole("combobox", { name: /^material/ }).fill("NdOxide");
  await page.getByRole("combobox", { name: /^from/ }).fill("2025-12-31");
  await page.getByRole("combobox", { name: /^to/ }).fill("2026-01-28");
  await page.getByText("0.20082").waitFor();
  await page.getByRole("button", { name: "Insert at Sheet1!B2" }).click();
  await page.getByText("Inserted at Sheet1!B2.").waitFor();
  await until(() => excel.cell("B2")?.value !== "#BUSY!");
  expect(excel.cell("B2")).toMatchObject({
    formula: '=RECHANGE("NdOxide","2025-12-31","2026-01-28","CNY/t inc VAT")',
    value: expect.closeTo(0.20082, 5),
  });
});

test("an ordinary formula is explained by the cell it stands on, and REWHY goes below it", async () => {
  const { page, excel } = host.addin;
  excel.type("A1", [['=REPRICE("NdOxide","2026-01-28")'], ["=A1"]]);
  await host.addin.settled();
  await page.getByRole("tab", { name: "Workbook" }).click();
  excel.select("A2");
  await page.getByRole("button", { name: /^Insert REWHY/ }).waitFor();
  await page.getByRole("rowheader", { name: "Known since" }).first().waitFor();
  await page.getByRole("button", { name: /^Insert REWHY/ }).click();
  await page.getByText("Inserted at Sheet1!A3.").waitFor();
  expect(excel.cell("A3")?.formula).toBe('=REWHY("NdOxide","2026-01-28")');
});
