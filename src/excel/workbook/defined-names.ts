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
    const all = [
      ...names.items.map((one) => asked(one)),
      ...ofSheets.flatMap(({ sheet, names: own }) =>
        own.items.map((one) => asked(one, sheet.name)),
      ),
    ];
    await context.sync();
    return all.map(nameOf);
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

/** A name, with the values of an array, which Excel gives apart. */
interface AskedName {
  readonly named: Excel.NamedItem;
  readonly sheet: string | undefined;
  readonly array: Excel.NamedItemArrayValues | undefined;
}

function asked(named: Excel.NamedItem, sheet?: string): AskedName {
  const isArray = named.type === Excel.NamedItemType.array;
  return { named, sheet, array: isArray ? named.arrayValues.load("values") : undefined };
}

/** What a range shows is in its cells. */
function nameOf({ named, sheet, array }: AskedName): ValuedName {
  const { name, formula, value, type } = named;
  const isRange = type === Excel.NamedItemType.range;
  const rows = array ? array.values.map((row) => row.map(shownAs)) : [[shownAs(value)]];
  return {
    name,
    formula: String(formula),
    ...(sheet === undefined ? {} : { sheet }),
    ...(isRange ? {} : { rows }),
  };
}
