import type { Page } from "playwright-core";
import {
  type PaneBrowser,
  faultsInEveryLook,
  paneBrowser,
  pressUntil,
} from "../support/pane-browser";
// The page puts its fakes where a test can reach them.
import type {} from "./pane-page/main";

jest.setTimeout(120_000);

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await paneBrowser();
});
afterAll(() => browser.close());
afterEach(async () => expect(await browser.troubles()).toEqual([]));

async function openPrices(query = ""): Promise<Page> {
  const page = await browser.open(query);
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

async function openBuilder(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Build a formula" }).click();
  await page.getByRole("combobox", { name: "Function" }).waitFor();
}

const fill = (page: Page, argument: RegExp, text: string) =>
  page.getByRole("combobox", { name: argument }).fill(text);

const held = (page: Page, place: string): Promise<unknown> =>
  page.evaluate((at) => window.pane.ports.workbook.held(at), place);

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
  {
    scene: "a formula in the making with its options",
    query: "",
    async act(page) {
      await openBuilder(page);
      await page.getByLabel("Function").selectOption("RETABLE");
      await fill(page, /^materials/, "NdOxide; PrOxide");
      await fill(page, /^dates/, "2025-12-31; 2026-01-28");
      await page.getByRole("cell", { name: "732,500" }).waitFor();
      await page.getByRole("button", { name: "Options", exact: true }).click();
      await page.getByRole("combobox", { name: "maxage" }).fill("old");
      await page.getByText("It takes a whole number of calendar days, none.").waitFor();
    },
  },
  {
    scene: "a formula that nothing answers",
    query: "offline",
    async act(page) {
      await openBuilder(page);
      await fill(page, /^material/, "NdOxide");
      await page.getByText(/#N\/A/).waitFor();
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

test("a keyboard alone builds a formula, sees its answer and puts it into the sheet", async () => {
  const page = await openPrices();
  await pressUntil(page, "Tab", /^Build a formula$/);
  await page.keyboard.press("Enter");
  await pressUntil(page, "Tab", /^Function/);
  await page.keyboard.type("RECHANGE");
  await pressUntil(page, "Tab", /^material/);
  await page.keyboard.type("NdOxide");
  await pressUntil(page, "Tab", /^from/);
  await page.keyboard.type("2025-12-31");
  await pressUntil(page, "Tab", /^to/);
  await page.keyboard.type("2026-01-28");
  await page.getByText("0.20082").waitFor();
  await pressUntil(page, "Tab", /^Insert at/);
  await page.keyboard.press("Enter");
  await page.getByText("Inserted at Sheet1!A1.").waitFor();
  expect(await held(page, "Sheet1!A1")).toBe(
    '=RECHANGE("NdOxide","2025-12-31","2026-01-28","CNY/t inc VAT")',
  );
});

test("a text that is typed is not replaced by a choice of the list, and a choice that is walked to is taken", async () => {
  const page = await openPrices();
  await openBuilder(page);
  await fill(page, /^material/, "NdOxide");
  await page.getByRole("combobox", { name: /^date/ }).focus();
  await page.keyboard.type("2026-01-28");
  await page.keyboard.press("Tab");
  expect(await formula(page)).toBe('=REPRICE("NdOxide","2026-01-28","CNY/t inc VAT")');
  await page.getByRole("combobox", { name: /^field/ }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await formula(page)).toBe('=REPRICE("NdOxide","2026-01-28","CNY/t inc VAT","low")');
});

test("what stands in the sheet is asked about before a formula goes over it", async () => {
  const page = await openPrices();
  await openBuilder(page);
  await fill(page, /^material/, "NdOxide");
  await fill(page, /^date/, "last");
  await page.evaluate(() => window.pane.ports.workbook.put("Sheet1!A1", { shows: "mine" }));
  await page.getByText("870,000").waitFor();
  await page.getByRole("button", { name: /^Insert at/ }).click();
  await page.getByText("Sheet1!A1 is not empty. Replace what is there?").waitFor();
  expect(await held(page, "Sheet1!A1")).toBe("mine");
  await page.getByRole("button", { name: "Replace" }).click();
  await page.getByText("Inserted at Sheet1!A1.").waitFor();
});

test("an argument is taken from the selected cells, and follows them", async () => {
  const page = await openPrices();
  await openBuilder(page);
  await page.evaluate(() => {
    const { workbook } = window.pane.ports;
    workbook.put("Model!B2", { shows: "REConc" });
    workbook.select({ sheet: "Model", row: 1, column: 1 });
  });
  await page.getByRole("button", { name: "Take the selected cells for material" }).click();
  await fill(page, /^date/, "2025Q4");
  await page.getByText("26,205").waitFor();
  expect(await formula(page)).toBe('=REPRICE(Model!B2,"2025Q4","CNY/t ex VAT")');
  await page.evaluate(() => window.pane.ports.workbook.put("Model!B2", { shows: "NdOxide@USGS" }));
  await fill(page, /^date/, "2024");
  await page.getByText("56", { exact: true }).waitFor();
});

test("series that differ in VAT leave the word to the user, and an option that does not fit says what does", async () => {
  const page = await openPrices();
  await openBuilder(page);
  await page.getByLabel("Function").selectOption("RETABLE");
  await fill(page, /^materials/, "NdOxide; REConc");
  await fill(page, /^dates/, "2026-01-28");
  await page.getByText("These series differ in VAT. Add inc VAT or ex VAT.").waitFor();
  await fill(page, /^basis/, "CNY/kg ex VAT");
  await page.getByRole("cell", { name: "26.834" }).waitFor();
  await page.getByRole("button", { name: "Options", exact: true }).click();
  await page.getByRole("combobox", { name: "fill" }).fill("nothing");
  await page.getByText("It takes previous, none, next, nearest, interpolate.").waitFor();
});

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
