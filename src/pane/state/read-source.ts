import type { KnownTickers } from "../../core/portfolio/ticker";
import type { Area } from "../../workbook/address";
import type { Workbook } from "../../workbook/workbook";
import type { HoldingsCells, HoldingsSource } from "./exposure";
import { cellsShown, heightOf, sharedArea, tableIn } from "./holdings-area";
import { articleCells } from "./article";
import { cellsOfText } from "./paste";

/** A source and what stands there. */
export interface ReadSource {
  readonly source: HoldingsSource;
  readonly cells: HoldingsCells;
}

/** How much of a sheet is looked through for headers, and the longest portfolio that is read. */
const LOOKED_THROUGH = { rows: 300, columns: 60 };
const MOST_ROWS = 50_000;

/** Reads a source as it is now; a table is followed to its present end. What the host refuses is thrown as the host says it. */
export async function readSource(workbook: Workbook, source: HoldingsSource): Promise<ReadSource> {
  if (source.kind === "paste") return { source, cells: cellsOfText(source.text) };
  if (source.kind === "article") return { source, cells: articleCells };
  const { area } = source;
  const used = (await workbook.used()).find(({ sheet }) => sheet === area.sheet);
  if (source.kind === "table") {
    const below = { ...area, rows: MOST_ROWS };
    const shown = await readShared(workbook, below, used);
    const rows = heightOf(shown);
    const cells = shown.slice(0, rows);
    // The same source while it has the same rows: a new one would be read again.
    const grown = { ...source, area: { ...area, rows: Math.max(1, rows) } };
    return { source: rows === area.rows ? source : grown, cells };
  }
  return {
    source,
    cells: await readShared(workbook, { ...area, rows: Math.min(area.rows, MOST_ROWS) }, used),
  };
}

/** The first table of holdings in the workbook, or on one sheet of it; undefined where there is none. */
export async function findTable(
  workbook: Workbook,
  known: KnownTickers,
  sheet?: string,
): Promise<HoldingsSource | undefined> {
  const sheets = await workbook.used();
  for (const used of sheets.filter((one) => sheet === undefined || one.sheet === sheet)) {
    const area = await tableOn(workbook, used, known);
    if (area) return { kind: "table", area };
  }
  return undefined;
}

/** What the user points at: the selected cells, or the table around a lone cell. */
export async function selectedSource(
  workbook: Workbook,
  known: KnownTickers,
): Promise<HoldingsSource> {
  const area = await workbook.selection();
  if (area.rows * area.columns > 1) return { kind: "selection", area };
  const used = (await workbook.used()).find(({ sheet }) => sheet === area.sheet);
  const table = used && (await tableOn(workbook, used, known));
  return table && sharedArea(table, area)
    ? { kind: "table", area: table }
    : { kind: "selection", area };
}

async function tableOn(
  workbook: Workbook,
  used: Area,
  known: KnownTickers,
): Promise<Area | undefined> {
  const head = {
    ...used,
    rows: Math.min(used.rows, LOOKED_THROUGH.rows),
    columns: Math.min(used.columns, LOOKED_THROUGH.columns),
  };
  return tableIn(cellsShown(await workbook.read(head)), head, known);
}

/** The cells of an area as far as the sheet is used; an area beyond has none. */
async function readShared(
  workbook: Workbook,
  area: Area,
  used: Area | undefined,
): Promise<HoldingsCells> {
  const filled = used && sharedArea(area, withCorner(used, area));
  return filled ? cellsShown(await workbook.read(filled)) : [];
}

/** The used area, stretched to begin no later than another: rows and columns are counted from that one's corner. */
function withCorner(used: Area, { row, column }: Area): Area {
  const [top, left] = [Math.min(used.row, row), Math.min(used.column, column)];
  return {
    ...used,
    row: top,
    column: left,
    rows: used.row + used.rows - top,
    columns: used.column + used.columns - left,
  };
}
