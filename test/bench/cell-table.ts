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

/** Measures every way for so many cells, in turn, several rounds. */
export async function measureCells(
  feed: BenchFeed,
  cells: number,
  rounds: number,
  run: RunWay,
): Promise<CellFigures> {
  const way = (name: string, key: keyof CellWays, prepare?: () => Promise<void>): Way => ({
    name,
    async run() {
      await prepare?.();
      return run(key, cells);
    },
  });
  const fetched = Math.min(cells, MOST_FETCHED);
  const ways = [
    way("reprice, cold", "cold"),
    way("reprice, warm", "warm"),
    way("reprice, after one correction", "refreshed", () => feed.correct(1)),
    way("reprice, after a whole refresh", "refreshed", () =>
      feed.correct(feed.market.codes.length),
    ),
    {
      name: "one fetch per cell",
      run: async () => ({ ...(await run("fetchEach", fetched)), questions: fetched }),
    },
    way("batching pattern, 100 ms", "window"),
    way("one POST of all questions", "onePost"),
  ];
  return { cells, ways: await measure(ways, rounds) };
}
