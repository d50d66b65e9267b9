import type { BenchFeed } from "./bench-feed";
import { type CellFigures, type CellPlace, measureCounts } from "./cell-table";
import { cellWays } from "./cell-ways";
import { type CellQuestion, cellQuestions } from "./market";

/** Fills cells from Node: what the command line and V8 in Excel's web view do. */
export async function measureInNode(
  feed: BenchFeed,
  counts: readonly number[],
  rounds: number,
): Promise<readonly CellFigures[]> {
  const ways = cellWays({
    ...feed.addresses,
    schedule: setImmediate,
    memoryInUse: () => {
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    },
  });
  const asked = new Map<number, readonly CellQuestion[]>();
  const run: CellPlace["run"] = (way, count) => {
    const questions = asked.get(count) ?? cellQuestions(feed.market, count);
    asked.set(count, questions);
    return ways[way](questions);
  };
  return measureCounts(feed, { run, fetchesBare: true }, { counts, rounds });
}
