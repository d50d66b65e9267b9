import type { BrowserContextOptions, Page } from "playwright-core";
import { faultsInEveryLook, ownPane, pressUntil } from "../support/pane-browser";
// The page puts its fakes where a test can reach them.
import type {} from "./pane-page/main";

jest.setTimeout(120_000);

const pane = ownPane();

/** Opens the prices of the pane. */
async function open(query = "", more: BrowserContextOptions = {}): Promise<Page> {
  const page = await pane.open(query, more);
  await page.getByRole("tab", { name: /^(?:Prices|价格)/ }).click();
  return page;
}

const searchBox = (page: Page) => page.getByRole("combobox").first();

async function choose(page: Page, text: string): Promise<void> {
  await searchBox(page).fill(text);
  await page.locator("[role=option][aria-selected=true]").waitFor();
  await searchBox(page).press("Enter");
  await page.locator("form").waitFor();
}

async function openProblems(page: Page): Promise<void> {
  await page.getByRole("tab", { name: /^(?:Workbook|工作簿)/ }).click();
}

interface Scene {
  readonly scene: string;
  readonly query: string;
  readonly act?: (page: Page) => Promise<void>;
}

const scenes: readonly Scene[] = [
  { scene: "the list of materials", query: "" },
  {
    scene: "the ways on",
    query: "",
    act: (page) => page.getByRole("button", { name: "Use my prices" }).click(),
  },
  { scene: "a search", query: "", act: (page) => searchBox(page).fill("nd oxide") },
  { scene: "the card of a few prices", query: "", act: (page) => choose(page, "NdOxide") },
  {
    scene: "the card of a daily series with revisions, its table and its explanation",
    query: "daily",
    async act(page) {
      await choose(page, "HoOxide@TESTER");
      await page.getByRole("button", { name: "Show as a table" }).click();
      await page.getByRole("button", { name: "Where this number comes from" }).click();
      await page.getByRole("rowheader", { name: "Known since" }).waitFor();
    },
  },
  {
    scene: "the choice of a basis",
    query: "",
    async act(page) {
      await choose(page, "NdOxide");
      await page.getByRole("combobox", { name: "Basis" }).click();
      await page.getByRole("option", { name: "USD/kg ex VAT" }).waitFor();
    },
  },
  { scene: "a synthetic series", query: "", act: (page) => choose(page, "NdOxide@DEMO") },
  { scene: "an exchange rate", query: "", act: (page) => choose(page, "EURCNY") },
  { scene: "problems of every kind", query: "problems", act: openProblems },
  { scene: "a workbook without our formulas", query: "", act: openProblems },
  { scene: "a feed that does not answer", query: "offline" },
  { scene: "a feed that is still being asked", query: "slow" },
  { scene: "a feed without prices", query: "empty" },
];

test.each(scenes)(
  "$scene: no accessibility violation in any look, and it fits the pane",
  async ({ query, act }) => {
    const page = await open(query);
    await act?.(page);
    expect(await faultsInEveryLook(page)).toEqual([]);
  },
);

test("a keyboard alone comes from the search to a formula in the sheet", async () => {
  const page = await open();
  await page.getByRole("option").first().waitFor();
  await pressUntil(page, "Tab", /Find a material/);
  await page.keyboard.type("neodymium oxide");
  await page.getByRole("option", { name: "NdOxide", selected: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("870,000").first().waitFor();
  await pressUntil(page, "Tab", /^Insert at/);
  await page.keyboard.press("Enter");
  await page.getByText("Inserted at Sheet1!A1.").waitFor();
  expect(await held(page, "Sheet1!A1")).toBe('=REPRICE("NdOxide","2026-02-11","CNY/t inc VAT")');
});

test("a keyboard alone changes basis, day and kind, reads the chart and replaces what was asked about", async () => {
  const page = await open("daily");
  await choose(page, "HoOxide@TESTER");
  await pressUntil(page, "Tab", /^Basis/);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("CNY/kg ex VAT");
  await page.keyboard.press("Enter");
  await page.getByText("352.655").first().waitFor();
  await page.keyboard.press("Escape");
  await pressUntil(page, "Tab", /^Prices of HoOxide@TESTER over time/);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  const chart = page.getByRole("slider");
  expect(await chart.getAttribute("aria-valuetext")).toMatch(/^Nov 4, 2025: .* published$/);
  await pressUntil(page, "Tab", /^Price/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.getByText(/gives 99 rows of 2 cells/).waitFor();
  await page.evaluate(() => window.pane.ports.workbook.put("Sheet1!A1", { shows: "mine" }));
  await pressUntil(page, "Tab", /^Insert at/);
  await page.keyboard.press("Enter");
  await page.getByText("Sheet1!A1 is not empty. Replace what is there?").waitFor();
  expect(await held(page, "Sheet1!A1")).toBe("mine");
  await pressUntil(page, "Tab", /^Replace$/);
  await page.keyboard.press("Enter");
  await page.getByText("Inserted at Sheet1!A1.").waitFor();
  expect(await held(page, "Sheet1!A1")).toBe(
    '=REHISTORY("HoOxide@TESTER","2025-11-03",,"CNY/kg ex VAT",,"headers=2")',
  );
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Insert at/);
});

/** What a cell of the fake workbook holds. */
function held(page: Page, place: string): Promise<unknown> {
  return page.evaluate((at) => window.pane.ports.workbook.held(at), place);
}

test("arrows go along the tabs and round", async () => {
  const page = await open();
  await page.getByRole("tab", { name: "Prices" }).focus();
  for (const name of ["Workbook", "Settings", "Exposure", "Prices", "Workbook", "Settings"]) {
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { name }).getAttribute("aria-selected")).toBe("true");
  }
  await page.keyboard.press("ArrowLeft");
  await page.getByText("No Reprice formulas in this workbook").waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Workbook");
});

