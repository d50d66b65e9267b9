import type { IWorkbookData } from "@univerjs/core";
import {
  isRefused,
  readWorkbookFile,
  writeWorkbookFile,
} from "../../src/workbench/file/workbook-file";

const book = {
  id: "book",
  name: "Mine",
  sheetOrder: ["s"],
  sheets: { s: { id: "s", name: "Sheet1", cellData: { 0: { 0: { f: "=1+1", v: 2 } } } } },
} as unknown as IWorkbookData;

test("a workbook that was written is read again as it was", () => {
  expect(readWorkbookFile(writeWorkbookFile(book))).toEqual(book);
});

test.each([
  ["no JSON", "<xml/>", "no JSON"],
  ["another program's JSON", '{"cells":[]}', "not a workbook that Reprice saved"],
  ["nothing", "null", "not a workbook that Reprice saved"],
  ["a later format", '{"format":"reprice-workbook","version":9}', "newer Reprice"],
  ["no sheets", '{"format":"reprice-workbook","version":1,"workbook":{"name":"x"}}', "damaged"],
  [
    "a sheet that is not there",
    '{"format":"reprice-workbook","version":1,"workbook":{"name":"x","sheetOrder":["a"],"sheets":{}}}',
    "damaged",
  ],
])("%s is refused with a sentence", (_what, text, says) => {
  const read = readWorkbookFile(text);
  expect(isRefused(read) && read.says).toContain(says);
});
