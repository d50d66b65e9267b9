import type { CellPlace } from "../address";
import type { Content } from "../block";
import type { SheetFacts, StructureRefusal } from "../sheet-facts";
import type { Workbook, WriteRefusal } from "../workbook";
import {
  FROZEN_SHEET,
  HEAD_ROWS,
  type KeptRow,
  frozenHeads,
  frozenTitle,
  readFrozenRow,
} from "./frozen-rows";

/** Rows as cells: what a sheet of frozen formulas is made of. */
export type FrozenRow = readonly Content[];

/** Why the sheet cannot be used. */
export type KeepingRefusal =
  | WriteRefusal
  | StructureRefusal
  /** A sheet of this name is somebody else's. */
  | { readonly kind: "taken"; readonly sheet: string };

/** How many rows the sheet has, headings not counted; undefined where there is no such sheet, or it is somebody else's. */
export async function countFrozen(
  workbook: Pick<Workbook, "sheets" | "read">,
): Promise<{ readonly rows: number; readonly shown: boolean } | undefined> {
  const sheet = await frozenSheet(workbook);
  if (!sheet || !(await isOurs(workbook))) return undefined;
  return { rows: rowsOn(sheet), shown: sheet.shown };
}

/** Writes rows below those that are kept already, on a hidden sheet that is made if there is none. Gives the first new row. */
export async function keepRows(
  workbook: Workbook,
  rows: readonly FrozenRow[],
): Promise<number | KeepingRefusal> {
  const sheet = await frozenSheet(workbook);
  if (sheet && !(await isOurs(workbook))) return { kind: "taken", sheet: FROZEN_SHEET };
  const refused = sheet ? undefined : await workbook.setSheet(FROZEN_SHEET, "hidden");
  if (refused) return refused;
  const first = HEAD_ROWS + (sheet ? rowsOn(sheet) : 0);
  const head = { place: placeAt(0), rows: [[frozenTitle], [...frozenHeads]].map(padded) };
  const blocks = [...(sheet ? [] : [head]), { place: placeAt(first), rows }];
  try {
    const refusal = await workbook.replace(blocks);
    if (refusal && !sheet) await workbook.setSheet(FROZEN_SHEET, "gone");
    return refusal ?? first;
  } catch (error) {
    await dropRows(workbook, first, rows.length);
    throw error;
  }
}

/** Takes rows away that were written last, and the sheet with them if nothing else is kept on it. */
export async function dropRows(workbook: Workbook, first: number, count: number): Promise<void> {
  if (first === HEAD_ROWS) {
    await workbook.setSheet(FROZEN_SHEET, "gone");
    return;
  }
  const blank = frozenHeads.map(() => "");
  await workbook.replace([
    { place: placeAt(first), rows: Array.from({ length: count }, () => blank) },
  ]);
}

/** A kept row, with the cells that hold it, so that it can be kept on. */
export interface KeptAt {
  readonly kept: KeptRow;
  readonly cells: FrozenRow;
}

/** Reads all that is kept. */
export async function readKept(workbook: Workbook): Promise<readonly KeptAt[]> {
  const sheet = await frozenSheet(workbook);
  if (!sheet?.used || !(await isOurs(workbook))) return [];
  const height = rowsOn(sheet);
  if (height === 0) return [];
  const area = { ...placeAt(HEAD_ROWS), rows: height, columns: frozenHeads.length };
  const shown = await workbook.read(area);
  const references = new Map(
    (await workbook.formulas())
      .filter(({ place }) => place.sheet === FROZEN_SHEET && place.column === 0)
      .map(({ place, formula }) => [place.row, formula]),
  );
  return shown.flatMap((row, down) => {
    const reference = references.get(HEAD_ROWS + down);
    const kept = readFrozenRow(row, reference);
    const [, ...rest] = row;
    const first: Content = reference === undefined ? "" : { formula: reference };
    return kept ? [{ kept, cells: [first, ...rest] }] : [];
  });
}

/** Leaves these rows alone on the sheet, or no sheet where there are none. */
export async function keepOnly(
  workbook: Workbook,
  left: readonly FrozenRow[],
  before: number,
): Promise<KeepingRefusal | undefined> {
  if (left.length === 0) return workbook.setSheet(FROZEN_SHEET, "gone");
  const blank = frozenHeads.map(() => "");
  const rows = Array.from({ length: Math.max(before, left.length) }, (_, at) => left[at] ?? blank);
  return workbook.replace([{ place: placeAt(HEAD_ROWS), rows }]);
}

async function frozenSheet(workbook: Pick<Workbook, "sheets">): Promise<SheetFacts | undefined> {
  return (await workbook.sheets()).find(({ name }) => name === FROZEN_SHEET);
}

/** The heading of the second column marks the sheet, also where its title was changed. */
async function isOurs(workbook: Pick<Workbook, "read">): Promise<boolean> {
  const area = { ...placeAt(HEAD_ROWS - 1), rows: 1, columns: frozenHeads.length };
  const [heads = []] = await workbook.read(area);
  return frozenHeads.every((head, at) => heads[at] === head);
}

function rowsOn({ used }: SheetFacts): number {
  return used ? Math.max(0, used.row + used.rows - HEAD_ROWS) : 0;
}

function placeAt(row: number): CellPlace {
  return { sheet: FROZEN_SHEET, row, column: 0 };
}

function padded(row: readonly string[]): FrozenRow {
  return frozenHeads.map((_, at) => row[at] ?? "");
}
