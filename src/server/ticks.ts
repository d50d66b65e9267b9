import { type Day, addDays } from "../core/day";
import { feedDayOf } from "../core/instant";
import { type Series, observationAt, seriesOf } from "../core/series";
import type { ErrorSaid, Tick } from "../wire/live";
import { type ServedFeed, mayRead } from "./served-feed";

/** What one client lacks: the ticks of some series, and those that it may not have. */
export interface Ticks {
  readonly ticks: readonly Tick[];
  readonly refused: readonly ErrorSaid[];
}

/**
 * Calendar days that a newest price can reach back: 400 for the age of a yearly one, 366 for its period,
 * 5 for its exchange rate, and some to spare. Older rows are no matter of /v1/live.
 */
const DAYS_BACK = 800;

/** After a snapshot most clients lack the same few rows: such ticks are made once. Larger ones belong to one client. */
const MOST_ROWS_REMEMBERED = 50;
const MOST_REMEMBERED = 20_000;

/** Makes ticks: what changed in series between the snapshots that clients hold and one that exists. */
export function tickSource(
  feed: ServedFeed,
): (held: ReadonlyMap<string, number>, snapshot: number) => Promise<Ticks> {
  let rememberedOf = -1;
  const remembered = new Map<string, Tick>();

  return async (held, snapshot) => {
    const { entries } = await feed.catalogueOf(snapshot);
    const ticks: Tick[] = [];
    const refused: ErrorSaid[] = [];
    const lacking = new Map<number, string[]>();
    const codesSince = (since: number) => {
      const codes = lacking.get(since) ?? [];
      lacking.set(since, codes);
      return codes;
    };
    if (rememberedOf !== snapshot) remembered.clear();
    rememberedOf = snapshot;
    for (const [code, since] of held) {
      const entry = entries.get(code);
      const known = remembered.get(keyOf(code, since));
      if (!entry) refused.push({ says: "error", reason: "no-such-series", code });
      else if (!mayRead(entry)) refused.push({ says: "error", reason: "no-licence", code });
      else if (known) ticks.push(known);
      else if (since < snapshot) codesSince(since).push(code);
    }
    const oldest = addDays(feedDayOf(feed.now()), -DAYS_BACK);
    for (const [since, codes] of lacking) {
      for (const series of await feed.store.series(codes, snapshot, since)) {
        const tick = { since, columns: newestRevisions(series, oldest) };
        ticks.push(tick);
        const isSmall = tick.columns.size <= MOST_ROWS_REMEMBERED;
        if (isSmall && rememberedOf === snapshot && remembered.size < MOST_REMEMBERED) {
          remembered.set(keyOf(series.code, since), tick);
        }
      }
    }
    return { ticks: ticks.filter(({ columns }) => columns.size > 0), refused };
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
