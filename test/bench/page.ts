import { type CellHost, type CellWays, cellWays } from "./cell-ways";
import { type CellQuestion, benchMarket, cellQuestions } from "./market";

/** What the bench calls inside a page: the same ways as in Node, over the page's own fetch. */
export interface BenchPage {
  start(addresses: { readonly feed: string; readonly plain: string }): void;
  run(way: keyof CellWays, count: number): ReturnType<CellWays["cold"]>;
}

const questions = new Map<number, readonly CellQuestion[]>();
let ways: CellWays | undefined;

function questionsOf(count: number): readonly CellQuestion[] {
  const known = questions.get(count) ?? cellQuestions(benchMarket(), count);
  questions.set(count, known);
  return known;
}

function hostOf({ feed, plain }: { readonly feed: string; readonly plain: string }): CellHost {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  (port1 as unknown as { onmessage: () => void }).onmessage = () => waiting.shift()?.();
  return {
    feed,
    plain,
    schedule(run) {
      waiting.push(run);
      port2.postMessage(undefined);
    },
    memoryInUse: () =>
      (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0,
  };
}

const page: BenchPage = {
  start(addresses) {
    ways = cellWays(hostOf(addresses));
  },
  run(way, count) {
    const asked = questionsOf(count);
    if (!ways) throw new Error("start was not called");
    return ways[way](asked);
  },
};

(globalThis as { benchPage?: BenchPage }).benchPage = page;
