import { readMoment, readNumber, readTable, readWord } from "../../../src/providers/cited/table";

test("reads quoted cells and skips empty lines", () => {
  const rows = readTable('code,note\nNdOxide,"732,500 ""average"""\n\nPrOxide,\n', [
    "code",
    "note",
  ]);
  expect(rows).toEqual([
    { code: "NdOxide", note: '732,500 "average"' },
    { code: "PrOxide", note: "" },
  ]);
});

test("refuses a table with other columns or a row that is too short", () => {
  expect(() => readTable("code\nNdOxide\n", ["code", "note"])).toThrow("unexpected columns");
  expect(() => readTable("code,note\nNdOxide\n", ["code", "note"])).toThrow("row 0");
});

test("refuses cells that are not what they should be", () => {
  expect(readNumber("")).toBeUndefined();
  expect(() => readNumber("1O")).toThrow("not a number");
  expect(() => readMoment("28 January")).toThrow("not a day");
  expect(() => readWord("rumour", ["published", "quota"])).toThrow("rumour is none of");
});
