import { goldenHoldings, goldenWeightsFile } from "../support/companies";
import { numberOf, strip } from "../support/exposure-page";
import { ownWorkbench } from "../support/own-workbench";
import { pasteAtFocus, pressUntil } from "../support/pane-browser";
import type { Workbench } from "../support/workbench";

jest.setTimeout(120_000);

let bench: Workbench;
ownWorkbench((opened) => void (bench = opened));

test("the golden portfolio in the grid comes out to the cent, and follows a cell that only calculates", async () => {
  const { page } = bench;
  const rows = goldenHoldings.slice(0, 6).map((row) => [...row]);
  await bench.put("K30", [...rows, ["300066.SZ", "=N30*2"]]);
  await bench.put("N30", [[200_000]]);
  await page.getByRole("button", { name: "Article!K30:L36" }).waitFor();
  const buffer = Buffer.from(goldenWeightsFile);
  await page
    .locator("#pane input[type=file]")
    .setInputFiles({ name: "weights.csv", mimeType: "text/csv", buffer });
  await page.getByText("Weights of 6 names are taken in.").waitFor();
  await page.getByText("64.3%").first().waitFor();
  expect(await numberOf(page, "Gross")).toMatch(/^4\.00\s?M \| net 4\.00\s?M$/);
  await page.getByRole("button", { name: "Amounts", exact: true }).click();
  const amounts = { Upstream: "872,500.00", Midstream: "200,000.00", Downstream: "1,499,780.00" };
  for (const [row, amount] of Object.entries(amounts)) {
    await page.getByRole("row", { name: new RegExp(`^${row} ${amount}`) }).waitFor();
  }
  await bench.put("N30", [[700_000]]);
  await strip(page)
    .getByText(/gross 5\.00\s?M/)
    .waitFor();
});

test("five thousand holdings in the grid make a picture", async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => [`${605000 + at}.SH`, 1_000_000 - at]);
  await bench.put("K30", [["Ticker", "Value CNY"], ...rows]);
  await strip(bench.page).getByText("5,000 names").waitFor();
  await bench.page.getByText("the other 4,988 together").first().waitFor();
});

test("holdings that are pasted into the pane are read at once, by keyboard alone", async () => {
  const { page } = bench;
  await page.getByRole("tab", { name: "Exposure" }).focus();
  await pressUntil(page, "Tab", /^Paste holdings$/, 5);
  await page.keyboard.press("Enter");
  await pasteAtFocus(page, "Ticker\tValue CNY\n600111.SH\t1,000,000\n300748.SZ\t(500 000)");
  await strip(page).getByText("2 names").waitFor();
});

test("the builder fills an argument from the grid and writes a formula with its VAT word", async () => {
  const { page } = bench;
  await bench.put("K30", [["REConc"]]);
  await page.getByRole("tab", { name: "Prices" }).click();
  await page.getByRole("button", { name: "Build a formula" }).click();
  await bench.goTo("K30");
  await page.getByRole("button", { name: "Take the selected cells for material" }).click();
  await page.getByRole("combobox", { name: /^date/ }).fill("2025Q4");
  await page.getByText("26,205").waitFor();
  await bench.goTo("K31");
  await page.getByRole("button", { name: "Insert at Article!K31" }).click();
  await page.getByText("Inserted at Article!K31.").waitFor();
  expect(await bench.shows("K31")).toBe(26_205);
});

test("a default basis is written into the workbook, and its cells follow", async () => {
  const { page } = bench;
  await bench.put("K30", [['=REPRICE("NdOxide","2026-01-28")']]);
  await page.getByRole("tab", { name: "Settings" }).click();
  await page.getByRole("combobox", { name: "Default basis" }).fill("USD/kg ex VAT");
  await page.keyboard.press("Enter");
  await page.getByText(/formulas are calculated again\./).waitFor();
  expect(await bench.shows("K30")).toBeCloseTo(93.3191, 4);
});

test("a chart in the workbench reads two series beside each other by keyboard alone", async () => {
  const { page } = bench;
  await page.getByRole("tab", { name: "Exposure" }).focus();
  await page.keyboard.press("ArrowRight");
  await pressUntil(page, "Tab", /^Find a material$/, 5);
  await page.keyboard.type("NdOxide");
  await page.locator("[role=option][aria-selected=true]").first().waitFor();
  await page.keyboard.press("Enter");
  await pressUntil(page, "Tab", /^Beside it/);
  await page.keyboard.type("praseodymium oxide");
  await page.keyboard.press("Enter");
  await page.getByText("Both are 100 on Dec 31, 2025").waitFor();
  await pressUntil(page, "Shift+Tab", /^Prices of NdOxide/);
  await page.keyboard.press("Home");
  const chart = page.getByRole("slider", { name: /^Prices of NdOxide/ });
  expect(await chart.getAttribute("aria-valuetext")).toMatch(/100 · NdOxide@BREX/);
});
