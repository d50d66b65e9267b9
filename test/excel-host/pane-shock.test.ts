import { addinPerTest } from "./addin-per-test";

jest.setTimeout(120_000);

const host = addinPerTest();
beforeEach(async () => {
  await host.addin.page.getByRole("button", { name: /the article's six names/ }).click();
}, 60_000);

test("in Excel a shocked portfolio is put on the sheet as formulas that answer as the pane does", async () => {
  const { page, excel } = host.addin;
  await page.getByRole("slider", { name: /^NdPr / }).focus();
  for (let presses = 0; presses < 10; presses += 1) await page.keyboard.press("ArrowRight");
  await page.getByText("NdPr=+20%").first().waitFor();
  await page.getByRole("textbox", { name: "Where" }).fill("E2");
  await page.getByRole("button", { name: "Put on sheet at Sheet1!E2" }).click();
  await page.getByText("Inserted at Sheet1!E2.").waitFor();
  await host.addin.settled();
  expect(excel.cell("E6")?.value).toBe("Ticker");
  expect(excel.cell("E15")?.formula).toBe('=REEXPOSURE(Sheet1!E6:F12,"stage","headers=1")');
  expect([excel.cell("E16")?.value, excel.cell("F16")?.value]).toEqual(["upstream", 1_165_000]);
  expect(excel.cell("E25")?.formula).toContain('=RESHOCK(Sheet1!E6:F12,"NdPr=+20%"');
  expect([excel.cell("E28")?.value, excel.cell("H28")?.value]).toEqual([
    "300748.SZ",
    // Cost share, shock, what two quarters of lag leave of four, over the margin of nine months.
    expect.closeTo((0.5635 * 0.2 * 0.25) / 0.1949, 6),
  ]);
  const line = page.getByRole("row", { name: /^JL MAG Rare-Earth/ });
  await line.getByText("+14.5%").first().waitFor();
});

test("what is classified stays with the Excel workbook", async () => {
  const { page } = host.addin;
  await page.getByRole("button", { name: /^Sanchuan Wisdom:/ }).click();
  await page.getByRole("button", { name: "Use your own weights" }).click();
  await page.getByRole("textbox", { name: /^RECY/ }).fill("30");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Change your weights" }).waitFor();
  await page.getByRole("tab", { name: "Prices" }).click();
  await page.getByRole("tab", { name: "Exposure" }).click();
  await page.getByRole("row", { name: /^Sanchuan Wisdom.*classified by you/ }).waitFor();
});

test("presets, horizons, a replay and what stands behind a name answer in Excel", async () => {
  const { page } = host.addin;
  await page.getByRole("button", { name: "NdPr -20%", exact: true }).click();
  await page.getByText(/^NdPr=-20%, over 4 quarters: total -/).waitFor();
  await page.getByText("1 quarter", { exact: true }).click();
  await page.getByText(/^NdPr=-20%, over one quarter: /).waitFor();
  await page.getByText("Between two days", { exact: true }).click();
  await page.getByText(/^Not shocked, /).waitFor();
  await page.getByRole("button", { name: /^JL MAG Rare-Earth:/ }).click();
  await page.getByRole("table", { name: /^Share of revenue by segment/ }).waitFor();
});
