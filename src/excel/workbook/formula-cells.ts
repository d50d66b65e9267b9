import type { Area } from "../../workbook/address";
import type { FormulaCell, Shown } from "../../workbook/workbook";
import { inLoads, rangeOf, usedAreas } from "./areas";

/** What Excel shows while a function is under way. */
const PENDING = ["#BUSY!", "#GETTING_DATA"];

/** Every cell with a formula, of every sheet: two syncs for where the sheets' cells lie, and one for each load of blocks. */
export async function formulaCells(context: Excel.RequestContext): Promise<readonly FormulaCell[]> {
  const found: FormulaCell[] = [];
  for (const load of inLoads(await usedAreas(context))) {
    found.push(...(await formulasIn(context, load)));
  }
  return found;
}

async function formulasIn(
  context: Excel.RequestContext,
  blocks: readonly Area[],
): Promise<readonly FormulaCell[]> {
  const loaded = blocks.map((area) => ({
    area,
    range: rangeOf(context, area).load("formulas, values, valueTypes"),
  }));
  await context.sync();
  return loaded.flatMap(({ area, range: { formulas, values, valueTypes } }) =>
    formulas.flatMap((row: readonly unknown[], down) =>
      row.flatMap((formula, across): readonly FormulaCell[] => {
        if (typeof formula !== "string" || !formula.startsWith("=")) return [];
        const shows = shownAs(values[down]?.[across]);
        // Text that begins with "=", after an apostrophe that Excel does not tell.
        if (shows === formula) return [];
        const pending = PENDING.includes(String(shows));
        const failed = valueTypes[down]?.[across] === Excel.RangeValueType.error;
        const place = { sheet: area.sheet, row: area.row + down, column: area.column + across };
        return [{ place, formula, shows, pending, failed: failed && !pending }];
      }),
    ),
  );
}

/** A cell's value as the port says it; Excel gives nothing else, but its types do not promise it. */
export function shownAs(value: unknown): Shown {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}
