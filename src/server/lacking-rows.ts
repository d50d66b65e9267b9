import { type Day, addDays } from "../core/day";
import { feedDayOf } from "../core/instant";
import { type Series, observationAt, seriesOf } from "../core/series";
import type { ErrorSaid } from "../wire/live";
import type { Access } from "./access";
import { isRefusal } from "./refusal";
import type { ServedFeed } from "./served-feed";

/** What one client lacks: the rows of series in which something changed, and the series that it may not have. */
export interface Lacking {
  readonly changed: readonly Series[];
  readonly refused: readonly ErrorSaid[];
}

/** Reads what changed in series from the snapshots up to which they were read, by code, to one that exists. */
export type LackingOf = (
  readUpTo: ReadonlyMap<string, number>,
  snapshot: number,
  access: Access,
) => Promise<Lacking>;

/**
 * Calendar days that a newest price can reach back: 400 for the age of a yearly one, 366 for its period,
 * 5 for its exchange rate, and some to spare. Older rows are no matter of /v1/live.
 */
const DAYS_BACK = 800;

/** After a snapshot most clients lack the same few rows: they are read once. More rows are of one client that was away. */
const MOST_ROWS_REMEMBERED = 50;
const MOST_REMEMBERED = 20_000;

/** Reads for all clients of a feed. */
export function lackingIn(feed: ServedFeed): LackingOf {
  const remembered = new Map<string, Promise<Series | undefined>>();
  let rememberedOf = -1;

  function remember(key: string, reading: Promise<Series | undefined>): void {
    if (remembered.size >= MOST_REMEMBERED) return;
    remembered.set(key, reading);
    const forget = () => {
      if (remembered.get(key) === reading) remembered.delete(key);
    };
    reading.then((rows) => {
      if (rows && rows.size > MOST_ROWS_REMEMBERED) forget();
    }, forget);
  }

  return async (readUpTo, snapshot, access) => {
    const seen = await feed.catalogueOf(snapshot, access);
    if (isRefusal(seen)) throw new Error(`snapshot ${snapshot} was seen and is gone`);
    if (snapshot !== rememberedOf) remembered.clear();
    rememberedOf = snapshot;
    const refused: ErrorSaid[] = [];
    const readings: Promise<Series | undefined>[] = [];
    const unread = new Map<number, string[]>();
    for (const [code, since] of readUpTo) {
      const entry = seen.find(code);
      const known = remembered.get(keyOf(code, since));
      if (typeof entry === "string") refused.push({ says: "error", reason: entry, code });
      else if (known) readings.push(known);
      else if (since < snapshot) unread.set(since, [...(unread.get(since) ?? []), code]);
    }
    for (const [since, codes] of unread) {
      const reading = readRows(feed, codes, snapshot, since);
      for (const code of codes) {
        const one = reading.then((rows) => rows.get(code));
        readings.push(one);
        remember(keyOf(code, since), one);
      }
    }
    const rows = await Promise.all(readings);
    return { changed: rows.flatMap((one) => (one && one.size > 0 ? [one] : [])), refused };
  };
}

function keyOf(code: string, since: number): string {
  return `${since} ${code}`;
}

async function readRows(
  feed: ServedFeed,
  codes: readonly string[],
  snapshot: number,
  since: number,
): Promise<ReadonlyMap<string, Series>> {
  const oldest = addDays(feedDayOf(feed.now()), -DAYS_BACK);
  const read = await feed.store.series(codes, snapshot, since);
  return new Map(read.map((series) => [series.code, newestRevisions(series, oldest)]));
}

/** Of each day from the oldest on the last row, which is its newest revision; what is taken back is told too. Notes stay behind. */
function newestRevisions(series: Series, oldest: Day): Series {
  const rows: number[] = [];
  for (let row = 0; row < series.size; row++) {
    const day = series.day[row] ?? 0;
    if (day >= oldest && day !== series.day[row + 1]) rows.push(row);
  }
  const observations = rows.map((row) => observationAt(series, row));
  return { ...seriesOf(series.code, series.frequency, observations), notes: new Map() };
}
