import type { Area } from "../../src/workbook/address";
import { formatPlace } from "../../src/workbook/address";
import type { ValuedName } from "../../src/workbook/defined-name";
import type { SheetState, StructureRefusal } from "../../src/workbook/sheet-facts";
import type { FormulaCell, Shown, Workbook, WriteRefusal } from "../../src/workbook/workbook";
import {
  type FakeAnswer,
  type FakeCell,
  FakeSheets,
  plainKey,
  rowsOf,
  splitKey,
  usedIn,
} from "./fake-sheets";

/** A workbook in memory that calculates nothing: a test says what a formula shows. */
export interface FakeWorkbook extends Workbook {
  /** Selects as a person does. */
  select(area: Partial<Area>): void;
  /** Puts what a cell shows, and its formula if it has one. */
  put(place: string, cell: FakeCell): void;
  /** Gives a formula another result, as a calculation does: nobody wrote. */
  result(place: string, shows: Shown): void;
  /** What a cell holds: its formula, else its value. */
  held(place: string): Shown;
  /** From now on writes are refused so; undefined lets them pass. */
  refuse(refusal: WriteRefusal | undefined): void;
  /** From now on sheets and names stay as they are. */
  refuseStructure(refusal: StructureRefusal | undefined): void;
  /** Breaks down after so many more blocks were put in place, as often as it is said. */
  tearAfter(blocks: number, times: number): void;
  /** Teaches it what formulas show that are written from now on. */
  calculate(answer: FakeAnswer): void;
  define(name: ValuedName): void;
  /** From now on the user types in a cell, or has left it. */
  edit(editing: boolean): void;
  /** Does something each time cells are asked to calculate again, such as putting new values. */
  onRecalculate(run: (places: readonly string[]) => void): void;
  /** From now on nothing can be read or found; undefined mends it. */
  breakWith(detail: string | undefined): void;
  /** Cells that were asked to calculate again, or gone to. */
  readonly recalculated: readonly string[];
  readonly visited: readonly string[];
}

const SHEET = "Sheet1";

