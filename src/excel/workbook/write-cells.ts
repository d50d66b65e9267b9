import type { Area, CellPlace } from "../../workbook/address";
import type { WriteRefusal } from "../../workbook/workbook";
import { rangeOf } from "./areas";
import { atOnce, excelCode } from "./excel-run";

type Written = string | number | boolean;

/** Writes rows of formulas and values, unless something stands there, the sheet is protected, or the user is typing. */
export async function writeCells(
  place: CellPlace,
  rows: readonly (readonly Written[])[],
  overwrite: boolean,
): Promise<WriteRefusal | undefined> {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return undefined;
  const area: Area = { ...place, rows: rows.length, columns };
  const typed = rows.map((row) => Array.from({ length: columns }, (_, i) => asTyped(row[i] ?? "")));
  try {
    return await atOnce(async (context) => {
      const range = rangeOf(context, area);
      const refusal = await refusalOf(context, range, area, overwrite);
      if (refusal) return refusal;
      range.formulas = typed;
      await context.sync();
      return undefined;
    });
  } catch (error) {
    return refusalFor(error, area);
  }
}

async function refusalOf(
  context: Excel.RequestContext,
  range: Excel.Range,
  area: Area,
  overwrite: boolean,
): Promise<WriteRefusal | undefined> {
  range.load("formulas");
  const { protection: sheetProtection } = range.worksheet;
  sheetProtection.load("protected");
  const { protection: cellProtection } = range.format;
  cellProtection.load("locked");
  await context.sync();
  if (sheetProtection.protected && cellProtection.locked !== false) {
    return { kind: "protected", area };
  }
  const occupied = range.formulas.flat().some((formula: unknown) => formula !== "");
  return occupied && !overwrite ? { kind: "occupied", area } : undefined;
}

function refusalFor(error: unknown, area: Area): WriteRefusal {
  switch (excelCode(error)) {
    case "InvalidOperationInCellEditMode":
      return { kind: "editing" };
    case "AccessDenied":
      return { kind: "protected", area };
    default:
      throw error;
  }
}

/** Excel's errors that can be typed. */
const ERRORS = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

/** What a person would type to get the value: text that Excel would read as a number, day, formula or truth value needs its apostrophe. */
export function asTyped(value: Written): Written {
  if (typeof value !== "string" || value.startsWith("=") || ERRORS.test(value)) return value;
  return /^['@+-]|\d|^(?:true|false)$/i.test(value) ? `'${value}` : value;
}
