import type { Area, CellPlace } from "./address";
import type { SheetFacts } from "./sheet-facts";
import type { Shown } from "./shown";
import type { Workbook } from "./workbook";

type ShownRows = readonly (readonly Shown[])[];

/** Values of whole sheets as they were at one moment, so that many cells can be looked at without asking for each. */
export interface Contents {
  readonly sheets: readonly SheetFacts[];
  at(place: CellPlace): Shown;
  rows(area: Area): ShownRows;
}

/** Reads the values of some sheets, or of all. */
export async function readContents(
  workbook: Pick<Workbook, "sheets" | "read">,
  wanted?: ReadonlySet<string>,
): Promise<Contents> {
  const sheets = await workbook.sheets();
  const used = new Map<string, { readonly area: Area; readonly rows: ShownRows }>();
  for (const { name, used: area } of sheets) {
    if (!area || (wanted && !wanted.has(name))) continue;
    used.set(name, { area, rows: await workbook.read(area) });
  }
  const at = ({ sheet, row, column }: CellPlace): Shown => {
    const known = used.get(sheet);
    return known?.rows[row - known.area.row]?.[column - known.area.column] ?? "";
  };
  return {
    sheets,
    at,
    rows: (area) =>
      Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_, across) =>
          at({ sheet: area.sheet, row: area.row + down, column: area.column + across }),
        ),
      ),
  };
}