/** An empty workbook of one sheet with A1 selected, or one with these cells: { "Sheet1!B2": { shows: 5 } }. */
export function fakeWorkbook(cells: Readonly<Record<string, FakeCell>> = {}): FakeWorkbook {
  const sheets = new FakeSheets(cells);
  const { held } = sheets;
  const states = new Map<string, SheetState>([[SHEET, "shown"]]);
  for (const key of held.keys()) states.set(splitKey(key).sheet, "shown");
  const names: ValuedName[] = [];
  const settings = new Map<string, string>();
  const parts = new Map<string, string>();
  const watchers = {
    selection: new Set<() => void>(),
    change: new Set<(area?: Area) => void>(),
    calculated: new Set<() => void>(),
  };
  const tellCalculated = () => watchers.calculated.forEach((calculated) => calculated());
  const recalculated: string[] = [];
  const visited: string[] = [];
  let selected: Area = { sheet: SHEET, row: 0, column: 0, rows: 1, columns: 1 };
  let refusal: WriteRefusal | undefined;
  let structureRefusal: StructureRefusal | undefined;
  const tear = { blocks: Infinity, times: 0 };
  let broken: string | undefined;
  let editing = false;
  let recalculating: (places: readonly string[]) => void = () => undefined;

  function check(): void {
    if (broken !== undefined) throw new Error(broken);
  }

  return {
    recalculated,
    visited,
    selection: async () => selected,
    async read(area) {
      check();
      return sheets.read(area);
    },
    async write(place, rows, { overwrite = false } = {}) {
      if (refusal) return refusal;
      const area: Area = { ...place, rows: rows.length, columns: rows[0]?.length ?? 0 };
      const places = rowsOf(area);
      const occupied = places.flat().some((one) => held.has(formatPlace(one, true)));
      if (!overwrite && occupied) return { kind: "occupied", area };
      for (const [down, row] of rows.entries()) {
        for (const [across, value] of row.entries()) {
          const at = places[down]?.[across];
          const isFormula = typeof value === "string" && value.startsWith("=");
          if (at) sheets.put(at, isFormula ? { formula: value } : value);
        }
      }
      for (const changed of watchers.change) changed(area);
      return undefined;
    },
    async replace(blocks) {
      if (refusal) return refusal;
      for (const block of blocks) {
        if (tear.blocks <= 0 && tear.times > 0) {
          tear.times -= 1;
          throw new Error("the host broke down");
        }
        tear.blocks -= 1;
        sheets.replace(block);
      }
      for (const changed of watchers.change) changed(undefined);
      return undefined;
    },
    async used() {
      check();
      return usedIn([...held].filter(([, { shows }]) => shows !== "").map(([place]) => place));
    },
    async formulas() {
      check();
      return [...held].flatMap(([place, { formula, shows, pending = false }]) =>
        formula === undefined ? [] : [formulaCell(place, formula, shows, pending)],
      );
    },
    async filled(places) {
      check();
      return places.map((place) => sheets.filled(place));
    },
    async spilled(places) {
      check();
      return places
        .map((place) => sheets.filled(place))
        .filter(({ area }) => area.rows * area.columns > 1);
    },
    async sheets() {
      check();
      return [...states].map(([name, state]) => {
        const used = sheets.used(name);
        return { name, shown: state === "shown", ...(used ? { used } : {}) };
      });
    },
    async setSheet(name, state) {
      if (structureRefusal) return structureRefusal;
      if (state !== "gone") return void states.set(name, state);
      states.delete(name);
      for (const key of [...held.keys()]) if (splitKey(key).sheet === name) held.delete(key);
      return undefined;
    },
    async copySheet(name) {
      if (structureRefusal) return structureRefusal;
      const copy = `${name} (2)`;
      states.set(copy, "shown");
      for (const [key, cell] of [...held]) {
        const place = splitKey(key);
        if (place.sheet === name) held.set(formatPlace({ ...place, sheet: copy }, true), cell);
      }
      return copy;
    },
    names: async () => [...names],
    async setName(wanted) {
      if (structureRefusal) return structureRefusal;
      const at = names.findIndex(
        ({ name, sheet }) => name === wanted.name && sheet === wanted.sheet,
      );
      names[at] = wanted;
      return undefined;
    },
    async recalculate(places) {
      check();
      const named = places.map((place) => formatPlace(place, true));
      recalculated.push(...named);
      recalculating(named);
      tellCalculated();
    },
    isCalculating: async () => false,
    isEditing: async () => editing,
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
    onCalculated(calculated) {
      watchers.calculated.add(calculated);
      return () => watchers.calculated.delete(calculated);
    },
    select(area) {
      selected = { ...selected, rows: 1, columns: 1, ...area };
      for (const changed of watchers.selection) changed();
    },
    put(place, cell) {
      held.set(plainKey(place), cell);
      states.set(splitKey(place).sheet, states.get(splitKey(place).sheet) ?? "shown");
      for (const changed of watchers.change) changed(undefined);
    },
    result(place, shows) {
      held.set(plainKey(place), { ...held.get(plainKey(place)), shows });
      tellCalculated();
    },
    held(place) {
      const cell = held.get(plainKey(place));
      return cell?.formula ?? cell?.shows ?? "";
    },
    edit(next) {
      editing = next;
    },
    onRecalculate(run) {
      recalculating = run;
    },
    refuse(next) {
      refusal = next;
    },
    refuseStructure(next) {
      structureRefusal = next;
    },
    tearAfter(blocks, times) {
      Object.assign(tear, { blocks, times });
    },
    calculate(answer) {
      sheets.answer = answer;
    },
    define: (name) => void names.push(name),
    breakWith(detail) {
      broken = detail;
    },
  };
}

function formulaCell(key: string, formula: string, shows: Shown, pending: boolean): FormulaCell {
  const failed = typeof shows === "string" && shows.startsWith("#");
  return { place: splitKey(key), formula, shows, pending, failed };
}
