import { ownWorkbench } from "../support/own-workbench";
import type { Workbench } from "../support/workbench";

jest.setTimeout(120_000);

let bench: Workbench;
ownWorkbench((opened) => void (bench = opened));

test("in the workbench holdings are shocked, opened and put on the sheet without a mouse", async () => {
  const { page } = bench;
  await bench.put("K30", [
    ["Ticker", "Market value CNY"],
    ["600010.SH", 500_000],
    ["300748.SZ", 800_000],
  ]);
  await bench.settled();
  await page.getByRole("button", { name: "Article!K30:L32" }).waitFor();
  await page.getByRole("slider", { name: /^NdPr / }).focus();
  for (let presses = 0; presses < 10; presses += 1) await page.keyboard.press("ArrowRight");
  await page.getByText("NdPr=+20%").first().waitFor();
  await page.getByRole("button", { name: /^JL MAG Rare-Earth:/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("table", { name: /^Share of revenue by segment/ }).waitFor();
  await page.getByRole("textbox", { name: "Where" }).focus();
  await page.keyboard.type("Article!K40");
  await page.keyboard.press("Enter");
  await page.getByText("Inserted at Article!K40.").waitFor();
  await bench.settled();
  expect(await bench.shows("K47")).toBe("downstream");
  expect(await bench.shows("L47")).toBe(720_000);
  expect([await bench.shows("K55"), await bench.shows("N55")]).toEqual([
    "300748.SZ",
    // Cost share, shock, what two quarters of lag leave of four, over the margin of nine months.
    expect.closeTo((0.5635 * 0.2 * 0.25) / 0.1949, 6),
  ]);
  const shown = page
    .getByRole("row")
    .filter({ has: page.getByRole("button", { name: /^JL MAG/ }) });
  await shown.getByText("+14.5%").first().waitFor();
});
