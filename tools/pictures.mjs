import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { looks, paneScenes, toTop, writeFormulas } from "./pictures/pane-scenes.mjs";

/**
 * `npm run pictures`: pictures of the workbench and the pane for README and docs, taken from the real pages over the cited
 * facts. They are made anew and looked at when the pages change; nothing compares them.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const pictures = join(root, "docs", "pictures");
const folder = mkdtempSync(join(tmpdir(), "reprice-pictures-"));
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

const server = spawn(process.execPath, [join(root, "build", "node", "server.js")], {
  env: { ...process.env, PORT: "0", REPRICE_STORE: join(folder, "store.sqlite") },
  stdio: ["ignore", "pipe", "inherit"],
});

try {
  mkdirSync(pictures, { recursive: true });
  const address = await addressOf(server);
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    await takeAll(browser, address);
  } finally {
    await browser.close();
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function takeAll(browser, address) {
  const open = opener(browser, `${address}/workbench.html`);

  const article = await open();
  await article.take("workbench");
  await article.point("C13");
  await article.page.waitForTimeout(600);
  await article.take("workbench-reason");
  await article.close();

  const typing = await open();
  await typing.click("C16");
  await typing.page.keyboard.type("=REHI", { delay: 40 });
  await typing.page.getByText("Days and prices of one or several materials").first().waitFor();
  await typing.take("workbench-typing");
  await typing.close();

  const concentrate = await open();
  await concentrate.page.getByText("Concentrate", { exact: true }).click();
  await concentrate.click("B17");
  await concentrate.take("workbench-concentrate");
  await concentrate.close();

  const basis = await open({ colorScheme: "dark" });
  await basis.page.getByText("Basis", { exact: true }).click();
  await basis.click("B11");
  await basis.take("workbench-dark");
  await basis.close();

  for (const [look, settings] of Object.entries(looks)) {
    for (const [scene, act] of Object.entries(paneScenes)) {
      const shown = await open({ height: 1180, ...settings });
      await act(shown.page);
      await shown.page.waitForTimeout(1200);
      await shown.page
        .locator("#pane")
        .screenshot({ path: join(pictures, `pane-${scene}${look}.png`) });
      await shown.close();
    }
  }

  const pane = await open();
  await pane.page.getByRole("tab", { name: "Prices" }).click();
  await pane.page.getByRole("combobox").first().fill("NdOxide");
  await pane.page.locator("[role=option][aria-selected=true]").first().waitFor();
  await pane.page.getByRole("combobox").first().press("Enter");
  await pane.page.waitForTimeout(1200);
  await pane.page.locator("#pane").screenshot({ path: join(pictures, "pane.png") });
  await pane.close();

  await takeWorkbookTab(open);
}

/** The Workbook tab: after a refresh with a revised price, pinned, and explaining an ordinary formula. */
async function takeWorkbookTab(open) {
  const book = await open({ height: 1500 });
  const { page } = book;
  await writeFormulas(page, { row: 29, column: 1 }, [
    ['=REPRICE("NdOxide","last")'],
    ['=RECHANGE("NdOxide","2026-01-28","last")'],
    ["=B30*0.35"],
  ]);
  await importPrice("NdOxide@BREX,2026-11-20,881000,CNY/t inc VAT,2026-11-20");
  await page.getByRole("button", { name: "Refresh prices" }).click();
  await page.getByText("Refresh complete").waitFor();
  await page.waitForTimeout(1500);
  await takePane(page, "refresh", 900);
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.evaluate(() => window.reprice.workbook.goTo({ sheet: "Article", row: 31, column: 1 }));
  await page.getByRole("rowheader", { name: "Known since" }).first().waitFor();
  await toTop(page.getByRole("button", { name: "Explain selected cell" }));
  await takePane(page, "explain", 900);
  await page.getByRole("button", { name: "Pin", exact: true }).click();
  await page.getByRole("radio", { name: /What was known/ }).check();
  await page.getByRole("textbox", { name: "Day or moment" }).fill("2026-02-05");
  await page.keyboard.press("Enter");
  await page.getByText(/Pinned to snapshot/).waitFor();
  await page.waitForTimeout(1500);
  await toTop(page.getByRole("heading", { name: "Reprice", exact: true }).last());
  await takePane(page, "pinned", 700);
  await book.close();
}

/** The upper part of the pane as it stands. */
async function takePane(page, name, height) {
  const box = await page.locator("#pane").boundingBox();
  const clip = { ...box, height: Math.min(height, box.height) };
  await page.screenshot({ path: join(pictures, `${name}.png`), clip });
}

/** Imports one price into the store that is served. */
function importPrice(line) {
  const file = join(folder, "prices.csv");
  writeFileSync(file, `code,day,mid,basis,known_since\n${line}\n`);
  const program = join(root, "build", "node", "cli.js");
  const given = ["import", "csv", file, "--store", join(folder, "store.sqlite")];
  const importing = spawn(process.execPath, [program, ...given], { stdio: "inherit" });
  return new Promise((resolve) => importing.on("exit", resolve));
}

/** Opens the workbench in a window of its own and waits until it is calculated. */
function opener(browser, url) {
  return async ({ height = 840, ...look } = {}) => {
    const viewport = { width: 1440, height };
    const context = await browser.newContext({ viewport, locale: "en-US", ...look });
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => window.reprice !== undefined);
    await page.evaluate(() => window.reprice.grid.host.whenSettled());
    await page.waitForTimeout(1500);
    const middleOf = (cell) =>
      page.evaluate((at) => {
        const rect = window.reprice.grid.book().getActiveSheet().getRange(at).getCellRect();
        const canvas = document.querySelector("canvas[id^=univer-sheet-main-canvas]");
        const corner = canvas.getBoundingClientRect();
        return [corner.x + rect.x + rect.width / 2, corner.y + rect.y + rect.height / 2];
      }, cell);
    return {
      page,
      take: (name) => page.screenshot({ path: join(pictures, `${name}.png`) }),
      async point(cell) {
        const [x, y] = await middleOf(cell);
        await page.mouse.move(x - 3, y);
        await page.mouse.move(x, y);
      },
      async click(cell) {
        await page.waitForTimeout(400);
        const [x, y] = await middleOf(cell);
        await page.mouse.click(x, y);
        await page.mouse.move(700, 22);
        await page.waitForTimeout(600);
      },
      close: () => context.close(),
    };
  };
}

/** The address that the server prints once it answers. */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const found = /(http:\/\/localhost:\d+)\/workbench\.html/.exec(said);
      if (found) resolve(found[1]);
    });
    child.on("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}
