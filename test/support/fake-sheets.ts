import { type Area, type CellPlace, formatPlace } from "../../src/workbook/address";
import { type Block, isFormula } from "../../src/workbook/block";
import type { FilledArea } from "../../src/workbook/filled-area";
import { placeOf } from "../../src/workbook/place-text";
import type { Shown } from "../../src/workbook/workbook";

/** One cell of a fake workbook. */
export interface FakeCell {
  readonly shows: Shown;
  readonly formula?: string;
  readonly pending?: boolean;
  /** All that the formula shows, where it spills; the first of it is what the cell shows. */
  readonly rows?: readonly (readonly Shown[])[];
}

/** What a formula shows, for a fake that a test has taught to calculate. */
export type FakeAnswer = (formula: string) => readonly (readonly Shown[])[];

/** Cells by "Sheet1!B2", with what spills from them. */
export class FakeSheets {
  readonly held: Map<string, FakeCell>;
  readonly formats = new Map<string, string>();
  answer: FakeAnswer = () => [[0]];

  constructor(cells: Readonly<Record<string, FakeCell>>) {
    this.held = new Map(Object.entries(cells).map(([key, cell]) => [plainKey(key), cell]));
  }

  /** Values of an area, spilled ones included. */
  read(area: Area): readonly (readonly Shown[])[] {
    const spilled = this.spilled();
    return rowsOf(area).map((row) =>
      row.map((place) => {
        const key = formatPlace(place, true);
        return this.held.get(key)?.shows ?? spilled.get(key) ?? "";
      }),
    );
  }

  put(place: CellPlace, written: Shown | { readonly formula: string }): void {
    const key = formatPlace(place, true);
    if (written === "") this.held.delete(key);
    else if (typeof written === "object") {
      const rows = this.answer(written.formula);
      const shows = rows[0]?.[0] ?? 0;
      const spills = rows.length > 1 || (rows[0]?.length ?? 0) > 1;
      this.held.set(key, { ...written, shows, ...(spills ? { rows } : {}) });
    } else this.held.set(key, { shows: written });
  }

  replace({ place, rows, formats }: Block): void {
    for (const [down, row] of rows.entries()) {
      for (const [across, content] of row.entries()) {
        const at = { ...place, row: place.row + down, column: place.column + across };
        this.put(at, isFormula(content) ? { formula: content.formula } : content);
        const format = formats?.[down]?.[across] ?? "";
        if (format === "General") this.formats.delete(formatPlace(at, true));
        else if (format !== "") this.formats.set(formatPlace(at, true), format);
      }
    }
  }

  filled(place: CellPlace): FilledArea {
    const {
      formula = "",
      shows = "",
      rows = [[shows]],
    } = this.held.get(formatPlace(place, true)) ?? {};
    const { sheet, row, column } = place;
    const area = { sheet, row, column, rows: rows.length, columns: rows[0]?.length ?? 1 };
    return { formula, area, shows: rows, formats: rows.map((line) => line.map(() => "")) };
  }

  /** The smallest area that holds all cells of a sheet. */
  used(sheet: string): Area | undefined {
    const own = [...this.held.keys(), ...this.spilled().keys()].flatMap((key) => {
      const place = splitKey(key);
      return place.sheet === sheet ? [place] : [];
    });
    if (own.length === 0) return undefined;
    const rows = own.map(({ row }) => row);
    const columns = own.map(({ column }) => column);
    const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
    const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
    const [row, column] = [least(rows), least(columns)];
    return {
      sheet,
      row,
      column,
      rows: most(rows) - row + 1,
      columns: most(columns) - column + 1,
    };
  }

  private spilled(): ReadonlyMap<string, Shown> {
    const found = new Map<string, Shown>();
    for (const [key, { rows }] of this.held) {
      const place = splitKey(key);
      for (const [down, row] of (rows ?? []).entries()) {
        for (const [across, shown] of row.entries()) {
          const at = { ...place, row: place.row + down, column: place.column + across };
          found.set(formatPlace(at, true), shown);
        }
      }
    }
    return found;
  }
}

/** "Sheet1!B2" as a place. */
export function splitKey(key: string): CellPlace {
  const [, quoted, bare, cell = ""] = /^(?:'((?:[^']|'')+)'|([^!]+))!([A-Z]+\d+)$/.exec(key) ?? [];
  return { sheet: quoted?.replace(/''/g, "'") ?? bare ?? "", ...placeOf(cell) };
}

/** A key as places are written: a sheet's name in quotes only where it needs them. */
export function plainKey(key: string): string {
  return formatPlace(splitKey(key), true);
}

/** Every place of an area, row by row. */
export function rowsOf(area: Area): readonly (readonly CellPlace[])[] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, across) => ({
      sheet: area.sheet,
      row: area.row + down,
      column: area.column + across,
    })),
  );
}

/** The areas around these places, sheet by sheet in the order in which they came. */
export function usedIn(places: readonly string[]): readonly Area[] {
  const areas = new Map<string, Area>();
  for (const { sheet, row, column } of places.map(splitKey)) {
    const {
      row: top,
      column: left,
      rows,
      columns,
    } = areas.get(sheet) ?? {
      ...{ row, column, rows: 1, columns: 1 },
    };
    const [first, firstColumn] = [Math.min(top, row), Math.min(left, column)];
    areas.set(sheet, {
      sheet,
      row: first,
      column: firstColumn,
      rows: Math.max(top + rows, row + 1) - first,
      columns: Math.max(left + columns, column + 1) - firstColumn,
    });
  }
  return [...areas.values()];
}
