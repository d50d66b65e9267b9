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
  /** Cells of an area that hold something, row by row; the rest of a whole column costs nothing. */
  cells(area: Area): readonly ShownCell[];
}

/** A cell with what it shows. */
export interface ShownCell {
  readonly place: CellPlace;
  readonly shows: Shown;
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
    cells(area) {
      if (area.rows === 1 && area.columns === 1) {
        const { sheet, row, column } = area;
        const shows = at(area);
        return shows === "" ? [] : [{ place: { sheet, row, column }, shows }];
      }
      const part = overlapOf(area, used.get(area.sheet)?.area);
      if (!part) return [];
      return Array.from({ length: part.rows * part.columns }, (_, index) => {
        const row = part.row + Math.floor(index / part.columns);
        const column = part.column + (index % part.columns);
        const place = { sheet: part.sheet, row, column };
        return { place, shows: at(place) };
      }).filter(({ shows }) => shows !== "");
    },
    rows: (area) =>
      Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_, across) =>
          at({ sheet: area.sheet, row: area.row + down, column: area.column + across }),
        ),
      ),
  };
}

function overlapOf(area: Area, used: Area | undefined): Area | undefined {
  if (!used) return undefined;
  const row = Math.max(area.row, used.row);
  const column = Math.max(area.column, used.column);
  const rows = Math.min(area.row + area.rows, used.row + used.rows) - row;
  const columns = Math.min(area.column + area.columns, used.column + used.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: area.sheet, row, column, rows, columns } : undefined;
}
