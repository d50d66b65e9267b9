import { type Area, type CellPlace, formatArea, formatPlace } from "../../workbook/address";
import type { Workbook, WriteRefusal } from "../../workbook/workbook";

/** Rows to write: formulas, labels and values. */
export type WrittenRows = readonly (readonly (string | number | boolean)[])[];

/** What is to be put where, and how far the answer will reach beyond what is written. */
export interface Insertion {
  readonly place: CellPlace;
  readonly rows: WrittenRows;
  /** Rows and columns of the answer, where it spills. */
  readonly reach?: { readonly rows: number; readonly columns: number };
}

/** How an insertion stands. */
export type Inserting =
  | { readonly kind: "idle" }
  | { readonly kind: "writing" }
  | { readonly kind: "done"; readonly place: string }
  /** The user must say whether what stands there may go. */
  | { readonly kind: "occupied"; readonly insertion: Insertion; readonly area: string }
  /** The cells to write are free, but those that the answer needs are not. */
  | { readonly kind: "blocked"; readonly insertion: Insertion; readonly area: string }
  | { readonly kind: "protected"; readonly area: string }
  | { readonly kind: "editing" }
  | { readonly kind: "broken"; readonly detail: string };

/** What the user has said already about an insertion. */
export interface Consent {
  readonly overwrite?: boolean;
  readonly spillAnyway?: boolean;
}

/** Writes at the place, never over anything and never into a spill error without being told to. */
export async function insert(
  workbook: Pick<Workbook, "read" | "write">,
  insertion: Insertion,
  { overwrite = false, spillAnyway = false }: Consent = {},
): Promise<Inserting> {
  try {
    if (!spillAnyway && (await isBlocked(workbook, insertion))) {
      return { kind: "blocked", insertion, area: formatArea(reachOf(insertion)) };
    }
    const refusal = await workbook.write(insertion.place, insertion.rows, { overwrite });
    if (refusal) return afterRefusal(refusal, insertion);
    return { kind: "done", place: formatPlace(insertion.place, true) };
  } catch (error) {
    return { kind: "broken", detail: error instanceof Error ? error.message : String(error) };
  }
}

/** True where a cell that the spilled answer needs, besides the one with the formula, holds something. */
async function isBlocked(workbook: Pick<Workbook, "read">, insertion: Insertion): Promise<boolean> {
  const { reach } = insertion;
  if (reach === undefined || reach.rows * reach.columns <= 1) return false;
  const cells = await workbook.read(reachOf(insertion));
  return cells.some((row, at) => row.some((cell, across) => (at > 0 || across > 0) && cell !== ""));
}

function reachOf({ place, reach, rows }: Insertion): Area {
  const size = reach ?? { rows: rows.length, columns: rows[0]?.length ?? 1 };
  return { ...place, ...size };
}

function afterRefusal(refusal: WriteRefusal, insertion: Insertion): Inserting {
  switch (refusal.kind) {
    case "occupied":
      return { kind: "occupied", insertion, area: formatArea(refusal.area) };
    case "protected":
      return { kind: "protected", area: formatArea(refusal.area) };
    case "editing":
      return { kind: "editing" };
  }
}
