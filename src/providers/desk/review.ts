import { formatDay } from "../../core/day";
import { foldSeries } from "../../core/fold";
import type { Instant } from "../../core/instant";
import type { Amounts, Observation } from "../../core/observation";
import { amountNames } from "../../core/observation";
import type { Series } from "../../core/series";
import type { SourceContent } from "./source";

/** How far a source may move before a person looks at it. */
export interface Bounds {
  /** The newest price beside the one before: 0.5 lets it rise by half or fall to two thirds. */
  readonly jump: number;
  /** The fraction of its rows that a source may lose. */
  readonly shrink: number;
}

/** What a source's rows come to beside what the store holds. */
export interface Reviewed {
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  /** Rows that the source gave. */
  readonly rows: number;
  /** Why a person should look before anything is stored; empty where all is as usual. */
  readonly reasons: readonly string[];
}

/** A volume has no bounds: it is nothing on one day and tenfold on the next. */
const VOLUME = /\.VOL(?:@|$)/;

/** So many reasons are told; a source that broke has one for each of its prices. */
const MOST_REASONS = 20;

/**
 * Makes revisions of rows that differ from what is stored, leaves out those that say what is stored already, whoever said it, and
 * notes what is out of bounds. A changed price is known since now: its day is not when the market learned of it.
 */
export function review(
  content: SourceContent,
  stored: ReadonlyMap<string, Series>,
  { bounds, rowsBefore, now }: { bounds: Bounds; rowsBefore: number | undefined; now: Instant },
): Reviewed {
  const observations = new Map<string, readonly Observation[]>();
  const reasons: string[] = [];
  let rows = 0;
  for (const [code, given] of content.observations) {
    const series = stored.get(code);
    const fresh: Observation[] = [];
    for (const row of given) {
      rows += 1;
      const before = series && inForce(series, row);
      if (before === undefined) fresh.push(row);
      else if (!isSame(series, before, row.amounts)) fresh.push(revised(series, before, row, now));
    }
    if (fresh.length > 0) observations.set(code, fresh);
    const jump = jumpOf(code, fresh, series, bounds.jump);
    if (jump !== undefined) reasons.push(jump);
  }
  if (rowsBefore !== undefined && rows < rowsBefore * (1 - bounds.shrink)) {
    reasons.unshift(`the source had ${rowsBefore} rows and has ${rows} now`);
  }
  const more = reasons.length - MOST_REASONS;
  const told = more > 0 ? [...reasons.slice(0, MOST_REASONS), `and ${more} more`] : reasons;
  return { observations, rows, reasons: told };
}

/** The row of the series that answers for the day of an observation; undefined where the day is new. */
function inForce(series: Series, { day }: Observation): number | undefined {
  let [low, high] = [0, series.size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((series.day[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low > 0 && series.day[low - 1] === day ? low - 1 : undefined;
}

function isSame(series: Series | undefined, row: number, amounts: Amounts): boolean {
  return amountNames.every((name) => {
    const stored = series?.amounts[name]?.[row];
    const known = stored === undefined || Number.isNaN(stored) ? undefined : stored;
    return known === amounts[name];
  });
}

function revised(
  series: Series | undefined,
  row: number,
  observation: Observation,
  now: Instant,
): Observation {
  const before = series?.knownSince[row] ?? -Infinity;
  const knownSince = observation.knownSince > before ? observation.knownSince : now;
  const status = observation.status === "published" ? "revised" : observation.status;
  return { ...observation, knownSince, status };
}

/** The first price of a source that lies too far from the one before it, in the source or in the store. */
function jumpOf(
  code: string,
  fresh: readonly Observation[],
  series: Series | undefined,
  most: number,
): string | undefined {
  if (VOLUME.test(code)) return undefined;
  const inOrder = [...fresh].sort((a, b) => a.day - b.day);
  const [first] = inOrder;
  if (!first) return undefined;
  let before = series && newestBefore(series, first.day);
  for (const { day, amounts } of inOrder) {
    const price = headline(amounts);
    if (price === undefined) continue;
    if (before !== undefined) {
      const ratio = price > before ? price / before : before / price;
      if (ratio > 1 + most) {
        return `${code} goes from ${before} to ${price} on ${formatDay(day)}`;
      }
    }
    before = price;
  }
  return undefined;
}

function newestBefore(series: Series, day: number): number | undefined {
  const folded = foldSeries(series);
  for (let at = folded.size - 1; at >= 0; at -= 1) {
    const price = folded.price[at] ?? NaN;
    if ((folded.day[at] ?? 0) <= day && !Number.isNaN(price)) return price;
  }
  return undefined;
}

function headline({ low, high, mid, avg, value }: Amounts): number | undefined {
  if (mid !== undefined) return mid;
  if (low !== undefined && high !== undefined) return (low + high) / 2;
  return avg ?? value ?? low ?? high;
}
