import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../support/chromium";
import { ownFolder } from "../support/folder";
import { workbookIn } from "../support/page-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { type ServedPages, servePages } from "../support/served-pages";
import { type Workbench, openWorkbench } from "../support/workbench";
import { type WorkbookUnderTest, workbookContract } from "../workbook/contract";

jest.setTimeout(120_000);

const folder = ownFolder();
let site: ServedPages;
let browser: Browser;
let bench: Workbench;
let workbook: Workbook;

beforeAll(async () => {
  [site, browser] = await Promise.all([servePages(join(folder, "store.sqlite")), launchChromium()]);
  bench = await openWorkbench(browser, site.address);
  workbook = await workbookIn(bench.page);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

workbookContract("the workbook in the grid", openBlank);

/** A new workbook of one empty sheet, as a person begins one. */
async function openBlank(): Promise<WorkbookUnderTest> {
  const { page } = bench;
  await page.getByRole("button", { name: "New", exact: true }).click();
  const discard = page.getByRole("button", { name: "Discard them" });
  if (await discard.isVisible()) await discard.click();
  await bench.settled();
  return {
    workbook,
    sheet: "Sheet1",
    formula: '=REPRICE("NdOxide","2026-01-28")',
    shows: 732500,
    spilling: {
      formula: '=REHISTORY("REConc","2025-01-01","2025-09-30")',
      rows: [
        [45658, 18618],
        [45748, 18825],
        [45839, 19109],
      ],
    },
    define: (name, formula) =>
      page.evaluate(
        ([named, written]) => void window.reprice?.grid.book().insertDefinedName(named, written),
        [name, formula] as const,
      ),
    async type(row, column, rows) {
      for (const [down, cells] of rows.entries()) {
        for (const [across, text] of cells.entries()) {
          await bench.enter(`${letter(column + across)}${row + down + 1}`, String(text));
        }
      }
    },
    async select({ row, column, rows, columns }) {
      const last = `${letter(column + columns - 1)}${row + rows}`;
      await page.evaluate(
        (range) => void window.reprice?.grid.book().getActiveSheet().getRange(range).activate(),
        `${letter(column)}${row + 1}:${last}`,
      );
    },
    settled: () => bench.settled(),
    close: () => Promise.resolve(),
  };
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
