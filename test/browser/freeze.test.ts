import type { FormulaCell, Workbook } from "../../src/workbook/workbook";
import { ownWorkbench } from "../support/own-workbench";
import { violations } from "../support/page-at-rest";
import { workbookIn } from "../support/page-workbook";
import type { Workbench } from "../support/workbench";

jest.setTimeout(120_000);

let bench: Workbench;
let workbook: Workbook;

ownWorkbench(async (opened) => {
  bench = opened;
  workbook = await workbookIn(bench.page);
  await bench.page.locator("#reprice-tab-workbook").click();
  await header("Our formulas").click();
  await header("Freeze").click();
});

const header = (name: string) =>
  bench.page.locator("#pane h2").getByRole("button", { name, exact: true });
const act = (name: string) =>
  bench.page.locator("#pane").getByRole("button", { name, exact: true }).last();

/** Every formula with what it shows, as text. */
async function formulas(): Promise<readonly string[]> {
  await bench.settled();
  const cells = await workbook.formulas();
  return cells.map(({ place, formula, shows }: FormulaCell) =>
    [place.sheet, place.row, place.column, formula, shows].join(" "),
  );
}

/** All that a sheet shows. */
async function shownOn(sheet: string): Promise<unknown> {
  await bench.settled();
  const used = (await workbook.sheets()).find(({ name }) => name === sheet)?.used;
  return used && workbook.read(used);
}

test("the starter workbook freezes whole, keeps its look, and comes back formula for formula", async () => {
  const before = await formulas();
  const shown = await shownOn("Concentrate");
  expect(before.some((line) => line.includes("REHISTORY"))).toBe(true);
  await act("Freeze").click();
  await bench.page.getByText(/formulas in \d+ cells frozen/).waitFor();
  const left = (await workbook.formulas()).filter(({ place }) => place.sheet !== "Reprice frozen");
  expect(left.filter(({ formula }) => /\bRE[A-Z]+\(/.test(formula))).toEqual([]);
  expect(await shownOn("Concentrate")).toEqual(shown);
  await act("Put formulas back").click();
  await bench.page.getByText(/formulas are back/).waitFor();
  expect(await formulas()).toEqual(before);
  expect(await shownOn("Concentrate")).toEqual(shown);
});

test("a day that came out of a function still looks like one, and its cell has no format afterwards", async () => {
  await bench.put("H20", [['=REHISTORY("REConc","2025-01-01","2025-06-30")']]);
  const looks = () =>
    bench.page.evaluate(() =>
      ["H20", "H21"].map((cell) =>
        window.reprice?.grid.book().getActiveSheet().getRange(cell).getDisplayValue(),
      ),
    );
  await bench.settled();
  const before = await looks();
  await act("Freeze").click();
  await bench.page.getByText(/formulas in \d+ cells frozen/).waitFor();
  await bench.settled();
  expect(await bench.shows("H21")).toBe(45748);
  const pattern = (cell: string) =>
    bench.page.evaluate((at) => {
      const book = window.reprice?.grid.book();
      const range = book?.getActiveSheet().getRange(at);
      const style =
        range && book?.getActiveSheet().getSheet().getCellRaw(range.getRow(), range.getColumn())?.s;
      return book?.getWorkbook().getStyles().get(style)?.n?.pattern;
    }, cell);
  expect([await pattern("H20"), await pattern("H21"), await pattern("I21")]).toEqual([
    "yyyy-mm-dd",
    "yyyy-mm-dd",
    undefined,
  ]);
  await act("Put formulas back").click();
  await bench.page.getByText(/formulas are back/).waitFor();
  await bench.settled();
  expect(await pattern("H21")).toBeUndefined();
  expect(await looks()).toEqual(before);
});

test("rows that were inserted and a sheet that was renamed do not lead a formula astray", async () => {
  const before = await formulas();
  await act("Freeze").click();
  await bench.page.getByText(/formulas in \d+ cells frozen/).waitFor();
  await bench.page.evaluate(() => {
    const sheet = window.reprice?.grid.book().getSheetByName("Article");
    sheet?.insertRows(0, 2);
    sheet?.setName("The article");
  });
  await bench.settled();
  await act("Put formulas back").click();
  await bench.page.getByText(/formulas are back/).waitFor();
  const places = (lines: readonly string[]) => lines.map((line) => line.split(" =")[0]).sort();
  const moved = before.map((line) =>
    line.replace(/^Article (\d+)/, (_, row) => `The article ${Number(row) + 2}`),
  );
  expect(places(await formulas())).toEqual(places(moved));
});

test("a copy is frozen beside its sheet, which stays live", async () => {
  const before = await formulas();
  const sheets = (await workbook.sheets()).map(({ name }) => name);
  await bench.page.getByRole("radio", { name: /A copy of this sheet/ }).check();
  await act("Freeze").click();
  await bench.page.getByText(/They are values on/).waitFor();
  const now = await workbook.sheets();
  const copy = now.find(({ name, shown }) => shown && !sheets.includes(name))?.name ?? "";
  expect(await shownOn(copy)).toEqual(await shownOn("Article"));
  const known = new Set(before);
  const added = (await formulas()).filter((line) => !known.has(line));
  expect(added.filter((line) => line.startsWith(copy) && /=.*\bRE[A-Z]+\(/.test(line))).toEqual([]);
  expect((await formulas()).filter((line) => known.has(line))).toEqual(before);
});

test("a frozen value that was changed is asked about and can stay", async () => {
  await bench.put("K3", [
    ['=REPRICE("NdOxide","2026-01-28")'],
    ['=REPRICE("NdOxide","2026-01-28")*2'],
  ]);
  await bench.settled();
  await act("Freeze").click();
  await bench.page.getByText(/formulas in \d+ cells frozen/).waitFor();
  await bench.put("K3", [[740000]]);
  await act("Put formulas back").click();
  await bench.page.getByText(/1 formula was not put back/).waitFor();
  expect(await bench.shows("K3")).toBe(740000);
  expect(await bench.shows("K4")).toBe(1465000);
  await act("Go to Article!K3").click();
  expect(await workbook.selection()).toMatchObject({ sheet: "Article", row: 2, column: 10 });
  expect(await violations(bench.page, { within: "#pane" })).toEqual([]);
  await act("Keep my values").click();
  await bench.page.getByText("1 formula is frozen").waitFor({ state: "detached" });
  expect(await bench.shows("K3")).toBe(740000);
  expect((await workbook.sheets()).map(({ name }) => name)).not.toContain("Reprice frozen");
});

test("the list can be shown to a person and hidden again, by keyboard alone", async () => {
  await act("Freeze").focus();
  await bench.page.keyboard.press("Enter");
  await bench.page.getByText(/formulas in \d+ cells frozen/).waitFor();
  await act("Show the list").focus();
  await bench.page.keyboard.press("Space");
  await act("Hide the list").waitFor();
  expect(await workbook.selection()).toMatchObject({ sheet: "Reprice frozen" });
  const [row = []] = await workbook.read({
    sheet: "Reprice frozen",
    row: 2,
    column: 0,
    rows: 1,
    columns: 8,
  });
  expect(row[1]).toMatch(/^Article![A-Z]\d+$/);
  expect(row[2]).toMatch(/^=RE/);
  expect(row[5]).toMatch(/CNY|USD/);
  expect(row[7]).toMatch(/^[^:]+:\d+$/);
  await act("Hide the list").press("Enter");
  await act("Show the list").waitFor();
});
