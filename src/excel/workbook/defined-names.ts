import type { DefinedName, ValuedName } from "../../workbook/defined-name";
import type { StructureRefusal } from "../../workbook/sheet-facts";
import { whenIdle } from "./excel-run";
import { shownAs } from "./formula-cells";
import { inStructure } from "./sheets";

const READ = "items/name, items/formula, items/value, items/type";

/** The names of the workbook and those of each sheet. */
export function definedNames(): Promise<readonly ValuedName[]> {
  return whenIdle(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load(READ);
    worksheets.load("items/name");
    await context.sync();
    const ofSheets = worksheets.items.map((sheet) => ({ sheet, names: sheet.names.load(READ) }));
    await context.sync();
    return [
      ...names.items.map((one) => nameOf(one)),
      ...ofSheets.flatMap(({ sheet, names: own }) =>
        own.items.map((one) => nameOf(one, sheet.name)),
      ),
    ];
  });
}

/** Gives a name another formula. */
export function setName(named: DefinedName): Promise<StructureRefusal | undefined> {
  return inStructure(async (context) => {
    const { workbook } = context;
    const home = named.sheet === undefined ? workbook : workbook.worksheets.getItem(named.sheet);
    home.names.getItem(named.name).formula = named.formula;
    await context.sync();
    return undefined;
  });
}

/** Of a range or an array there is no one value. */
function nameOf({ name, formula, value, type }: Excel.NamedItem, sheet?: string): ValuedName {
  const { range, array } = Excel.NamedItemType;
  return {
    name,
    formula: String(formula),
    ...(sheet === undefined ? {} : { sheet }),
    ...(type === range || type === array ? {} : { value: shownAs(value) }),
  };
}
