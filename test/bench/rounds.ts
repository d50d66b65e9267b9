/** One way of doing the same work, measured beside others in the same run. */
export interface Strategy {
  readonly name: string;
  /** Does the work once and says what it took besides time. */
  run(): Promise<Taken>;
}

/** What one round took. Seconds are per round; figures that a strategy does not have are left out. */
export interface Taken {
  readonly seconds: number;
  readonly requests?: number;
  readonly bytes?: number;
  /** Questions answered, when it is fewer than the others' because the strategy is too slow. */
  readonly questions?: number;
}

/** Medians of a strategy over its rounds, with the slowest and the fastest. */
export interface Measured extends Taken {
  readonly name: string;
  readonly fastest: number;
  readonly slowest: number;
  readonly rounds: number;
}

/** Runs every strategy once a round, in turn, so that a drift of the machine meets them all; the first round is not counted. */
export async function measure(
  strategies: readonly Strategy[],
  rounds: number,
): Promise<readonly Measured[]> {
  const taken = strategies.map((): Taken[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, strategy] of strategies.entries()) {
      const one = await strategy.run();
      if (round > 0) taken[index]?.push(one);
    }
  }
  return strategies.map(({ name }, index) => summary(name, taken[index] ?? []));
}

/** Seconds of a piece of work. */
export async function secondsOf(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function summary(name: string, rounds: readonly Taken[]): Measured {
  const sorted = [...rounds].sort((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error(`${name} was not measured`);
  return {
    ...middle,
    name,
    fastest: sorted[0]?.seconds ?? middle.seconds,
    slowest: sorted.at(-1)?.seconds ?? middle.seconds,
    rounds: rounds.length,
  };
}
