// The grid's own types of ranges, which the page adds at run time.
import type {} from "@univerjs/sheets-ui/facade";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Desk } from "../../src/workbench/desk";
import { until } from "./until";

/** The workbench in a browser, and what a person does in it. */
export interface Workbench {
  readonly page: Page;
  /** Requests so far, as "GET /v1/catalogue". */
  readonly requests: string[];
  /** What went wrong: errors on the console, exceptions, requests to another host. */
  readonly troubles: string[];
  /** Types into a cell, key by key, and presses Enter. */
  type(cell: string, text: string): Promise<void>;
  /** The same with all text after the first key at once, as an input method does. */
  enter(cell: string, text: string): Promise<void>;
  /** What a cell shows, once all is calculated. */
  shows(cell: string): Promise<unknown>;
  /** Waits until a cell shows a value; what it shows instead is told. */
  becomes(cell: string, value: unknown): Promise<void>;
  /** Puts a workbook's worth of cells in place at once. */
  put(cell: string, rows: readonly (readonly (string | number)[])[]): Promise<void>;
  settled(): Promise<void>;
  goTo(cell: string): Promise<void>;
  /** The middle of a cell of the sheet in sight, in the window. */
  middleOf(cell: string): Promise<{ x: number; y: number }>;
  /** What the bar under the grid says. */
  inspector(): Promise<string>;
}

declare global {
  interface Window {
    readonly reprice?: Desk;
  }
}

/** The engine waits so long for more edits before it begins. */
const EDITS_GATHER = 150;

/** Opens the workbench, once its page has been prepared, and waits until the starter workbook is calculated. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  more: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Workbench> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    ...more,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("request", (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === address) requests.push(`${request.method()} ${pathname}`);
    else if (!/^(data|blob):/.test(request.url())) troubles.push(request.url());
  });
  await prepare(page);
  await page.goto(`${address}/workbench.html`);
  await page.waitForFunction(() => window.reprice !== undefined);
  const bench = benchOf(page, requests, troubles);
  await bench.settled();
  return bench;
}

function benchOf(page: Page, requests: string[], troubles: string[]): Workbench {
  const bench: Workbench = {
    page,
    requests,
    troubles,
    async type(cell, text) {
      await bench.goTo(cell);
      const { x, y } = await bench.middleOf(cell);
      await page.mouse.click(x, y);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    async enter(cell, text) {
      await bench.goTo(cell);
      const { x, y } = await bench.middleOf(cell);
      await page.mouse.click(x, y);
      await page.keyboard.type(text.slice(0, 1));
      await page.keyboard.insertText(text.slice(1));
      await page.keyboard.press("Enter");
    },
    async shows(cell) {
      await bench.settled();
      return page.evaluate(async (at) => {
        const { workbook, grid } = window.reprice as Desk;
        const range = grid.book().getActiveSheet().getRange(at);
        const [[shown] = []] = await workbook.read({
          sheet: range.getSheetName(),
          row: range.getRow(),
          column: range.getColumn(),
          rows: 1,
          columns: 1,
        });
        return shown;
      }, cell);
    },
    async becomes(cell, value) {
      let shown: unknown;
      const isSo = async () => (shown = await bench.shows(cell)) === value;
      await until(isSo).catch((error: unknown) => {
        throw new Error(`${cell} shows ${String(shown)}, not ${String(value)}`, { cause: error });
      });
    },
    put: (cell, rows) =>
      page.evaluate(
        async ([at, written]) => {
          const { workbook, grid } = window.reprice as Desk;
          const range = grid.book().getActiveSheet().getRange(at);
          const place = {
            sheet: range.getSheetName(),
            row: range.getRow(),
            column: range.getColumn(),
          };
          await workbook.write(place, written, { overwrite: true });
        },
        [cell, rows] as const,
      ),
    async settled() {
      await page.waitForTimeout(EDITS_GATHER);
      await page.evaluate(() => window.reprice?.grid.host.whenSettled());
    },
    async goTo(cell) {
      await page.evaluate(async (at) => {
        const { workbook, grid } = window.reprice as Desk;
        const range = grid.book().getActiveSheet().getRange(at);
        await workbook.goTo({
          sheet: range.getSheetName(),
          row: range.getRow(),
          column: range.getColumn(),
        });
      }, cell);
      // The grid scrolls in its next frames.
      await page.waitForTimeout(60);
    },
    middleOf: (cell) =>
      page.evaluate((at) => {
        const { grid } = window.reprice as Desk;
        const sheet = grid.book().getActiveSheet();
        const rect = sheet.getRange(at).getCellRect();
        const { sheetViewStartRow, sheetViewStartColumn } = sheet.getScrollState();
        const first = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
        const origin = sheet.getRange("A1").getCellRect();
        const canvas = document.querySelector("canvas[id^=univer-sheet-main-canvas]");
        const corner = canvas?.getBoundingClientRect() ?? new DOMRect();
        return {
          x: corner.x + rect.x - first.x + origin.x + rect.width / 2,
          y: corner.y + rect.y - first.y + origin.y + rect.height / 2,
        };
      }, cell),
    async inspector() {
      await bench.settled();
      await page.waitForTimeout(100);
      return page.locator("#inspector").innerText();
    },
  };
  return bench;
}
