import type { Watched } from "./watch";

/** What one run of a way took. Figures that a way does not have are left out. */
export interface Taken extends Watched {
  readonly requests?: number;
  readonly bytes?: number;
  /** Questions answered, when it is fewer than the others' because the way is too slow. */
  readonly questions?: number;
}

/** One way of doing the same work, measured beside others in the same run. */
export interface Way {
  readonly name: string;
  run(): Promise<Taken>;
}

/** Median of a way by seconds, with its fastest and slowest round. */
export interface Measured extends Taken {
  readonly name: string;
  readonly fastest: number;
  readonly slowest: number;
  readonly rounds: number;
}

/** Runs every way once a round, in turn, so that a drift of the machine meets them all; the first round is not counted. */
export async function measure(ways: readonly Way[], rounds: number): Promise<readonly Measured[]> {
  const taken = ways.map((): Taken[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, way] of ways.entries()) {
      const one = await way.run();
      if (round > 0) taken[index]?.push(one);
    }
  }
  return ways.map(({ name }, index) => median(name, taken[index] ?? []));
}

function median(name: string, rounds: readonly Taken[]): Measured {
  const sorted = [...rounds].sort((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error(`${name} was not measured`);
  return {
    ...middle,
    name,
    fastest: sorted[0]?.seconds ?? middle.seconds,
    slowest: sorted.at(-1)?.seconds ?? middle.seconds,
    longestBlock: Math.max(...rounds.map(({ longestBlock }) => longestBlock)),
    peakMemory: Math.max(...rounds.map(({ peakMemory }) => peakMemory)),
    rounds: rounds.length,
  };
}
