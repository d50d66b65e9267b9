import type { Area } from "../../src/workbook/address";
import type { WorkbookUnderTest } from "./contract";

/** What every workbook must do with many cells at once, and with sheets and names as such. */
export function wholeWorkbookContract(
  open: () => WorkbookUnderTest,
  area: (row: number, column: number, rows?: number, columns?: number) => Area,
): void {
  test("puts formulas, texts and errors over whatever stands there", async () => {
    const { workbook, formula, shows, type, settled } = open();
    await type(0, 0, [["mine"]]);
    const blocks = [
      { place: area(0, 0), rows: [[{ formula }, "=1+1"]] },
      { place: area(3, 1), rows: [["007"], ["#N/A"], [""]] },
    ];
    expect(await workbook.replace(blocks)).toBeUndefined();
    await settled();
    expect(await workbook.read(area(0, 0, 6, 2))).toEqual([
      [shows, "=1+1"],
      ["", ""],
      ["", ""],
      ["", "007"],
      ["", "#N/A"],
      ["", ""],
    ]);
    expect((await workbook.formulas()).map((cell) => cell.formula)).toEqual([formula]);
  });

  test("says what formulas fill, and takes a spilled answer's place", async () => {
    const { workbook, spilling, formula, shows, settled } = open();
    const { rows } = spilling;
    const [height, width] = [rows.length, rows[0]?.length ?? 0];
    await workbook.write(area(1, 1), [[spilling.formula]]);
    await workbook.write(area(0, 4), [[formula]]);
    await settled();
    const filled = await workbook.filled([area(1, 1), area(0, 4)]);
    expect([...filled].sort((a, b) => a.area.column - b.area.column)).toMatchObject([
      { formula: spilling.formula, area: area(1, 1, height, width), shows: rows },
      { formula, area: area(0, 4), shows: [[shows]] },
    ]);
    expect(await workbook.spilled([area(0, 4), area(1, 1)])).toEqual(
      filled.filter((one) => one.formula === spilling.formula),
    );
    expect(await workbook.spilled([area(0, 4)])).toEqual([]);
    await workbook.replace([{ place: area(1, 1), rows }]);
    await settled();
    expect(await workbook.read(area(1, 1, height, width))).toEqual(rows);
    const blank = rows.map((row) => row.map(() => ""));
    await workbook.replace([
      { place: area(1, 1), rows: blank },
      { place: area(1, 1), rows: [[{ formula: spilling.formula }]] },
    ]);
    await settled();
    expect(await workbook.read(area(1, 1, height, width))).toEqual(rows);
    expect(await workbook.filled([area(1, 1)])).toMatchObject([
      { area: area(1, 1, height, width) },
    ]);
  });

  test("makes a sheet, hides it, writes on it, and takes it away", async () => {
    const { workbook, sheet, type } = open();
    await type(1, 1, [["here"]]);
    const kept = { sheet: "Kept", row: 0, column: 0 };
    await workbook.setSheet("Kept", "hidden");
    await workbook.replace([{ place: kept, rows: [["there"]] }]);
    expect(await workbook.sheets()).toEqual([
      { name: sheet, shown: true, used: area(1, 1) },
      { name: "Kept", shown: false, used: { ...kept, rows: 1, columns: 1 } },
    ]);
    await workbook.setSheet("Kept", "shown");
    expect((await workbook.sheets()).map(({ shown }) => shown)).toEqual([true, true]);
    await workbook.setSheet("Kept", "hidden");
    await workbook.setSheet("Kept", "gone");
    await workbook.setSheet("Kept", "gone");
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual([sheet]);
    expect((await workbook.selection()).sheet).toBe(sheet);
  });

  test("copies a sheet with what stands on it", async () => {
    const { workbook, formula, shows, sheet, settled } = open();
    await workbook.write(area(0, 0), [["label", formula]]);
    await settled();
    const copy = await workbook.copySheet(sheet);
    await settled();
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual([sheet, copy]);
    const place = { ...area(0, 0, 1, 2), sheet: String(copy) };
    expect(await workbook.read(place)).toEqual([["label", shows]]);
    expect(new Set((await workbook.formulas()).map((cell) => cell.formula))).toEqual(
      new Set([formula]),
    );
    expect((await workbook.selection()).sheet).toBe(sheet);
    await workbook.setSheet(String(copy), "gone");
  });

  test("reads defined names and gives them other formulas", async () => {
    const { workbook, formula, define } = open();
    await define("NdToday", formula);
    expect(await workbook.names()).toMatchObject([{ name: "NdToday", formula }]);
    await workbook.setName({ name: "NdToday", formula: "=732500" });
    expect(await workbook.names()).toMatchObject([{ name: "NdToday", formula: "=732500" }]);
  });
}
