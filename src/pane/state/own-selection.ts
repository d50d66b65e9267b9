import type { Area } from "../../workbook/address";
import type { Shown } from "../../workbook/shown";
import type { Workbook } from "../../workbook/workbook";
import type { Unread } from "./own-pane";
import { type OwnTable, isBlank, tableOf } from "./own-table";

/** Rows of a selection that are read at most, and how many at a time: whole columns are often selected. */
const MOST_ROWS = 20_000;
const STEP = 2000;
const MOST_COLUMNS = 40;

/** Reads the selected cells as a table, down to the first stretch of rows that are all empty. */
export async function readSelection(
  workbook: Pick<Workbook, "selection" | "read">,
): Promise<OwnTable | Unread> {
  try {
    const area = await workbook.selection();
    if (area.columns > MOST_COLUMNS) return { kind: "too-large" };
    const cells = await filledRows(workbook, area);
    if (cells === "too-large") return { kind: "too-large" };
    if (cells.length === 0) return { kind: "empty" };
    return tableOf({ ...area, rows: cells.length }, cells);
  } catch (error) {
    return { kind: "broken", detail: error instanceof Error ? error.message : String(error) };
  }
}

async function filledRows(
  workbook: Pick<Workbook, "read">,
  area: Area,
): Promise<readonly (readonly Shown[])[] | "too-large"> {
  const cells: (readonly Shown[])[] = [];
  for (let start = 0; start < area.rows; start += STEP) {
    const rows = Math.min(STEP, area.rows - start);
    const read = await workbook.read({ ...area, row: area.row + start, rows });
    if (read.every((row) => row.every(isBlank))) break;
    cells.push(...read);
    if (cells.length > MOST_ROWS) return "too-large";
  }
  while (cells.at(-1)?.every(isBlank)) cells.pop();
  return cells;
}
