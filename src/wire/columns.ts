import * as v from "valibot";
import { type Day, formatDay } from "../core/day";
import { frequencies } from "../core/frequency";
import { type Instant, formatInstant } from "../core/instant";
import { type AmountName, amountNames, statuses } from "../core/observation";
import type { Series } from "../core/series";
import { codeShape } from "./catalogue";
import { amountShape, countShape, dayShape, instantShape, textOf } from "./shape";

const amountColumn = v.exactOptional(v.array(v.nullable(amountShape)));

const plainColumns = v.object({
  code: codeShape,
  frequency: v.picklist(frequencies),
  day: v.array(dayShape),
  knownSince: v.array(instantShape),
  snapshot: v.array(countShape),
  status: v.array(v.picklist(statuses)),
  source: v.array(textOf(80)),
  notes: v.array(v.object({ row: countShape, note: textOf(2000) })),
  amounts: v.object({
    low: amountColumn,
    high: amountColumn,
    mid: amountColumn,
    avg: amountColumn,
    value: amountColumn,
  }),
});

/** One series as JSON columns of equal length, its rows in order; null where a row lacks an amount. */
export const columnsShape = v.pipe(
  plainColumns,
  v.rawTransform(({ dataset, addIssue, NEVER }): Series => {
    const complaint = disorderIn(dataset.value);
    if (complaint === undefined) return seriesFrom(dataset.value);
    addIssue({ message: `${dataset.value.code}: ${complaint}` });
    return NEVER;
  }),
);

type Columns = v.InferOutput<typeof plainColumns>;

/** Writes a series as JSON columns. */
export function writeColumns(series: Series): v.InferInput<typeof columnsShape> {
  const amounts: v.InferInput<typeof plainColumns>["amounts"] = {};
  for (const name of amountNames) {
    const column = series.amounts[name];
    if (column) amounts[name] = Array.from(column, (amount) => (isNaN(amount) ? null : amount));
  }
  return {
    code: series.code,
    frequency: series.frequency,
    day: Array.from(series.day, (day) => formatDay(day as Day)),
    knownSince: Array.from(series.knownSince, (known) => formatInstant(known as Instant)),
    snapshot: Array.from(series.snapshot),
    status: Array.from(series.status, (status) => statuses[status] ?? "published"),
    source: Array.from(series.source, (source) => series.sources[source] ?? ""),
    notes: Array.from(series.notes, ([row, note]) => ({ row, note })),
    amounts,
  };
}

/** What is wrong with the columns as a whole, or undefined: a look-up trusts their lengths and order. */
function disorderIn(columns: Columns): string | undefined {
  const { day, knownSince, snapshot, status, source, amounts, notes } = columns;
  const size = day.length;
  const lengths = [knownSince, snapshot, status, source, ...Object.values(amounts)];
  if (lengths.some((column) => column.length !== size)) return "columns differ in length";
  if (notes.some(({ row }) => row >= size)) return "a note stands at a row that is not there";
  for (let row = 1; row < size; row++) {
    const order = step(day, row) || step(knownSince, row) || step(snapshot, row);
    if (order < 0) return `row ${row} is out of order`;
  }
  return undefined;
}

function step(column: readonly number[], row: number): number {
  return (column[row] ?? 0) - (column[row - 1] ?? 0);
}

function seriesFrom(columns: Columns): Series {
  const sources = [...new Set(columns.source)];
  const sourceIndex = new Map(sources.map((id, index) => [id, index]));
  const amounts: Partial<Record<AmountName, Float64Array>> = {};
  for (const name of amountNames) {
    const column = columns.amounts[name];
    if (column) amounts[name] = Float64Array.from(column, (amount) => amount ?? NaN);
  }
  return {
    code: columns.code,
    frequency: columns.frequency,
    size: columns.day.length,
    day: Int32Array.from(columns.day),
    knownSince: Float64Array.from(columns.knownSince),
    snapshot: Int32Array.from(columns.snapshot),
    status: Uint8Array.from(columns.status, (status) => statuses.indexOf(status)),
    source: Uint16Array.from(columns.source, (id) => sourceIndex.get(id) ?? 0),
    sources,
    notes: new Map(columns.notes.map(({ row, note }) => [row, note])),
    amounts,
  };
}
