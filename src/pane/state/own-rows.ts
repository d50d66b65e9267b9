import type { Day } from "../../core/day";
import type { Frequency } from "../../core/frequency";
import type { AmountName, Amounts } from "../../core/observation";
import { type CellPlace } from "../../workbook/address";
import { type CellFault, isFault, readDayCell, readPriceCell } from "./own-cells";
import { type OwnTable, isBlank } from "./own-table";

/** What is wrong with a row, at the cell that shows it. */
export interface RowFault {
  readonly place: CellPlace;
  readonly fault:
    | CellFault
    | { readonly kind: "other-frequency"; readonly frequency: Frequency }
    | { readonly kind: "to-come" }
    | { readonly kind: "twice"; readonly row: number; readonly same: boolean }
    | { readonly kind: "out-of-order"; readonly lower: AmountName; readonly upper: AmountName };
}

/** A series' share of the selection: which column is which of its numbers. */
export interface WantedNumbers {
  readonly code: string;
  readonly columns: ReadonlyMap<number, AmountName>;
}

/** The prices of one series that can be taken. */
export interface ReadRows {
  readonly code: string;
  readonly rows: readonly { readonly day: Day; readonly amounts: Amounts }[];
}

/** All that was read: what is good, what is not, and how often such prices come. */
export interface Reading {
  readonly frequency: Frequency;
  readonly series: readonly ReadRows[];
  readonly faults: readonly RowFault[];
}

/** Reads the rows of a table. A row with a fault gives no price to any series; today is the last day that has one. */
export function readRows(table: OwnTable, wanted: readonly WantedNumbers[], today: Day): Reading {
  const frequency = usualFrequency(table);
  const faults: RowFault[] = [];
  const good = new Map<string, { readonly day: Day; readonly amounts: Amounts }[]>();
  const seen = new Map<Day, number>();
  const at = table.days ?? 0;
  const columns = wanted.flatMap((one) => [...one.columns.keys()]);
  table.cells.forEach((row, index) => {
    if (index < table.headers || [at, ...columns].every((column) => isBlank(row[column]))) return;
    const placeOf = (column: number): CellPlace => ({
      sheet: table.area.sheet,
      row: table.area.row + index,
      column: table.area.column + column,
    });
    const day = readDayCell(row[at] ?? "");
    const before = faults.length;
    if (isFault(day)) faults.push({ place: placeOf(at), fault: day });
    else if (day.frequency !== frequency) {
      const fault = { kind: "other-frequency", frequency: day.frequency } as const;
      faults.push({ place: placeOf(at), fault });
    } else if (day.first > today) faults.push({ place: placeOf(at), fault: { kind: "to-come" } });
    const numbers = wanted.map(({ code, columns: named }) => {
      const amounts: Partial<Record<AmountName, number>> = {};
      for (const [column, name] of named) {
        const price = readPriceCell(row[column] ?? "");
        if (isFault(price)) faults.push({ place: placeOf(column), fault: price });
        else amounts[name] = price;
      }
      const wrong = outOfOrder(amounts);
      const [first] = named.keys();
      if (wrong && first !== undefined) faults.push({ place: placeOf(first), fault: wrong });
      return { code, amounts };
    });
    if (isFault(day)) return;
    const earlier = seen.get(day.first);
    if (earlier === undefined) seen.set(day.first, index);
    else {
      const same = columns.every((column) => table.cells[earlier]?.[column] === row[column]);
      const fault = { kind: "twice", row: table.area.row + earlier + 1, same } as const;
      faults.push({ place: placeOf(at), fault });
    }
    if (faults.length > before) return;
    for (const { code, amounts } of numbers) {
      const rows = good.get(code) ?? [];
      rows.push({ day: day.first, amounts });
      good.set(code, rows);
    }
  });
  return {
    frequency,
    series: wanted.map(({ code }) => ({ code, rows: good.get(code) ?? [] })),
    faults,
  };
}

/** How many rows have a fault. */
export function faultyRows({ faults }: Reading): number {
  return new Set(faults.map(({ place }) => place.row)).size;
}

/** The frequency of most rows: the others do not fit to it. */
function usualFrequency(table: OwnTable): Frequency {
  const counts = new Map<Frequency, number>();
  for (const row of table.cells.slice(table.headers)) {
    const day = readDayCell(row[table.days ?? 0] ?? "");
    if (!isFault(day)) counts.set(day.frequency, (counts.get(day.frequency) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? "daily";
}

function outOfOrder({ low, mid, avg, high }: Amounts) {
  const pairs = [
    ["low", low, "high", high],
    ["low", low, "mid", mid],
    ["mid", mid, "high", high],
    ["low", low, "avg", avg],
    ["avg", avg, "high", high],
  ] as const;
  for (const [lower, less, upper, more] of pairs) {
    if (less !== undefined && more !== undefined && less > more) {
      return { kind: "out-of-order", lower, upper } as const;
    }
  }
  return undefined;
}
