import { serialOf, parseIsoDay } from "../../src/core/day";
import { officeWorkbook } from "../../src/excel/workbook/office-workbook";
import { type OfficeInNode, officeInNode } from "../excel-host/node-host";
import { workbookContract } from "../workbook/contract";

/** Long enough for a few turns of the wire, and for the results that Microsoft's runtime holds back for 50 ms. */
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const metadata = {
  functions: [
    { id: "REPRICE", name: "REPRICE", parameters: [{ name: "material" }] },
    { id: "REHISTORY", name: "REHISTORY", parameters: [{ name: "material" }] },
  ],
};

const history = [
  [45474, 26834],
  [45566, 18618],
];

const functions = { REPRICE: () => 732500, REHISTORY: () => history };

function openOffice(sheets = ["Article"]): OfficeInNode {
  const office = officeInNode({ sheets, metadata, functions });
  opened.push(office);
  const requirements = { isSetSupported: () => true };
  const { Excel, OfficeExtension } = office;
  Object.assign(globalThis, { Excel, OfficeExtension, Office: { context: { requirements } } });
  return office;
}

const opened: OfficeInNode[] = [];

afterAll(async () => {
  await Promise.all(opened.map((office) => office.close()));
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "OfficeExtension");
  Reflect.deleteProperty(globalThis, "Office");
});

workbookContract("the workbook in Excel", async () => {
  const { excel } = openOffice();
  const { book } = excel;
  return {
    workbook: officeWorkbook(),
    sheet: "Article",
    formula: '=REPRICE("NdOxide")',
    shows: 732500,
    spilling: { formula: '=REHISTORY("REConc")', rows: history },
    define: async (name, formula) => void book.names.set(name, formula),
    type: async (row, column, rows) =>
      book.write(
        { sheet: "Article", row, column, rows: rows.length, columns: rows[0]?.length ?? 0 },
        rows,
      ),
    select: async (area) => book.select({ sheet: "Article", ...area }),
    async settled() {
      await pause(20);
      while (excel.calculation.busy) await pause(20);
    },
    close: async () => undefined,
  };
});

test("a protected sheet is not written to", async () => {
  const { excel } = openOffice();
  const [sheet] = excel.book.sheets;
  if (sheet) sheet.protected = true;
  const refusal = await officeWorkbook().write({ sheet: "Article", row: 0, column: 0 }, [["x"]]);
  expect(refusal).toMatchObject({ kind: "protected" });
  expect(excel.cell("A1")).toBeUndefined();
});

test("nothing is written while the user types in a cell", async () => {
  const { excel } = openOffice();
  excel.book.editing = true;
  const refusal = await officeWorkbook().write({ sheet: "Article", row: 0, column: 0 }, [["x"]]);
  expect(refusal).toEqual({ kind: "editing" });
});

test("a cell under way is pending, not failed; an error is failed", async () => {
  const { excel } = openOffice();
  excel.type("A1", [['=REPRICE("NdOxide")'], ["=UNKNOWN()"]]);
  const found = await officeWorkbook().formulas();
  expect(found.map(({ shows, pending, failed }) => [shows, pending, failed])).toEqual([
    ["#BUSY!", true, false],
    ["#NAME?", false, true],
  ]);
});

test("formulas of every sheet are found, in few syncs", async () => {
  const { excel } = openOffice(["First", "Second data"]);
  let syncs = 0;
  const answer = excel.answer.bind(excel);
  excel.answer = (query) => {
    syncs += 1;
    return answer(query);
  };
  excel.book.write(
    { sheet: "Second data", row: 0, column: 0, rows: 3000, columns: 1 },
    Array.from({ length: 3000 }, () => ['=REPRICE("NdOxide")']),
  );
  excel.type("First!B7", [['=REPRICE("NdOxide")']]);
  const found = await officeWorkbook().formulas();
  expect(found).toHaveLength(3001);
  expect(found[0]?.place).toEqual({ sheet: "First", row: 6, column: 1 });
  expect(syncs).toBeLessThanOrEqual(5);
});

test("a day typed by a person is read as Excel keeps it", async () => {
  const { excel } = openOffice();
  excel.type("A1", [["2026-01-28"]]);
  const day = parseIsoDay("2026-01-28");
  expect(
    await officeWorkbook().read({ sheet: "Article", row: 0, column: 0, rows: 1, columns: 1 }),
  ).toEqual([[day === undefined ? undefined : serialOf(day)]]);
});
