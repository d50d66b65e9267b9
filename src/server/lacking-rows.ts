import { type Day, addDays } from "../core/day";
import { feedDayOf } from "../core/instant";
import { type Series, observationAt, seriesOf } from "../core/series";
import type { ErrorSaid } from "../wire/live";
import { type ServedFeed, mayRead } from "./served-feed";

/** What one client lacks: the rows of series in which something changed, and the series that it may not have. */
export interface Lacking {
  readonly changed: readonly Series[];
  readonly refused: readonly ErrorSaid[];
}

/**
 * Calendar days that a newest price can reach back: 400 for the age of a yearly one, 366 for its period,
 * 5 for its exchange rate, and some to spare. Older rows are no matter of /v1/live.
 */
const DAYS_BACK = 800;

/** After a snapshot most clients lack the same few rows: they are read once. More rows are of one client that was away. */
const MOST_ROWS_REMEMBERED = 50;
const MOST_REMEMBERED = 20_000;

/** Reads what changed in series from the snapshots up to which they were read, by code, to one that exists. */
export type LackingOf = (
  readUpTo: ReadonlyMap<string, number>,
  snapshot: number,
) => Promise<Lacking>;

/** Reads for all clients of a feed. */
export function lackingIn(feed: ServedFeed): LackingOf {
  let rememberedOf = -1;
  const remembered = new Map<string, Series>();

  return async (readUpTo, snapshot) => {
    const { entries } = await feed.catalogueOf(snapshot);
    const changed: Series[] = [];
    const refused: ErrorSaid[] = [];
    const lacking = new Map<number, string[]>();
    const codesSince = (since: number) => {
      const codes = lacking.get(since) ?? [];
      lacking.set(since, codes);
      return codes;
    };
    if (rememberedOf !== snapshot) remembered.clear();
    rememberedOf = snapshot;
    for (const [code, since] of readUpTo) {
      const entry = entries.get(code);
      const known = remembered.get(keyOf(code, since));
      if (!entry) refused.push({ says: "error", reason: "no-such-series", code });
      else if (!mayRead(entry)) refused.push({ says: "error", reason: "no-licence", code });
      else if (known) changed.push(known);
      else if (since < snapshot) codesSince(since).push(code);
    }
    const oldest = addDays(feedDayOf(feed.now()), -DAYS_BACK);
    for (const [since, codes] of lacking) {
      for (const series of await feed.store.series(codes, snapshot, since)) {
        const rows = newestRevisions(series, oldest);
        changed.push(rows);
        const isSmall = rows.size <= MOST_ROWS_REMEMBERED;
        if (isSmall && rememberedOf === snapshot && remembered.size < MOST_REMEMBERED) {
          remembered.set(keyOf(series.code, since), rows);
        }
      }
    }
    return { changed: changed.filter(({ size }) => size > 0), refused };
  };
}

function keyOf(code: string, since: number): string {
  return `${since} ${code}`;
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