test("the target of an insertion follows the selection", async () => {
  const page = await open();
  await choose(page, "NdOxide");
  await page.evaluate(() =>
    window.pane.ports.workbook.select({ sheet: "Model", row: 6, column: 2 }),
  );
  await page.getByRole("button", { name: "Insert at Model!C7" }).click();
  expect(await held(page, "Model!C7")).toMatch(/^=REPRICE/);
});

test("what was asked about one formula is forgotten with it", async () => {
  const page = await open();
  await choose(page, "NdOxide");
  await page.evaluate(() => window.pane.ports.workbook.put("Sheet1!A1", { shows: "mine" }));
  await page.getByRole("button", { name: /^Insert at/ }).click();
  await page.getByText("Sheet1!A1 is not empty. Replace what is there?").waitFor();
  await page.getByRole("combobox", { name: "Series" }).selectOption("NdOxide@USGS");
  await page.getByText('=REPRICE("NdOxide@USGS","2025","USD/kg")').waitFor();
  expect(await page.getByRole("button", { name: "Replace" }).count()).toBe(0);
  expect(await held(page, "Sheet1!A1")).toBe("mine");
});

test("a history that has no room is asked about, and cancelling writes nothing", async () => {
  const page = await open();
  await choose(page, "REConc");
  await page.getByRole("radio", { name: "History" }).check();
  await page.getByText(/gives \d+ rows/).waitFor();
  await page.evaluate(() => window.pane.ports.workbook.put("Sheet1!B3", { shows: 1 }));
  await page.getByRole("button", { name: /^Insert at/ }).click();
  await page.getByText(/Excel would show #SPILL!/).waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  expect(await held(page, "Sheet1!A1")).toBe("");
});

test("words that are no basis say why, and the price stays in the basis it has", async () => {
  const page = await open();
  await choose(page, "NdOxide");
  await page.getByRole("combobox", { name: "Basis" }).fill("USD/ton");
  await page.keyboard.press("Enter");
  await page.getByText(/"ton" in "USD\/ton"/).waitFor();
  await page.getByText("870,000").first().waitFor();
});

test("synthetic prices say so wherever they stand", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Synthetic demo" }).click();
  const row = page.getByRole("option", { name: /^NdOxide@DEMO/ });
  expect(await row.textContent()).toContain("SYNTHETIC");
  await row.click();
  await page.locator("form").waitFor();
  expect(await page.locator("svg text", { hasText: "SYNTHETIC" }).count()).toBe(1);
  await page.getByRole("button", { name: "Where this number comes from" }).click();
  await page.getByRole("rowheader", { name: "SYNTHETIC" }).waitFor();
});

test("theme and language change while the pane is open, and what was chosen stays", async () => {
  const page = await open();
  await choose(page, "REConc");
  const set = (next: object) =>
    page.evaluate((look) => window.pane.ports.appearance.set(look), next);
  await set({ theme: "dark", language: "zh", locale: "zh-CN" });
  await page.getByText("元/吨 不含税").waitFor();
  expect(await page.locator("[lang=zh-CN]").count()).toBe(1);
  await set({ theme: "light", language: "en", locale: "en-US" });
  await page.getByText("CNY/t ex VAT").first().waitFor();
});

test("the pane goes away whole", async () => {
  const page = await open();
  await page.getByRole("tablist").waitFor();
  await page.evaluate(() => window.pane.unmount());
  expect(await page.locator("#pane").innerHTML()).toBe("");
});
