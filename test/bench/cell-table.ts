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

/** Runs one way for so many cells, in this process or in a page. */
export type RunWay = (way: keyof CellWays, count: number) => Promise<Taken>;

/** Measures every way for each number of cells in turn. */
export async function measureCounts(
  feed: BenchFeed,
  counts: readonly number[],
  rounds: number,
  run: RunWay,
): Promise<readonly CellFigures[]> {
  const figures: CellFigures[] = [];
  for (const cells of counts) {
    // What was measured with as many as are fetched at most is not measured again with more.
    const most = figures.find((one) => one.cells === MOST_FETCHED);
    const ways = await measureCells(feed, cells, rounds, run, cells > MOST_FETCHED && most);
    figures.push({ cells, ways });
  }
  return figures;
}

const fetching = new Map<string, keyof CellWays>([
  ["one fetch per cell", "fetchEach"],
  ["one fetch per cell, bare server", "fetchEachBare"],
]);

/** Several rounds, all ways in turn. */
async function measureCells(
  feed: BenchFeed,
  cells: number,
  rounds: number,
  run: RunWay,
  fetched: CellFigures | false | undefined,
): Promise<readonly Measured[]> {
  const way = (name: string, key: keyof CellWays, prepare?: () => Promise<void>): Way => ({
    name,
    async run() {
      await prepare?.();
      return run(key, cells);
    },
  });
  const ways = [
    way("reprice, cold", "cold"),
    way("reprice, warm", "warm"),
    way("reprice, after one correction", "refreshed", () => feed.correct(1)),
    way("reprice, after a whole refresh", "refreshed", () =>
      feed.correct(feed.market.codes.length),
    ),
    way("batching pattern, 100 ms", "window"),
    way("one POST of all questions", "onePost"),
    way("batching pattern, bare server", "windowBare"),
    way("one POST, bare server", "onePostBare"),
    ...(fetched ? [] : [...fetching].map(([name, key]) => way(name, key))),
  ];
  const known = fetched ? fetched.ways.filter(({ name }) => fetching.has(name)) : [];
  return [
    ...(await measure(ways, rounds)),
    ...known.map((one) => ({ ...one, questions: MOST_FETCHED })),
  ];
}
