import { type AmountName, amountNames } from "./observation";
import type { Series } from "./series";

/** A series with the rows that later snapshots brought. Where both have the same row, the newer one stands. */
export function mergeSeries(base: Series, newer: Series): Series {
  if (newer.size === 0) return base;
  const both = concatenate(base, newer);
  const rows: number[] = [];
  let old = 0;
  let late = base.size;
  while (old < base.size || late < both.size) {
    const order = late === both.size ? -1 : old === base.size ? 1 : compareRows(both, old, late);
    if (order < 0) rows.push(old++);
    else if (order > 0) rows.push(late++);
    else old++;
  }
  return takeRows(both, Int32Array.from(rows));
}

/** A series as a snapshot had it: the rows of later ones left out. */
export function limitSeries(series: Series, snapshot: number): Series {
  const rows = series.snapshot.map((_, row) => row);
  const inside = rows.filter((row) => (series.snapshot[row] ?? 0) <= snapshot);
  return inside.length === series.size ? series : takeRows(series, inside);
}

function compareRows({ day, knownSince, snapshot }: Series, a: number, b: number): number {
  return (
    (day[a] ?? 0) - (day[b] ?? 0) ||
    (knownSince[a] ?? 0) - (knownSince[b] ?? 0) ||
    (snapshot[a] ?? 0) - (snapshot[b] ?? 0)
  );
}

/** The rows of one, then those of the other, not yet in order. */
function concatenate(first: Series, second: Series): Series {
  const start = first.size;
  const size = start + second.size;
  const sources = [...new Set([...first.sources, ...second.sources])];
  const moved = second.sources.map((id) => sources.indexOf(id));
  return {
    ...first,
    size,
    day: appended(new Int32Array(size), first.day, second.day),
    knownSince: appended(new Float64Array(size), first.knownSince, second.knownSince),
    snapshot: appended(new Int32Array(size), first.snapshot, second.snapshot),
    status: appended(new Uint8Array(size), first.status, second.status),
    source: appended(
      new Uint16Array(size),
      first.source,
      second.source.map((index) => moved[index] ?? 0),
    ),
    sources,
    notes: new Map([
      ...first.notes,
      ...Array.from(second.notes, ([row, note]) => [row + start, note] as const),
    ]),
    amounts: amountsOf((name) => {
      if (!first.amounts[name] && !second.amounts[name]) return undefined;
      const before = first.amounts[name] ?? new Float64Array(start).fill(NaN);
      const after = second.amounts[name] ?? new Float64Array(second.size).fill(NaN);
      return appended(new Float64Array(size), before, after);
    }),
  };
}

/** Some rows of a series, as if it had been made of them alone: its sources are those that these rows name. */
function takeRows(series: Series, rows: Int32Array): Series {
  const size = rows.length;
  const source = gathered(new Uint16Array(size), series.source, rows);
  const named = [...new Set(source)];
  const notes = new Map<number, string>();
  if (series.notes.size > 0) {
    rows.forEach((row, index) => {
      const note = series.notes.get(row);
      if (note !== undefined) notes.set(index, note);
    });
  }
  return {
    ...series,
    size,
    day: gathered(new Int32Array(size), series.day, rows),
    knownSince: gathered(new Float64Array(size), series.knownSince, rows),
    snapshot: gathered(new Int32Array(size), series.snapshot, rows),
    status: gathered(new Uint8Array(size), series.status, rows),
    source: source.map((index) => named.indexOf(index)),
    sources: named.map((index) => series.sources[index] ?? ""),
    notes,
    amounts: amountsOf((name) => {
      const column = series.amounts[name];
      return column && gathered(new Float64Array(size), column, rows);
    }),
  };
}

type Column = Float64Array | Int32Array | Uint16Array | Uint8Array;

/** The numbers of a column that some rows have. */
function gathered<Kind extends Column>(target: Kind, column: Kind, rows: Int32Array): Kind {
  for (let index = 0; index < rows.length; index++) {
    target[index] = column[rows[index] ?? 0] ?? NaN;
  }
  return target;
}

function appended<Kind extends Column>(target: Kind, first: Kind, second: Kind): Kind {
  target.set(first);
  target.set(second, first.length);
  return target;
}

/** The columns of amounts, without those that no row has. */
function amountsOf(column: (name: AmountName) => Float64Array | undefined): Series["amounts"] {
  const amounts: Partial<Record<AmountName, Float64Array>> = {};
  for (const name of amountNames) {
    const numbers = column(name);
    if (numbers && !numbers.every(Number.isNaN)) amounts[name] = numbers;
  }
  return amounts;
}
