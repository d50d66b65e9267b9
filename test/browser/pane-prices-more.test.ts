import type { Page } from "playwright-core";
import { faultsInEveryLook, ownPane, pressUntil } from "../support/pane-browser";
// The page puts its fakes where a test can reach them.
import type {} from "./pane-page/main";

jest.setTimeout(120_000);

const pane = ownPane();

async function openPrices(query = ""): Promise<Page> {
  const page = await pane.open(query);
  await page.getByRole("tab", { name: "Prices" }).click();
  return page;
}

async function choose(page: Page, text: string): Promise<void> {
  const search = page.getByRole("combobox", { name: "Find a material" });
  await search.fill(text);
  await page.locator("[role=option][aria-selected=true]").waitFor();
  await search.press("Enter");
  await page.locator("form").waitFor();
}

const formula = (page: Page) => page.getByLabel("Formula", { exact: true }).textContent();

interface Scene {
  readonly scene: string;
  readonly query: string;
  readonly act: (page: Page) => Promise<void>;
}

const scenes: readonly Scene[] = [
  {
    scene: "events under the chart",
    query: "",
    async act(page) {
      await choose(page, "REConc");
      await page.getByRole("button", { name: /events$/ }).click();
      await page.getByRole("listitem").first().hover();
    },
  },
  {
    scene: "older values in a span of one's own",
    query: "daily",
    async act(page) {
      await choose(page, "HoOxide@TESTER");
      await page.getByRole("button", { name: /^Older values/ }).click();
      await page.getByRole("button", { name: "Custom" }).click();
    },
  },
  {
    scene: "two series beside each other, as a table too",
    query: "",
    async act(page) {
      await choose(page, "NdOxide");
      await page.getByRole("combobox", { name: /Beside it/ }).fill("PrOxide");
      await page.keyboard.press("Enter");
      await page.getByText(/^Both are 100 on/).waitFor();
      await page.getByRole("button", { name: "Show as a table" }).click();
    },
  },
  {
    scene: "the filter of the list",
    query: "",
    async act(page) {
      await page.getByRole("button", { name: "Filter", exact: true }).click();
      await page.getByLabel("Element").selectOption("Dy");
      await page.getByRole("option", { name: "DyOxide" }).first().waitFor();
      // The tooltip of the button goes with the pointer.
      await page.mouse.move(5, 5);
    },
  },
];

test.each(scenes)(
  "$scene: no accessibility violation in any look, and it fits the pane",
  async ({ query, act }) => {
    const page = await openPrices(query);
    await act(page);
    expect(await faultsInEveryLook(page)).toEqual([]);
  },
);

test("events are read with the prices of their time, by keys alone", async () => {
  const page = await openPrices();
  await choose(page, "REConc");
  await page.getByRole("button", { name: /events$/ }).waitFor();
  await pressUntil(page, "Tab", /^Prices of REConc@NRE over time/);
  const chart = page.getByRole("slider");
  expect(await chart.getAttribute("aria-valuetext")).toMatch(/^2026Q1: 26,834 .* sixth rise/);
  await page.keyboard.press("ArrowLeft");
  expect(await chart.getAttribute("aria-valuetext")).toMatch(/^2025Q4: 26,205 .* up 37.13 %/);
});

test("two series are read as indices with their codes, and removed again", async () => {
  const page = await openPrices();
  await choose(page, "NdOxide");
  await page.getByRole("combobox", { name: /Beside it/ }).fill("praseodymium oxide");
  await page.keyboard.press("Enter");
  await page.getByText("Both are 100 on Dec 31, 2025").waitFor();
  const chart = page.getByRole("slider");
  await chart.focus();
  await page.keyboard.press("Home");
  expect(await chart.getAttribute("aria-valuetext")).toMatch(/100 · NdOxide@BREX/);
  await page.keyboard.press("End");
  expect(await chart.getAttribute("aria-valuetext")).toMatch(/143\.42 · PrOxide@BREX/);
  await page.getByRole("combobox", { name: /Beside it/ }).fill("");
  await page.keyboard.press("Enter");
  await page.getByText(/^Both are 100/).waitFor({ state: "detached" });
});

test("a synthetic series beside a real one marks the whole chart", async () => {
  const page = await openPrices();
  await choose(page, "NdOxide@DEMO");
  await page.getByRole("combobox", { name: /Beside it/ }).fill("PrOxide@DEMO");
  await page.keyboard.press("Enter");
  await page.getByText(/^Both are 100/).waitFor();
  expect(await page.locator("svg text", { hasText: "SYNTHETIC" }).count()).toBe(1);
});

test("a span of one's own is typed as two days", async () => {
  const page = await openPrices("daily");
  await choose(page, "HoOxide@TESTER");
  await page.getByRole("button", { name: "Custom" }).click();
  await page.getByLabel("From").fill("2026-03-02");
  const chart = page.getByRole("slider");
  await chart.focus();
  await page.keyboard.press("Home");
  expect(await chart.getAttribute("aria-valuetext")).toMatch(/^Mar 2, 2026/);
});

test("older values of a revised day stand under the newest one", async () => {
  const page = await openPrices("daily");
  await choose(page, "HoOxide@TESTER");
  await page.getByRole("button", { name: "Older values of 1 day" }).click();
  const rows = page.getByRole("region", { name: "Older values of 1 day" }).getByRole("row");
  expect(await rows.nth(1).textContent()).toBe("Dec 1, 2025432,500revisedDec 4, 2025");
  expect(await rows.nth(2).textContent()).toBe("420,500publishedDec 1, 2025");
});

test("a keyboard alone narrows the list and clears it again", async () => {
  const page = await openPrices();
  await page.getByRole("option").first().waitFor();
  await pressUntil(page, "Tab", /^Filter$/);
  await page.keyboard.press("Enter");
  await pressUntil(page, "Tab", /^Market/);
  await page.keyboard.type("Europe");
  await page.getByRole("option", { name: "YOxide.EU@Argus" }).first().waitFor();
  expect(await page.getByRole("option", { name: /^PrNdOxide/ }).count()).toBe(0);
  await pressUntil(page, "Tab", /^Clear the filter$/);
  await page.keyboard.press("Enter");
  await page
    .getByRole("option", { name: /^PrNdOxide/ })
    .first()
    .waitFor();
});

test("a formula that is inserted names the quoter where the workbook has a default one", async () => {
  const page = await openPrices();
  await page.evaluate(() => {
    const { defaults, workbook } = window.pane.ports;
    return defaults.write(workbook, "quoter", "USGS");
  });
  await choose(page, "REConc");
  expect(await formula(page)).toMatch(/^=REPRICE\("REConc@NRE",/);
});

test("a card opens in the workbook's default basis where that fits", async () => {
  const page = await openPrices();
  await page.evaluate(() => {
    const { defaults, workbook } = window.pane.ports;
    return defaults.write(workbook, "basis", "CNY/kg ex VAT");
  });
  await choose(page, "NdOxide");
  await page.getByText("769.912").first().waitFor();
});
