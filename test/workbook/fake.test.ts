import { formatPlace } from "../../src/workbook/address";
import { fakeWorkbook } from "../support/fake-workbook";
import { workbookContract } from "./contract";

const spilling = { formula: '=REHISTORY("REConc")', rows: [[1, 2], [3, 4]] }; // prettier-ignore

workbookContract("the workbook that tests hold in their hand", async () => {
  const workbook = fakeWorkbook();
  workbook.calculate((formula) => (formula === spilling.formula ? spilling.rows : [[732500]]));
  return {
    workbook,
    sheet: "Sheet1",
    formula: '=REPRICE("NdOxide")',
    shows: 732500,
    spilling,
    async type(row, column, rows) {
      const place = { sheet: "Sheet1", row, column };
      await workbook.write(place, rows, { overwrite: true });
      expect(workbook.held(formatPlace(place, true))).not.toBe("");
    },
    select: async (area) => workbook.select(area),
    define: async (name, formula) => workbook.define({ name, formula }),
    settled: async () => undefined,
    close: async () => undefined,
  };
});
