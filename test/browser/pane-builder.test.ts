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
