import type { Day } from "./day";
import type { Instant } from "./instant";
import { statuses } from "./observation";
import type { Series } from "./series";

/** A series as it was known at a limit: for each day the newest revision, days taken back left out. */
export interface Folded {
  readonly series: Series;
  readonly size: number;
  readonly day: Int32Array;
  /** Row of the series that answers for each day. */
  readonly row: Int32Array;
  /** The headline: mid, else (low+high)/2, else avg, else value; NaN for a withheld day or one without any. */
  readonly price: Float64Array;
}

interface Folds {
  /** The latest `knownSince` of the series: every limit from here on folds to the same. */
  readonly newest: number;
  readonly byLimit: Map<number, Folded>;
}

/** How many limits of one series are kept; a workbook seldom names more than a few. */
const KEPT_LIMITS = 64;

const WITHHELD = statuses.indexOf("withheld");
const WITHDRAWN = statuses.indexOf("withdrawn");

const foldsOf = new WeakMap<Series, Folds>();

/**
 * For each day the newest revision known at the limit (without one: of all).
 * A newest revision that is `withdrawn` takes the whole day back until a later one; a `withheld` one stands with a NaN price.
 * The same question gives the same object again.
 */
export function foldSeries(series: Series, known?: Instant): Folded {
  let folds = foldsOf.get(series);
  if (!folds) {
    folds = {
      newest: series.knownSince.reduce((a, b) => Math.max(a, b), -Infinity),
      byLimit: new Map(),
    };
    foldsOf.set(series, folds);
  }
  const limit = known === undefined || known >= folds.newest ? Infinity : known;
  let folded = folds.byLimit.get(limit);
  if (!folded) {
    folded = fold(series, limit);
    forgetOldest(folds.byLimit);
    folds.byLimit.set(limit, folded);
  }
  return folded;
}

/**
 * Where the day, or else the last day before it, stands in the fold; -1 when there is none.
 * A guess by proportion, then strides that double, then halving: near the guess for even spacing, never worse than O(log n).
 */
export function positionAtOrBefore(folded: Folded, day: Day): number {
  const days = folded.day;
  const end = folded.size - 1;
  const first = days[0];
  const last = days[end];
  if (first === undefined || last === undefined || !(day >= first)) return -1;
  if (day >= last) return end;
  let low = Math.floor(((day - first) / (last - first)) * end);
  let high = low;
  let stride = 1;
  if ((days[low] ?? 0) <= day) {
    do {
      low = high;
      high = Math.min(high + stride, end);
      stride *= 2;
    } while ((days[high] ?? 0) <= day);
  } else {
    do {
      high = low;
      low = Math.max(low - stride, 0);
      stride *= 2;
    } while ((days[low] ?? 0) > day);
  }
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) <= day) low = middle;
    else high = middle;
  }
  return low;
}

function fold(series: Series, limit: number): Folded {
  const { size, day, knownSince, status } = series;
  const rows = new Int32Array(size);
  let count = 0;
  for (let start = 0, next = 0; start < size; start = next) {
    let newest = -1;
    for (next = start; next < size && day[next] === day[start]; next++) {
      if ((knownSince[next] ?? 0) <= limit) newest = next;
    }
    if (newest >= 0 && status[newest] !== WITHDRAWN) rows[count++] = newest;
  }
  const row = rows.slice(0, count);
  return {
    series,
    size: count,
    day: row.map((index) => day[index] ?? 0),
    row,
    price: headlines(series, row),
  };
}

function headlines(series: Series, rows: Int32Array): Float64Array {
  const { low, high, mid, avg, value } = series.amounts;
  const price = new Float64Array(rows.length);
  rows.forEach((row, index) => {
    let amount = mid?.[row] ?? NaN;
    if (amount !== amount && low && high) amount = ((low[row] ?? NaN) + (high[row] ?? NaN)) / 2;
    if (amount !== amount) amount = avg?.[row] ?? NaN;
    if (amount !== amount) amount = value?.[row] ?? NaN;
    price[index] = series.status[row] === WITHHELD ? NaN : amount;
  });
  return price;
}

function forgetOldest(byLimit: Map<number, Folded>): void {
  if (byLimit.size < KEPT_LIMITS) return;
  const [oldest] = byLimit.keys();
  if (oldest !== undefined) byLimit.delete(oldest);
}
