import type { Area } from "../../workbook/address";
import type { Shown, Workbook } from "../../workbook/workbook";
import { areaOf, inLoads, loadPlace, rangeOf, usedAreas } from "./areas";
import { readPart, writePart } from "./custom-xml";
import { atOnce, whenIdle } from "./excel-run";
import { formulaCells, shownAs } from "./formula-cells";
import { isCalculating, isEditing } from "./host-state";
import { recalculateCells } from "./recalculate-cells";
import type { WholeWorkbook } from "./whole-workbook";
import { onCalculated, onChange, onSelection } from "./workbook-events";
import { writeCells } from "./write-cells";

/** The workbook that is open in Excel, through Office.js. No call of it makes a sync for each cell. */
export function officeWorkbook(): Workbook {
  return {
    selection: () =>
      whenIdle(async (context) => {
        // Of a selection of several areas, the first; a lone range would fail there.
        const { areas } = context.workbook.getSelectedRanges();
        const range = loadPlace(areas.getItemAt(0));
        const { worksheet } = range;
        worksheet.load("name");
        await context.sync();
        return areaOf(worksheet.name, range);
      }),

    read: (area) =>
      whenIdle(async (context) => {
        const rows: Shown[][] = [];
        for (const load of inLoads([area])) rows.push(...(await valuesIn(context, load)));
        return rows;
      }),

    replace: async (blocks) => (await wholeWorkbook()).replace(blocks),
    filled: async (places) => (await wholeWorkbook()).filled(places),
    spilled: async (places) => (await wholeWorkbook()).spilled(places),
    sheets: async () => (await wholeWorkbook()).sheets(),
    setSheet: async (name, state) => (await wholeWorkbook()).setSheet(name, state),
    copySheet: async (name) => (await wholeWorkbook()).copySheet(name),
    names: async () => (await wholeWorkbook()).names(),
    setName: async (name) => (await wholeWorkbook()).setName(name),

    write: (place, rows, options) => writeCells(place, rows, options?.overwrite ?? false),

    used: () => whenIdle(usedAreas),

    formulas: () => whenIdle(formulaCells),

    recalculate: recalculateCells,
    isCalculating,
    isEditing,

    goTo: (place) =>
      atOnce(async (context) => {
        context.workbook.worksheets.getItem(place.sheet).activate();
        rangeOf(context, { ...place, rows: 1, columns: 1 }).select();
        await context.sync();
      }),

    setting: (key) =>
      whenIdle(async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject(key);
        setting.load("value");
        await context.sync();
        return setting.isNullObject ? undefined : String(setting.value);
      }),

    setSetting: (key, value) =>
      whenIdle(async (context) => {
        const { settings } = context.workbook;
        if (value !== undefined) settings.add(key, value);
        else settings.getItemOrNullObject(key).delete();
        await context.sync();
      }),

    part: readPart,
    setPart: writePart,
    onSelection,
    onChange,
    onCalculated,
  };
}

/** What is asked seldom, of the workbook as a whole, comes in a script of its own: every cell waits for the first one. */
async function wholeWorkbook(): Promise<WholeWorkbook> {
  const { wholeWorkbook: whole } = await import(
    /* webpackChunkName: "whole-workbook" */ "./whole-workbook"
  );
  return whole;
}

async function valuesIn(
  context: Excel.RequestContext,
  blocks: readonly Area[],
): Promise<readonly Shown[][]> {
  const loaded = blocks.map((block) => rangeOf(context, block).load("values"));
  await context.sync();
  return loaded.flatMap(({ values }) => values.map((row) => row.map(shownAs)));
}
