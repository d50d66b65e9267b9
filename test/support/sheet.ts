import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { ICommandService } from "@univerjs/core";
import type { HostedFunction } from "../../src/engine/hosted-function";
import { type HeadlessBook, openHeadless } from "../../src/engine/univer/headless";

/** What a test types into cells: a formula, a value, or null for emptying. */
export type Typed = string | number | boolean | null;

/** A sheet without a screen, calculated by the real engine with these functions. */
export interface Sheet {
  readonly book: HeadlessBook;
  /** What a cell holds now: its value, or undefined. */
  show(cell: string): ICellData["v"] | undefined;
  /** Several cells. */
  show(cell: string, ...more: string[]): unknown;
  cell(cell: string): ICellData | undefined;
  /** Types into cells and waits until all is settled. */
  type(cells: Readonly<Record<string, Typed>>): Promise<void>;
  /** Types without waiting. */
  put(cells: Readonly<Record<string, Typed>>): void;
  settled(): Promise<void>;
  /** What the engine threw so far. */
  readonly faults: unknown[];
  close(): void;
}

/** Opens a sheet with these cells; it may still be calculating. */
export function openSheet(
  cells: Readonly<Record<string, Typed>>,
  functions: ReadonlyMap<string, HostedFunction>,
): Sheet {
  const faults: unknown[] = [];
  const book = openHeadless(
    {
      id: "book",
      sheetOrder: ["s"],
      sheets: {
        s: { id: "s", name: "Sheet1", rowCount: 30_000, columnCount: 40, cellData: matrix(cells) },
      },
    },
    { functions, schedule: (run) => void setImmediate(run), fault: (error) => faults.push(error) },
  );
  const commands = book.injector.get(ICommandService);
  const at = (cell: string): ICellData | undefined => {
    const { row, column } = place(cell);
    return book.workbook.getActiveSheet().getCell(row, column) ?? undefined;
  };
  const put = (typed: Readonly<Record<string, Typed>>): void => {
    commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: "book",
      subUnitId: "s",
      cellValue: matrix(typed),
    });
  };
  const settled = async (): Promise<void> => {
    // The engine waits a tenth of a second for more edits before it begins.
    await new Promise((resolve) => setTimeout(resolve, 150));
    await book.host.whenSettled();
  };
  return {
    book,
    faults,
    show: (cell: string, ...more: string[]) =>
      more.length === 0 ? (at(cell)?.v ?? undefined) : [cell, ...more].map((one) => at(one)?.v),
    cell: at,
    put,
    settled,
    async type(typed) {
      put(typed);
      await settled();
    },
    close: () => book.close(),
  } as Sheet;
}

function matrix(cells: Readonly<Record<string, Typed>>): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const [cell, typed] of Object.entries(cells)) {
    const { row, column } = place(cell);
    (rows[row] ??= {})[column] = cellOf(typed);
  }
  return rows;
}

function cellOf(typed: Typed): ICellData {
  if (typed === null) return { v: null, f: null };
  if (typeof typed === "string" && typed.startsWith("=")) return { f: typed, v: null };
  if (typeof typed === "boolean") return { v: typed ? 1 : 0, t: 3, f: null };
  return { v: typed, t: typeof typed === "number" ? 2 : 1, f: null };
}

function place(cell: string): { row: number; column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
