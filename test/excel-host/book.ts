import type { Area, CellPlace } from "../../src/workbook/address";
import { type CellValue, readTyped } from "./typed";

/** A cell of the emulated workbook. */
export interface Cell {
  /** With its "=", or undefined for a constant. */
  readonly formula?: string;
  readonly value: CellValue;
  /** True where the value is one of Excel's errors. */
  readonly error?: boolean;
  /** The sentence that hovering over an error shows. */
  readonly message?: string;
  /** The number format that came with the value. */
  readonly format?: string;
  /** The card that came with the value: label and text. */
  readonly card?: Readonly<Record<string, string>>;
}

/** One sheet. */
export interface Sheet {
  readonly id: string;
  name: string;
  readonly cells: Map<string, Cell>;
  /** Number formats that cells have themselves, whatever they hold. */
  readonly formats: Map<string, string>;
  readonly names: Map<string, string>;
  visibility: string;
  protected: boolean;
}

/** What is told to those who watch a workbook. */
export interface Happenings {
  /** Somebody wrote into cells. */
  written(sheet: Sheet, area: Area): void;
  selected(sheet: Sheet, area: Area): void;
  /** Formulas of a sheet were calculated. */
  calculated(sheet: Sheet): void;
}

/** The emulated workbook: cells, selection, settings, custom XML, and no calculation. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly settings = new Map<string, unknown>();
  readonly parts = new Map<string, { readonly namespace: string; readonly xml: string }>();
  readonly watchers: Happenings[] = [];
  /** Names that the whole workbook knows, with their formulas. */
  readonly names = new Map<string, string>();
  /** What names stand for that are arrays; this host does not calculate them. */
  readonly nameArrays = new Map<string, readonly (readonly (string | number)[])[]>();
  /** True where sheets may not come, go or change. */
  structureProtected = false;
  private sheetsMade = 0;
  partsAdded = 0;
  /** True while the user types in a cell. */
  editing = false;
  selection: Area;

  constructor(names: readonly string[]) {
    for (const name of names) this.addSheet(name);
    this.selection = { sheet: names[0] ?? "", row: 0, column: 0, rows: 1, columns: 1 };
  }

  /** The sheet of a name or id. */
  sheet(nameOrId: string): Sheet | undefined {
    return this.sheets.find(({ name, id }) => name === nameOrId || id === nameOrId);
  }

  /** Adds an empty sheet, at the end or at a place among the others. */
  addSheet(name: string, at = this.sheets.length): Sheet {
    const id = `{0000000${this.sheetsMade++}-0000-0001-0000-000000000000}`;
    const [cells, formats, names] = [new Map(), new Map(), new Map()];
    const sheet = { id, name, cells, formats, names, visibility: "Visible", protected: false };
    this.sheets.splice(at, 0, sheet);
    return sheet;
  }

  /** The number format that a cell has itself. */
  formatOf({ sheet, row, column }: CellPlace): string | undefined {
    return this.sheet(sheet)?.formats.get(keyOf(row, column));
  }

  setFormat({ sheet, row, column }: CellPlace, format: string): void {
    this.sheet(sheet)?.formats.set(keyOf(row, column), format);
  }

  cell({ sheet, row, column }: CellPlace): Cell | undefined {
    return this.sheet(sheet)?.cells.get(keyOf(row, column));
  }

  /** Puts a cell without telling anybody: a result, not a change. */
  put(place: CellPlace, cell: Cell | undefined): void {
    const key = keyOf(place.row, place.column);
    const cells = this.sheet(place.sheet)?.cells;
    if (cell) cells?.set(key, cell);
    else cells?.delete(key);
  }

  /** Types values and formulas into an area, as a user or a program does. */
  write(area: Area, rows: readonly (readonly unknown[])[]): void {
    const sheet = this.sheet(area.sheet);
    if (!sheet) throw new Error(`no sheet ${area.sheet}`);
    for (const [down, row] of rows.entries()) {
      for (const [across, typed] of row.entries()) {
        const place = { sheet: area.sheet, row: area.row + down, column: area.column + across };
        this.put(place, readTyped(typed));
      }
    }
    for (const watcher of this.watchers) watcher.written(sheet, area);
  }

  select(area: Area): void {
    this.selection = area;
    const sheet = this.sheet(area.sheet);
    if (sheet) for (const watcher of this.watchers) watcher.selected(sheet, area);
  }

  /** Tells that formulas of these sheets have their results. */
  calculated(names: ReadonlySet<string>): void {
    for (const name of names) {
      const sheet = this.sheet(name);
      if (sheet) for (const watcher of this.watchers) watcher.calculated(sheet);
    }
  }

  /** Every cell with a formula. */
  formulas(): readonly { readonly place: CellPlace; readonly formula: string }[] {
    return this.sheets.flatMap(({ name: sheet, cells }) =>
      [...cells].flatMap(([key, { formula }]) =>
        formula === undefined ? [] : [{ place: { sheet, ...placeOf(key) }, formula }],
      ),
    );
  }

  /** The smallest area that holds every cell of a sheet, or undefined where it has none. */
  usedArea(sheet: Sheet): Area | undefined {
    const places = [...sheet.cells.keys()].map(placeOf);
    if (places.length === 0) return undefined;
    const rows = places.map(({ row }) => row);
    const columns = places.map(({ column }) => column);
    const [top, left] = [rows.reduce(least), columns.reduce(least)];
    return {
      sheet: sheet.name,
      row: top,
      column: left,
      rows: rows.reduce(most) - top + 1,
      columns: columns.reduce(most) - left + 1,
    };
  }
}

/** Every place of an area, row by row. */
export function placesIn(area: Area): readonly (readonly CellPlace[])[] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, across) => ({
      sheet: area.sheet,
      row: area.row + down,
      column: area.column + across,
    })),
  );
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

function placeOf(key: string): { row: number; column: number } {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}

function least(a: number, b: number): number {
  return Math.min(a, b);
}

function most(a: number, b: number): number {
  return Math.max(a, b);
}
