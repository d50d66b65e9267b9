import { effectChart, numberOf, put, strip } from "../support/exposure-page";
import { faultsInEveryLook, ownPane, pasteAtFocus, pressUntil } from "../support/pane-browser";
// The page puts its fakes where a test can reach them.
import type {} from "./pane-page/main";

jest.setTimeout(180_000);

const pane = ownPane();

test("holdings that are typed while the pane is open are found without asking", async () => {
  const page = await pane.open();
  await page.getByText("Whose exposure?").waitFor();
  await put(page, "Book!B2", "Ticker");
  await put(page, "Book!C2", "Value CNY");
  await put(page, "Book!B3", "600111.SH");
  await put(page, "Book!C3", 1_000_000);
  await page.getByRole("button", { name: "Book!B2:C3" }).waitFor();
  await page.getByRole("button", { name: "Forget these holdings" }).click();
  await put(page, "Book!C3", 2_000_000);
  await page.getByText("Whose exposure?").waitFor();
});

test("a keyboard alone pastes holdings, reads the chart, and forgets them", async () => {
  const page = await pane.open();
  await pressUntil(page, "Tab", /^Paste holdings$/);
  await page.keyboard.press("Enter");
  await pasteAtFocus(page, "Ticker\tValue CNY\n300748.SZ\t1,000,000\nMP US\t(500 000)");
  await strip(page).getByText("2 names").waitFor();
  expect(await numberOf(page, "Gross")).toMatch(/^1\.50\s?M\s?CNY \| net 500\.00\s?K\s?CNY$/);
  await pressUntil(page, "Tab", /^Change$/, 1);
  await pressUntil(page, "Tab", /^Effect on gross profit, by name/);
  await page.keyboard.press("ArrowDown");
  expect(await effectChart(page).getAttribute("aria-valuenow")).toBe("2");
  await pressUntil(page, "Tab", /^Show as a table$/);
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Table of the effects" }).waitFor();
  await pressUntil(page, "Shift+Tab", /^Forget these holdings$/);
  await page.keyboard.press("Enter");
  await page.getByText("Whose exposure?").waitFor();
  await pressUntil(page, "Tab", /^Use the selection/, 1);
});

test("nothing of a paste outlives the page", async () => {
  const page = await pane.open();
  await page.getByRole("button", { name: "Paste holdings" }).click();
  await page.getByLabel(/^Holdings to paste/).fill("Ticker,Value\n600111.SH,123456");
  await page.getByRole("button", { name: "Use these holdings" }).click();
  await strip(page).getByText("1 name").waitFor();
  const kept = await page.evaluate(() => [
    ...Object.values({ ...localStorage, ...sessionStorage }),
    ...window.pane.ports.machine.texts.values(),
  ]);
  expect(kept.join(" ")).not.toContain("600111");
  await page.reload();
  await page.getByText("Whose exposure?").waitFor();
});

test("the selection is used, and a lone cell of a table means the table", async () => {
  const page = await pane.open("holdings=golden");
  await strip(page).getByText("6 names").waitFor();
  await page.getByRole("button", { name: "Change" }).click();
  await page.evaluate(() =>
    window.pane.ports.workbook.select({
      sheet: "Holdings",
      row: 0,
      column: 0,
      rows: 3,
      columns: 2,
    }),
  );
  await page.getByRole("button", { name: /^Use the selection Holdings!A1:B3$/ }).click();
  await strip(page).getByText("2 names").waitFor();
  await page.getByText("Selection", { exact: true }).waitFor();
});

const doubts: readonly (readonly [holdings: string, told: RegExp])[] = [
  ["percent", /Is 35 in row 2 of the holdings a percent\?/],
  ["currencies", /The holdings are in CNY and USD/],
];

test.each(doubts)(
  "holdings that leave something open (%s) say what, in every look",
  async (word, told) => {
    const page = await pane.open(`holdings=${word}`);
    await page.getByText(told).waitFor();
    expect(await strip(page).count()).toBe(0);
    expect(await faultsInEveryLook(page)).toEqual([]);
  },
);

test("the row in doubt is shown and gone to, and mended there", async () => {
  const page = await pane.open("holdings=percent");
  await page.getByLabel("Row 2 of the holdings").getByText("35").waitFor();
  await page.getByRole("button", { name: "Go to Holdings!A2" }).click();
  expect(await page.evaluate(() => window.pane.ports.workbook.visited)).toEqual(["Holdings!A2"]);
  await put(page, "Holdings!B1", "Weight %");
  await strip(page).getByText("gross 100.0%").waitFor();
});

test("currencies are added up in the one that is chosen, and that is said", async () => {
  const page = await pane.open("holdings=currencies");
  await page.getByRole("button", { name: "Add up in USD" }).click();
  await page.getByText("Added up in USD").waitFor();
  await page.getByRole("button", { name: "Ask again" }).click();
  await page.getByText(/The holdings are in CNY and USD/).waitFor();
});

test("blank rows, unknown names and totals are told and not dropped", async () => {
  const page = await pane.open("holdings=gaps");
  await page.getByRole("button", { name: "4 notes on the rows" }).click();
  await page.getByText("Row 3 is blank.").waitFor();
  await page.getByText(/Row 4: “Acme Corp” is no ticker/).waitFor();
  await page.getByText(/Row 5: nobody has classified 600001\.SH/).waitFor();
  await page.getByText(/Row 6, “Total 1750000”/).waitFor();
  await strip(page).getByText("57% classified").waitFor();
});
