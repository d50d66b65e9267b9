import { indexOfCompanies } from "../../../src/core/portfolio/company-index";
import type { HoldingsSource } from "../../../src/pane/state/exposure";
import { findTable, readSource, selectedSource } from "../../../src/pane/state/read-source";
import { goldenBook } from "../../support/companies";
import { fakeWorkbook } from "../../support/fake-workbook";

const known = indexOfCompanies(goldenBook);
const held = () =>
  fakeWorkbook({
    "Notes!A1": { shows: "Nothing here" },
    "Book!B2": { shows: "Ticker" },
    "Book!C2": { shows: "Value" },
    "Book!B3": { shows: "600111.SH" },
    "Book!C3": { shows: 100 },
  });
const table: HoldingsSource = {
  kind: "table",
  area: { sheet: "Book", row: 1, column: 1, rows: 2, columns: 2 },
};

test("a table on any sheet is found and read", async () => {
  const workbook = held();
  expect(await findTable(workbook, known)).toEqual(table);
  expect((await readSource(workbook, table)).cells).toEqual([
    ["Ticker", "Value"],
    ["600111.SH", 100],
  ]);
});

test("a workbook without holdings has no table", async () => {
  expect(await findTable(fakeWorkbook({ "Notes!A1": { shows: 5 } }), known)).toBeUndefined();
});

test("a table is followed as it grows", async () => {
  const workbook = held();
  workbook.put("Book!B4", { shows: "300748.SZ" });
  workbook.put("Book!C4", { shows: 50 });
  const { source, cells } = await readSource(workbook, table);
  expect(source).toEqual({
    ...table,
    area: { sheet: "Book", row: 1, column: 1, rows: 3, columns: 2 },
  });
  expect(cells).toHaveLength(3);
});

test("whole columns are read as far as they are used, rows counted from the selection", async () => {
  const area = { sheet: "Book", row: 0, column: 1, rows: 1_048_576, columns: 2 };
  const { cells } = await readSource(held(), { kind: "selection", area });
  expect(cells).toEqual([
    [undefined, undefined],
    ["Ticker", "Value"],
    ["600111.SH", 100],
  ]);
});

test("a lone cell inside a table means the table", async () => {
  const workbook = held();
  workbook.select({ sheet: "Book", row: 2, column: 2 });
  expect(await selectedSource(workbook, known)).toEqual(table);
  workbook.select({ sheet: "Book", row: 9, column: 9 });
  expect((await selectedSource(workbook, known)).kind).toBe("selection");
});

test("a sheet that cannot be read is told in the host's words", async () => {
  const workbook = held();
  workbook.breakWith("there is no sheet Book");
  await expect(readSource(workbook, table)).rejects.toThrow("there is no sheet Book");
});
