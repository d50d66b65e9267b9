/** What is done in the pane before each of its pictures: what each tab is for, in any language. */
export const paneScenes = {
  async exposure(page) {
    await tryExample(page);
  },
  async shock(page) {
    await tryExample(page);
    await page.getByRole("button", { name: "NdPr -20%" }).click();
    await page.getByRole("button", { name: /^(?:JL MAG|金力永磁)/ }).click();
    await toTop(page.getByRole("heading", { name: /^(?:Shock|冲击)$/ }));
  },
  async prices(page) {
    await openTab(page, /^(?:Prices|价格)/);
    const search = page.locator("#pane").getByRole("combobox").first();
    await search.fill("REConc");
    await page.locator("[role=option][aria-selected=true]").first().waitFor();
    await search.press("Enter");
  },
  async builder(page) {
    await openTab(page, /^(?:Prices|价格)/);
    await page.getByRole("button", { name: /^(?:Build a formula|生成公式)/ }).click();
    await page.getByLabel(/^(?:Function|函数)/).selectOption("RETABLE");
    await page.getByRole("combobox", { name: /^materials/ }).fill("NdOxide; PrOxide");
    await page.getByRole("combobox", { name: /^dates/ }).fill("2025-12-31; 2026-01-28");
  },
  async workbook(page) {
    await writeFormulas(page, { row: 30, column: 1 }, [
      ['=REPRICE("NdOxide","last")'],
      ["=B31*0.35"],
    ]);
    await openTab(page, /^(?:Workbook|工作簿)/);
    await page.evaluate(() =>
      window.reprice.workbook.goTo({ sheet: "Article", row: 31, column: 1 }),
    );
    await page
      .getByRole("rowheader", { name: /^(?:Known since|公布时间)$/ })
      .first()
      .waitFor();
  },
  settings: (page) => openTab(page, /^(?:Settings|设置)/),
};

/** How each tab is looked at. */
export const looks = {
  "": {},
  "-dark": { colorScheme: "dark" },
  "-contrast": { forcedColors: "active" },
  "-zh": { locale: "zh-CN" },
};

/** Writes formulas at a place of the starter workbook and waits for their answers. */
export async function writeFormulas(page, place, rows) {
  await page.evaluate(
    ([at, written]) => window.reprice.workbook.write({ sheet: "Article", ...at }, written),
    [place, rows],
  );
  await page.evaluate(() => window.reprice.grid.host.whenSettled());
}

/** Scrolls the pane so that this stands at its top. */
export function toTop(locator) {
  return locator.evaluate((element) => element.scrollIntoView({ block: "start" }));
}

function openTab(page, name) {
  return page.getByRole("tab", { name }).click();
}

async function tryExample(page) {
  await page.getByRole("button", { name: /^(?:Try the article|试用文章)/ }).click();
  await page.getByRole("slider").first().waitFor();
}
