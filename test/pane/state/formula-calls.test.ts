import { callsIn, isPlainCall } from "../../../src/pane/state/formula-calls";
import { readArea } from "../../../src/workbook/cell-reference";

const cell = (sheet: string, row: number, column: number, rows = 1, columns = 1) => ({
  kind: "area",
  area: { sheet, row, column, rows, columns },
});

test("literal arguments are read as the cell would give them", () => {
  expect(
    callsIn('=REPRICE("NdOxide","2026-01-28",,"low","fill=none; maxage=5")', "Main"),
  ).toMatchObject([
    {
      name: "REPRICE",
      given: [
        { kind: "value", value: "NdOxide" },
        { kind: "value", value: "2026-01-28" },
        { kind: "value", value: undefined },
        { kind: "value", value: "low" },
        { kind: "value", value: "fill=none; maxage=5" },
      ],
    },
  ]);
});

test("numbers, truth values and doubled quotes are read", () => {
  const [call] = callsIn('=REPRICE("a ""b"", (c",46050,-1.5e2,TRUE)', "Main");
  expect(call?.given).toEqual([
    { kind: "value", value: 'a "b", (c' },
    { kind: "value", value: 46050 },
    { kind: "value", value: -150 },
    { kind: "value", value: true },
  ]);
});

test("references are read with their sheet, absolute or not", () => {
  const [call] = callsIn("=REPRICE($A2,'My ''own'' sheet'!B$1,Other!C3,D4:E6)", "Main");
  expect(call?.given).toEqual([
    cell("Main", 1, 0),
    cell("My 'own' sheet", 0, 1),
    cell("Other", 2, 2),
    cell("Main", 3, 3, 3, 2),
  ]);
});

test("what the sheet must calculate stays a text", () => {
  const [call] = callsIn('=REPRICE(A1&".FOB",TODAY(),Basis,[Book.xlsx]Sheet1!A1)', "Main");
  expect(call?.given.map(({ kind }) => kind)).toEqual(Array(4).fill("calculated"));
});

test("calls inside other functions are found, and calls inside calls", () => {
  const calls = callsIn(
    '=IFERROR(ROUND(_xll.REPRICE(A1,REINFO(A1,"last day")),2),"no REPRICE(x)")',
    "Main",
  );
  expect(calls.map(({ name }) => name)).toEqual(["REPRICE", "REINFO"]);
});

test("a name in a text or a sheet's name is no call", () => {
  expect(callsIn(`="REPRICE(A1)"&'REPRICE(1)'!A1`, "Main")).toEqual([]);
});

test("a call without arguments has none, and one that is never closed is none", () => {
  expect(callsIn("=REFIND()", "Main")).toMatchObject([{ name: "REFIND", given: [] }]);
  expect(callsIn('=REPRICE("NdOxide"', "Main")).toEqual([]);
});

test.each([
  ['=REPRICE("NdOxide")', true],
  ['= +@REPRICE("a)b", (1))  ', true],
  ["=REPRICE(A1)*2", false],
  ["=2*REPRICE(A1)", false],
  ["=IFERROR(REPRICE(A1),0)", false],
])("%s is a plain call: %s", (formula, plain) => {
  expect(isPlainCall(formula)).toBe(plain);
});

test.each(["A0", "A1048577", "XFE1", "A:A", "1:2", "Name", "A1.B", "Sheet1!Name"])(
  "%s is no reference that is read",
  (text) => {
    expect(readArea(text, "Main")).toBeUndefined();
  },
);

test("corners may be written in any order", () => {
  expect(readArea("C9:A2", "Main")).toEqual({
    sheet: "Main",
    row: 1,
    column: 0,
    rows: 8,
    columns: 3,
  });
});
