/** What a piece of work did to its thread and memory while it ran. */
export interface Watched {
  readonly seconds: number;
  /** The longest time in which the thread answered nothing else, in milliseconds. */
  readonly longestBlock: number;
  /** The most memory in use that was seen, in MiB. */
  readonly peakMemory: number;
}

const TICK_MS = 4;

/** Runs a piece of work and watches it with a timer; a gap between two ticks is a block. */
export async function watch(work: () => unknown, memoryInUse: () => number): Promise<Watched> {
  let last = performance.now();
  let longest = 0;
  let peak = memoryInUse();
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - TICK_MS);
    peak = Math.max(peak, memoryInUse());
    last = now;
  };
  const timer = setInterval(tick, TICK_MS);
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  tick();
  clearInterval(timer);
  return { seconds, longestBlock: longest, peakMemory: peak / 2 ** 20 };
}
