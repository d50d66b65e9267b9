import type { BenchFeed } from "./bench-feed";
import type { CellWays } from "./cell-ways";
import { type Measured, type Taken, type Way, measure } from "./rounds";

/** More cells than this are not fetched one by one: a round would take minutes. */
const MOST_FETCHED = 10_000;

/** Figures of every way for one number of cells. */
export interface CellFigures {
  readonly cells: number;
  readonly ways: readonly Measured[];
}

/** Where cells are filled. */
export interface CellPlace {
  /** Runs one way for so many cells, in this process or in a page. */
  run(way: keyof CellWays, count: number): Promise<Taken>;
  /** True where it is worth minutes to fetch from the bare server too: a page is as slow with any server. */
  readonly fetchesBare: boolean;
}

/** Measures every way for each number of cells in turn. */
export async function measureCounts(
  feed: BenchFeed,
  place: CellPlace,
  { counts, rounds }: { readonly counts: readonly number[]; readonly rounds: number },
): Promise<readonly CellFigures[]> {
  const figures: CellFigures[] = [];
  for (const cells of counts) {
    // What was measured with as many as are fetched at most is not measured again with more.
    const known = cells > MOST_FETCHED && figures.find((one) => one.cells === MOST_FETCHED);
    const fetched = known ? known.ways.filter(({ name }) => fetches.has(name)) : undefined;
    const ways = waysFor(feed, place, cells);
    const measured = fetched ? ways.filter(({ name }) => !fetches.has(name)) : ways;
    const again = (fetched ?? []).map((one) => ({ ...one, questions: MOST_FETCHED }));
    figures.push({ cells, ways: [...(await measure(measured, rounds)), ...again] });
  }
  return figures;
}

const fetches = new Set(["one fetch per cell", "one fetch per cell, bare server"]);

function waysFor(feed: BenchFeed, { run, fetchesBare }: CellPlace, cells: number): readonly Way[] {
  const way = (name: string, key: keyof CellWays, prepare?: () => Promise<void>): Way => ({
    name,
    async run() {
      await prepare?.();
      return run(key, cells);
    },
  });
  const whole = feed.market.codes.length;
  return [
    way("reprice, cold", "cold"),
    way("reprice, warm", "warm"),
    way("reprice, after one correction", "refreshed", () => feed.correct(1)),
    way("reprice, after a whole refresh", "refreshed", () => feed.correct(whole)),
    way("batching pattern, 100 ms", "window"),
    way("one POST of all questions", "onePost"),
    way("batching pattern, bare server", "windowBare"),
    way("one POST, bare server", "onePostBare"),
    way("one fetch per cell", "fetchEach"),
    ...(fetchesBare ? [way("one fetch per cell, bare server", "fetchEachBare")] : []),
  ];
}
