import type { SheetFacts, SheetState, StructureRefusal } from "../../workbook/sheet-facts";
import { areaOf, loadPlace } from "./areas";
import { atOnce, excelCode, whenIdle } from "./excel-run";

/** The sheets in their order, with what each uses. */
export function sheetFacts(): Promise<readonly SheetFacts[]> {
  return whenIdle(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name, items/visibility");
    await context.sync();
    const read = worksheets.items.map((sheet) => ({
      sheet,
      range: loadPlace(sheet.getUsedRangeOrNullObject(true)),
    }));
    await context.sync();
    return read.map(({ sheet: { name, visibility }, range }) => ({
      name,
      shown: visibility === Excel.SheetVisibility.visible,
      ...(range.isNullObject ? {} : { used: areaOf(name, range) }),
    }));
  });
}

/** Makes, shows, hides or deletes a sheet. A hidden one is "very hidden": Excel's own menus do not list it. */
export function setSheet(name: string, state: SheetState): Promise<StructureRefusal | undefined> {
  return inStructure(async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(name).load("name");
    await context.sync();
    if (state === "gone") {
      if (found.isNullObject) return undefined;
      // Excel refuses to delete a very hidden sheet.
      found.visibility = Excel.SheetVisibility.hidden;
      found.delete();
    } else {
      const sheet = found.isNullObject ? worksheets.add(name) : found;
      const { visible, veryHidden } = Excel.SheetVisibility;
      sheet.visibility = state === "shown" ? visible : veryHidden;
    }
    await context.sync();
    return undefined;
  });
}

/** Copies a sheet to the place behind it. */
export function copySheet(name: string): Promise<string | StructureRefusal> {
  return inStructure(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const copy = sheet.copy(Excel.WorksheetPositionType.after, sheet).load("name");
    await context.sync();
    return copy.name;
  });
}

/** Changes sheets or names, unless the workbook's structure is protected or the user is typing. */
export async function inStructure<Value>(
  change: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Value | StructureRefusal> {
  try {
    return await atOnce(async (context) => {
      const { protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      return protection.protected ? { kind: "structure" } : change(context);
    });
  } catch (error) {
    if (excelCode(error) === "InvalidOperationInCellEditMode") return { kind: "editing" };
    if (excelCode(error) === "AccessDenied") return { kind: "structure" };
    throw error;
  }
}
