import { type Area, type CellPlace, formatPlace } from "../../src/workbook/address";
import { type Book, type Happenings, type Sheet, placesIn } from "./book";
import { type WrittenArgument, readCall } from "./formula";
import type { FunctionsJson } from "./functions-json";
import { type Result, readResult } from "./results";
import { type HostMessage, invocation } from "./wire";

/** The flags of an invocation that gives results again and again, and of one whose arguments may be errors. */
const STREAM = 2;
const ERRORS_ALLOWED = 4;

/**
 * Calculates formulas that are one call of an add-in's function, through the add-in itself: it sends invocations, shows #BUSY!
 * until their results come, and spills rows. It has no functions of its own and follows references one level at a time.
 */
export class Calculation implements Happenings {
  /** How many invocations have gone out, and in how many syncs results came back. */
  readonly counts = { invocations: 0, cancellations: 0, resultSyncs: 0 };
  private ready = false;
  private next = 1;
  private readonly underWay = new Map<number, CellPlace>();
  /** Invocations that go on after their first result. */
  private readonly streams = new Map<number, CellPlace>();
  private readonly invocationAt = new Map<string, number>();
  private readonly spills = new Map<string, readonly CellPlace[]>();
  private readonly dirty = new Map<string, CellPlace>();
  private outbox: HostMessage[] = [];

  constructor(
    private readonly book: Book,
    private readonly metadata: FunctionsJson,
    private readonly send: (messages: readonly HostMessage[]) => void,
  ) {}

  /** True while a cell waits for its result. */
  get busy(): boolean {
    return this.underWay.size > 0 || this.dirty.size > 0;
  }

  /** The add-in has said that its functions can be called. */
  start(): void {
    this.ready = true;
    this.calculate();
  }

  written(sheet: Sheet, area: Area): void {
    for (const place of placesIn(area).flat()) {
      this.giveUp(place);
      this.clearSpill(place, area);
    }
    this.markDirty(area);
    for (const place of this.dependentsOf({ ...area, sheet: sheet.name })) this.mark(place);
    this.calculate();
  }

  selected(): void {
    // A selection changes no value.
  }

  calculated(): void {
    // It was this that calculated.
  }

  /** Marks the formulas of an area, to be calculated with the next `calculate`. */
  markDirty(area: Area): void {
    for (const place of placesIn(area).flat()) {
      if (this.book.cell(place)?.formula !== undefined) this.mark(place);
    }
  }

  /** Sends what is dirty to the add-in, in one batch. */
  calculate(): void {
    if (!this.ready) return;
    for (const place of this.dirty.values()) this.invoke(place);
    this.dirty.clear();
    const messages = this.outbox;
    this.outbox = [];
    if (messages.length > 0) this.send(messages);
  }

  /** Takes results from the add-in; those of invocations that were given up meanwhile are dropped. */
  take(rows: unknown): void {
    if (!Array.isArray(rows)) throw new Error("Results are not a list.");
    this.counts.resultSyncs += 1;
    const sheets = new Set<string>();
    for (const row of rows) {
      const { invocation: id, result } = readResult(row);
      const place = this.underWay.get(id) ?? this.streams.get(id);
      if (!place) continue;
      this.underWay.delete(id);
      if (!this.streams.has(id)) this.invocationAt.delete(keyOf(place));
      this.show(place, result);
      sheets.add(place.sheet);
    }
    this.book.calculated(sheets);
  }

