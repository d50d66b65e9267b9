import type { Area } from "../../workbook/address";

/** Where a range lies; asked for with `load`, answered after the next sync. */
export function loadPlace(range: Excel.Range): Excel.Range {
  return range.load("rowIndex, columnIndex, rowCount, columnCount");
}

/** The area of a range whose place has been loaded. */
export function areaOf(sheet: string, range: Excel.Range): Area {
  return {
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** The range of an area. */
export function rangeOf(context: Excel.RequestContext, area: Area): Excel.Range {
  return context.workbook.worksheets
    .getItem(area.sheet)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** The area around the values of each sheet that has some, in two syncs. */
export async function usedAreas(context: Excel.RequestContext): Promise<readonly Area[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => ({
    name: sheet.name,
    range: loadPlace(sheet.getUsedRangeOrNullObject(true)),
  }));
  await context.sync();
  return used.flatMap(({ name, range }) => (range.isNullObject ? [] : [areaOf(name, range)]));
}

/** Cells read in one go: Excel on the web answers with at most 5 MB. */
const MOST_CELLS = 20_000;

/** Cuts areas into blocks of whole rows, and packs the blocks into loads that each fit into one answer. */
export function inLoads<Kind extends Area>(
  areas: readonly Kind[],
  mostCells = MOST_CELLS,
): readonly Kind[][] {
  const loads: Kind[][] = [];
  let room = 0;
  for (const block of areas.flatMap((area) => blocksOf(area, mostCells))) {
    const cells = block.rows * block.columns;
    const last = loads.at(-1);
    if (last && cells <= room) last.push(block);
    else loads.push([block]);
    room = (last && cells <= room ? room : mostCells) - cells;
  }
  return loads;
}

function blocksOf<Kind extends Area>(area: Kind, mostCells: number): readonly Kind[] {
  const height = Math.max(1, Math.floor(mostCells / Math.max(1, area.columns)));
  const blocks: Kind[] = [];
  for (let first = 0; first < area.rows; first += height) {
    blocks.push({
      ...area,
      row: area.row + first,
      rows: Math.min(height, area.rows - first),
    });
  }
  return blocks;
}
