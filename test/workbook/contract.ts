import type { Area } from "../../src/workbook/address";
import type { Shown, Workbook } from "../../src/workbook/workbook";
import { wholeWorkbookContract } from "./whole-contract";

/** A host under test: its port, and what a person does in it. */
export interface WorkbookUnderTest {
  readonly workbook: Workbook;
  /** Name of the sheet that is in sight. */
  readonly sheet: string;
  /** Types into cells, from the row and column counted from 0. */
  type(row: number, column: number, rows: readonly (readonly (string | number)[])[]): Promise<void>;
  select(area: Omit<Area, "sheet">): Promise<void>;
  /** A formula that this host can calculate, and what it shows. */
  readonly formula: string;
  readonly shows: string | number;
  /** A formula that spills, and what it fills. */
  readonly spilling: { readonly formula: string; readonly rows: readonly (readonly Shown[])[] };
  /** Gives the workbook a defined name. */
  define(name: string, formula: string): Promise<void>;
  /** Waits until nothing is being calculated. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** What every workbook must do for the pane and the commands. Each host runs this same list. */
export function workbookContract(kind: string, open: () => Promise<WorkbookUnderTest>): void {
  describe(`${kind}`, () => {
    let host: WorkbookUnderTest;
    beforeEach(async () => (host = await open()));
    afterEach(() => host.close());

    const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
      sheet: host.sheet,
      row,
      column,
      rows,
      columns,
    });

    test("tells what is selected", async () => {
      await host.select({ row: 2, column: 1, rows: 3, columns: 2 });
      expect(await host.workbook.selection()).toEqual(area(2, 1, 3, 2));
    });

    test("reads numbers, texts and blanks", async () => {
      await host.type(0, 0, [["NdOxide", 732500]]);
      expect(await host.workbook.read(area(0, 0, 2, 3))).toEqual([
        ["NdOxide", 732500, ""],
        ["", "", ""],
      ]);
    });

    test("tells which part of a sheet is used", async () => {
      const inSheet = async () =>
        (await host.workbook.used()).filter(({ sheet }) => sheet === host.sheet);
      expect(await inSheet()).toEqual([]);
      await host.type(2, 1, [["NdOxide", 732500]]);
      await host.workbook.write(area(6, 2), [[host.formula]]);
      await host.settled();
      expect(await inSheet()).toEqual([area(2, 1, 5, 2)]);
    });

    test("writes values, and text stays text", async () => {
      const rows = [
        ["NdOxide", 1.5, true],
        ["2026-01-28", "007", "TRUE"],
      ] as const;
      expect(await host.workbook.write(area(4, 0), rows)).toBeUndefined();
      await host.settled();
      expect(await host.workbook.read(area(4, 0, 2, 3))).toEqual(rows);
    });

    test("leaves cells alone that hold something, and says which", async () => {
      await host.type(1, 1, [["mine"]]);
      const refusal = await host.workbook.write(area(0, 0), [
        [1, 2],
        [3, 4],
      ]);
      expect(refusal).toEqual({ kind: "occupied", area: area(0, 0, 2, 2) });
      expect(await host.workbook.read(area(0, 0, 2, 2))).toEqual([
        ["", ""],
        ["", "mine"],
      ]);
    });

    test("overwrites where that is said", async () => {
      await host.type(0, 0, [["mine"]]);
      expect(
        await host.workbook.write(area(0, 0), [["ours"]], { overwrite: true }),
      ).toBeUndefined();
      expect(await host.workbook.read(area(0, 0))).toEqual([["ours"]]);
    });

    test("finds formulas with what they show", async () => {
      await host.workbook.write(area(3, 2), [[host.formula]]);
      await host.type(0, 0, [["no formula"]]);
      await host.settled();
      expect(await host.workbook.formulas()).toEqual([
        {
          place: { sheet: host.sheet, row: 3, column: 2 },
          formula: host.formula,
          shows: host.shows,
          pending: false,
          failed: false,
        },
      ]);
    });

    test("calculates formulas again", async () => {
      await host.workbook.write(area(0, 0), [[host.formula]]);
      await host.settled();
      await host.workbook.recalculate([area(0, 0)]);
      await host.settled();
      expect(await host.workbook.read(area(0, 0))).toEqual([[host.shows]]);
    });

    wholeWorkbookContract(() => host, area);
    test("says when it calculates, and that nobody types in a cell", async () => {
      await host.workbook.write(area(0, 0), [[host.formula]]);
      await host.settled();
      expect(await host.workbook.isCalculating()).toBe(false);
      expect(await host.workbook.isEditing()).toBe(false);
    });

    test("goes to a cell", async () => {
      await host.workbook.goTo(area(9, 3));
      expect(await host.workbook.selection()).toEqual(area(9, 3));
    });

    test("keeps settings and takes them back", async () => {
      const { workbook } = host;
      expect(await workbook.setting("reprice.pin")).toBeUndefined();
      await workbook.setSetting("reprice.pin", "a:7");
      expect(await workbook.setting("reprice.pin")).toBe("a:7");
      await workbook.setSetting("reprice.pin", undefined);
      expect(await workbook.setting("reprice.pin")).toBeUndefined();
      await workbook.setSetting("reprice.pin", undefined);
    });

    test("keeps one part of our own in the file", async () => {
      const { workbook } = host;
      const part = (text: string) => `<part xmlns="urn:reprice:test">${text}</part>`;
      expect(await workbook.part("urn:reprice:test")).toBeUndefined();
      expect(await workbook.setPart("urn:reprice:test", part("one"))).toBeUndefined();
      await workbook.setPart("urn:reprice:test", part("two"));
      expect(await workbook.part("urn:reprice:test")).toBe(part("two"));
      expect(await workbook.part("urn:reprice:other")).toBeUndefined();
      await workbook.setPart("urn:reprice:test", undefined);
      expect(await workbook.part("urn:reprice:test")).toBeUndefined();
    });

    test("tells of selections until it is stopped", async () => {
      let told = 0;
      const stop = host.workbook.onSelection(() => (told += 1));
      await host.settled();
      await host.select({ row: 5, column: 5, rows: 1, columns: 1 });
      await host.settled();
      expect(told).toBeGreaterThan(0);
      stop();
      await host.settled();
      const before = told;
      await host.select({ row: 6, column: 5, rows: 1, columns: 1 });
      await host.settled();
      expect(told).toBe(before);
    });

    test("tells that formulas were calculated, until it is stopped", async () => {
      await host.workbook.write(area(0, 0), [[host.formula]]);
      await host.settled();
      let told = 0;
      const stop = host.workbook.onCalculated(() => (told += 1));
      await host.settled();
      await host.workbook.recalculate([area(0, 0)]);
      await host.settled();
      expect(told).toBeGreaterThan(0);
      stop();
      await host.settled();
      const before = told;
      await host.workbook.recalculate([area(0, 0)]);
      await host.settled();
      expect(told).toBe(before);
    });

    test("tells where cells changed", async () => {
      const told: (Area | undefined)[] = [];
      host.workbook.onChange((changed) => told.push(changed));
      await host.settled();
      await host.type(1, 2, [["new"]]);
      await host.settled();
      expect(told).toContainEqual(area(1, 2));
    });
  });
}