  /** The cells that a formula's answer fills, where they are more than its own. */
  spillOf(place: CellPlace): Area | undefined {
    const last = this.spills.get(keyOf(place))?.at(-1);
    if (!last) return undefined;
    const { sheet, row, column } = place;
    return { sheet, row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
  }

  /** True for a cell of a spilled answer, its formula's own included. */
  isSpilled(place: CellPlace): boolean {
    const key = keyOf(place);
    return (
      this.spills.has(key) || [...this.spills.values()].flat().some((one) => keyOf(one) === key)
    );
  }

  private mark(place: CellPlace): void {
    this.dirty.set(keyOf(place), place);
  }

  private invoke(place: CellPlace): void {
    const cell = this.book.cell(place);
    if (cell?.formula === undefined) return;
    const call = readCall(cell.formula, place);
    if (call.name === "") return this.follow(place, cell.formula, call.given[0]);
    const declared = this.metadata.functions.find(({ name }) => name === call.name);
    if (!declared) {
      return this.book.put(place, { formula: cell.formula, value: "#NAME?", error: true });
    }
    this.giveUp(place);
    const given = declared.parameters.map(({ dimensionality }, index) =>
      this.valueOf(call.given[index] ?? { kind: "omitted" }, dimensionality === "matrix"),
    );
    const id = this.next++;
    const streams = declared.options?.stream === true;
    this.underWay.set(id, place);
    if (streams) this.streams.set(id, place);
    this.invocationAt.set(keyOf(place), id);
    this.counts.invocations += 1;
    this.book.put(place, { formula: cell.formula, value: "#BUSY!", error: true });
    const flags = ERRORS_ALLOWED | (streams ? STREAM : 0);
    const body = JSON.stringify([id, declared.id, given, null, flags]);
    this.outbox.push([invocation.category, invocation.invoke, "", body]);
  }

  /** Shows what the cell shows that a formula refers to. */
  private follow(place: CellPlace, formula: string, to: WrittenArgument | undefined): void {
    const target = to?.kind === "cells" ? this.book.cell(to.area) : undefined;
    const { value = 0, error = false } = target ?? {};
    this.book.put(place, { formula, value, ...(error ? { error } : {}) });
  }

  /** Forgets what is under way for a cell, and tells the add-in so. */
  private giveUp(place: CellPlace): void {
    const id = this.invocationAt.get(keyOf(place));
    if (id === undefined) return;
    this.invocationAt.delete(keyOf(place));
    this.underWay.delete(id);
    this.streams.delete(id);
    this.counts.cancellations += 1;
    const body = JSON.stringify({ invocationId: id });
    this.outbox.push([invocation.category, invocation.cancel, "", body]);
  }

  private valueOf(written: WrittenArgument, matrix: boolean): unknown {
    if (written.kind === "omitted") return null;
    if (written.kind === "value") return matrix ? [[written.value]] : written.value;
    const rows = placesIn(written.area).map((row) => row.map((place) => this.argument(place)));
    return matrix || !written.alone ? rows : rows[0]?.[0];
  }

  /** An empty cell goes out as 0, as on the desktop; an error in the form that the runtime turns into its own class. */
  private argument(place: CellPlace): unknown {
    const cell = this.book.cell(place);
    if (!cell) return 0;
    return cell.error ? { type: "CustomFunctionError", code: cell.value } : cell.value;
  }

  private show(place: CellPlace, result: Result): void {
    const formula = this.book.cell(place)?.formula;
    if (formula === undefined) return;
    this.clearSpill(place);
    if (!isRows(result)) return this.book.put(place, { formula, ...result });
    const area = { ...place, rows: result.length, columns: result[0]?.length ?? 0 };
    const [, ...reached] = placesIn(area).flat();
    if (reached.some((one) => this.book.cell(one))) {
      return this.book.put(place, { formula, value: "#SPILL!", error: true });
    }
    const [first = { value: 0 }, ...rest] = result.flat();
    this.book.put(place, { formula, ...first });
    this.spills.set(keyOf(place), reached);
    reached.forEach((one, index) => this.book.put(one, rest[index]));
  }

  /** Takes away what spilled from a cell, but not what was written in its place. */
  private clearSpill(place: CellPlace, written?: Area): void {
    for (const one of this.spills.get(keyOf(place)) ?? []) {
      if (!written || !overlap({ ...one, rows: 1, columns: 1 }, written)) {
        this.book.put(one, undefined);
      }
    }
    this.spills.delete(keyOf(place));
  }

  private dependentsOf(area: Area): readonly CellPlace[] {
    return this.book
      .formulas()
      .filter(({ place, formula }) =>
        readCall(formula, place).given.some(
          (given) => given.kind === "cells" && overlap(given.area, area),
        ),
      )
      .map(({ place }) => place);
  }
}

function isRows(result: Result): result is Exclude<Result, { readonly value: unknown }> {
  return Array.isArray(result);
}

function keyOf(place: CellPlace): string {
  return formatPlace(place, true);
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
