import { FROZEN_SHEET } from "../../src/workbook/freeze/frozen-rows";
import { addinPerTest } from "./addin-per-test";

jest.setTimeout(60_000);

const host = addinPerTest();

/** A price, a wrong one, a spilled history and an ordinary number, with the section open. */
beforeEach(async () => {
  const { excel, page } = host.addin;
  excel.type("B2", [['=REPRICE("NdOxide","2026-01-28")'], ['=REPRICE("Nd")'], [5]]);
  excel.type("D2", [['=REHISTORY("REConc","2024-07-01","2026-01-31")']]);
  excel.book.names.set("NdToday", '=REPRICE("NdOxide")');
  excel.book.names.set("NdThen", '=REPRICE("NdOxide","2026-01-28")');
  excel.book.names.set("Quarters", '=REHISTORY("REConc","2025-10-01","2026-03-31")');
  excel.book.nameArrays.set("Quarters", [
    [45931, 26205],
    [46023, 26834],
  ]);
  await host.addin.settled();
  await page.getByRole("tab", { name: /Workbook/ }).click();
  await page.locator("h2").getByRole("button", { name: "Freeze" }).click();
});

const act = (name: string) =>
  host.addin.page.getByRole("tabpanel").getByRole("button", { name, exact: true }).last();
const says = (text: string | RegExp) => host.addin.page.getByText(text).waitFor();
const sheet = (name: string) => host.addin.excel.book.sheets.find((one) => one.name === name);

/** What the cells of the first sheet hold: a formula, or a value. */
function held(name = "Sheet1"): Readonly<Record<string, unknown>> {
  const cells = sheet(name)?.cells ?? new Map();
  return Object.fromEntries([...cells].map(([key, cell]) => [key, cell.formula ?? cell.value]));
}

test("a workbook freezes to values on which Excel needs no add-in, and comes back with its spill", async () => {
  const before = held();
  await act("Freeze").click();
  await says(/3 formulas in 16 cells frozen/);
  expect(Object.values(held()).filter((one) => String(one).startsWith("="))).toEqual([]);
  expect(host.addin.excel.cell("B2")).toEqual({ value: 732500 });
  expect(host.addin.excel.cell("B3")).toEqual({ value: "#VALUE!", error: true });
  expect(host.addin.excel.cell("E8")).toEqual({ value: 26834 });
  // The days came with a format of the function's own; now the cells have it.
  expect([...(sheet("Sheet1")?.formats.values() ?? [])]).toEqual(Array(7).fill("yyyy-mm-dd"));
  // No price is new enough for NdToday; NdThen is calculated by us, and the array comes from Excel.
  expect([...host.addin.excel.book.names.values()]).toEqual([
    "=#N/A",
    "=732500",
    "={45931,26205;46023,26834}",
  ]);
  expect(sheet(FROZEN_SHEET)?.visibility).toBe("VeryHidden");
  const row = [...Array(8).keys()].map(
    (column) => sheet(FROZEN_SHEET)?.cells.get(`2,${column}`)?.value,
  );
  expect(row).toEqual([
    732500,
    "Sheet1!B2",
    '=REPRICE("NdOxide","2026-01-28")',
    732500,
    "1 x 1",
    "CNY/t inc VAT",
    expect.stringContaining("2026-01-28") as unknown,
    expect.stringMatching(/^\w+:\d+$/) as unknown,
  ]);

  await act("Put formulas back").click();
  await says("3 formulas are back.");
  await host.addin.settled();
  expect(held()).toEqual(before);
  expect(host.addin.excel.cell("D8")).toMatchObject({ value: 46023, format: "yyyy-mm-dd" });
  expect(new Set(sheet("Sheet1")?.formats.values())).toEqual(new Set(["General"]));
  expect(host.addin.excel.book.names.get("NdToday")).toBe('=REPRICE("NdOxide")');
  expect(sheet(FROZEN_SHEET)).toBeUndefined();
});

test("a copy is frozen beside the sheet", async () => {
  const before = held();
  await host.addin.page.getByRole("radio", { name: /A copy of this sheet/ }).check();
  await act("Freeze").click();
  await says(/They are values on Sheet1 \(2\)/);
  await host.addin.settled();
  expect(held()).toEqual(before);
  expect(Object.values(held("Sheet1 (2)")).filter((one) => String(one).startsWith("="))).toEqual(
    [],
  );
  expect(held("Sheet1 (2)")).toMatchObject({ "1,1": 732500, "3,1": 5 });
});

test("a protected sheet, a protected structure and a cell in edit are told, and nothing changes", async () => {
  const before = held();
  const { book } = host.addin.excel;
  const first = sheet("Sheet1");
  if (first) first.protected = true;
  await act("Freeze").click();
  await says(/is on a protected sheet/);
  expect(held()).toEqual(before);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);

  if (first) first.protected = false;
  book.structureProtected = true;
  await act("Freeze").click();
  await says(/structure of this workbook is protected/);

  book.structureProtected = false;
  book.editing = true;
  await act("Freeze").click();
  await says(/A cell is being edited/);
  book.editing = false;
  expect(held()).toEqual(before);
  host.addin.forgive(/A cell is being edited/);
});

test("a value that was changed after freezing is not overwritten without being asked for", async () => {
  await act("Freeze").click();
  await says(/cells frozen/);
  host.addin.excel.type("E5", [[1]]);
  await act("Put formulas back").click();
  await says(/1 formula was not put back/);
  expect(host.addin.excel.cell("D2")?.formula).toBeUndefined();
  expect(host.addin.excel.cell("B2")?.formula).toBe('=REPRICE("NdOxide","2026-01-28")');
  await act("Put back anyway").click();
  await says("1 formula is back in its cell.");
  await host.addin.settled();
  expect(host.addin.excel.cell("E5")?.value).toBe(18825);
});
