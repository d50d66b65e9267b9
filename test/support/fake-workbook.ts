import type { Area, CellPlace } from "../../src/workbook/address";
import { formatPlace } from "../../src/workbook/address";
import type { FormulaCell, Shown, Workbook, WriteRefusal } from "../../src/workbook/workbook";

/** A workbook in memory that calculates nothing: a test says what a formula shows. */
export interface FakeWorkbook extends Workbook {
  /** Selects as a person does. */
  select(area: Partial<Area>): void;
  /** Puts what a cell shows, and its formula if it has one. */
  put(place: string, cell: FakeCell): void;
  /** What a cell holds: its formula, else its value. */
  held(place: string): Shown;
  /** From now on writes are refused so; undefined lets them pass. */
  refuse(refusal: WriteRefusal | undefined): void;
  /** From now on nothing can be read or found; undefined mends it. */
  breakWith(detail: string | undefined): void;
  /** Cells that were asked to calculate again, or gone to. */
  readonly recalculated: readonly string[];
  readonly visited: readonly string[];
}

/** One cell of it. */
export interface FakeCell {
  readonly shows: Shown;
  readonly formula?: string;
  readonly pending?: boolean;
}

const SHEET = "Sheet1";

/** An empty workbook of one sheet with A1 selected, or one with these cells: { "Sheet1!B2": { shows: 5 } }. */
export function fakeWorkbook(cells: Readonly<Record<string, FakeCell>> = {}): FakeWorkbook {
  const held = new Map(Object.entries(cells));
  const settings = new Map<string, string>();
  const parts = new Map<string, string>();
  const watchers = { selection: new Set<() => void>(), change: new Set<(area?: Area) => void>() };
  const recalculated: string[] = [];
  const visited: string[] = [];
  let selected: Area = { sheet: SHEET, row: 0, column: 0, rows: 1, columns: 1 };
  let refusal: WriteRefusal | undefined;
  let broken: string | undefined;

  function check(): void {
    if (broken !== undefined) throw new Error(broken);
  }

  function* placesOf(area: Area): Generator<CellPlace> {
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) {
        yield { sheet: area.sheet, row: area.row + row, column: area.column + column };
      }
    }
  }

  return {
    recalculated,
    visited,
    selection: async () => selected,
    async read(area) {
      check();
      const shown = [...placesOf(area)].map(
        (place) => held.get(formatPlace(place, true))?.shows ?? "",
      );
      return Array.from({ length: area.rows }, (_, row) =>
        shown.slice(row * area.columns, (row + 1) * area.columns),
      );
    },
    async write(place, rows, { overwrite = false } = {}) {
      if (refusal) return refusal;
      const area: Area = { ...place, rows: rows.length, columns: rows[0]?.length ?? 0 };
      const places = [...placesOf(area)].map((one) => formatPlace(one, true));
      if (!overwrite && places.some((one) => held.has(one))) return { kind: "occupied", area };
      rows.flat().forEach((value, at) => {
        const isFormula = typeof value === "string" && value.startsWith("=");
        held.set(places[at] ?? "", isFormula ? { shows: 0, formula: value } : { shows: value });
      });
      for (const changed of watchers.change) changed(area);
      return undefined;
    },
    async formulas() {
      check();
      return [...held].flatMap(([place, { formula, shows, pending = false }]) =>
        formula === undefined ? [] : [formulaCell(place, formula, shows, pending)],
      );
    },
    async recalculate(places) {
      recalculated.push(...places.map((place) => formatPlace(place, true)));
    },
    async goTo(place) {
      check();
      visited.push(formatPlace(place, true));
      selected = { ...place, rows: 1, columns: 1 };
      for (const changed of watchers.selection) changed();
    },
    setting: async (key) => settings.get(key),
    async setSetting(key, value) {
      if (value === undefined) settings.delete(key);
      else settings.set(key, value);
    },
    part: async (namespace) => parts.get(namespace),
    async setPart(namespace, xml) {
      if (xml === undefined) parts.delete(namespace);
      else parts.set(namespace, xml);
      return undefined;
    },
    onSelection(changed) {
      watchers.selection.add(changed);
      return () => watchers.selection.delete(changed);
    },
    onChange(changed) {
      watchers.change.add(changed);
      return () => watchers.change.delete(changed);
    },
    select(area) {
      selected = { ...selected, rows: 1, columns: 1, ...area };
      for (const changed of watchers.selection) changed();
    },
    put(place, cell) {
      held.set(place, cell);
      for (const changed of watchers.change) changed(undefined);
    },
    held: (place) => held.get(place)?.formula ?? held.get(place)?.shows ?? "",
    refuse(next) {
      refusal = next;
    },
    breakWith(detail) {
      broken = detail;
    },
  };
}

function formulaCell(key: string, formula: string, shows: Shown, pending: boolean): FormulaCell {
  const [, sheet = SHEET, letter = "A", digits = "1"] = /^(.+)!([A-Z])(\d+)$/.exec(key) ?? [];
  return {
    place: { sheet, row: Number(digits) - 1, column: letter.charCodeAt(0) - 65 },
    formula,
    shows,
    pending,
    failed: typeof shows === "string" && shows.startsWith("#"),
  };
}
