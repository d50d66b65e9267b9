import type { Workbench } from "../support/workbench";
import type { Taken } from "./rounds";

/** Watches the page's thread with a timer of its own while something is done in it. */
export async function watchedIn(bench: Workbench, work: () => Promise<void>): Promise<Taken> {
  await bench.page.evaluate(() => {
    const seen = { last: performance.now(), longest: 0, timer: 0 };
    const tick = () => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last - 4);
      seen.last = now;
    };
    seen.timer = window.setInterval(tick, 4);
    Object.assign(window, { seen });
  });
  const before = bench.requests.length;
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  const { longest, memory } = await bench.page.evaluate(() => {
    const { seen } = window as unknown as { seen: { longest: number; timer: number } };
    window.clearInterval(seen.timer);
    const { memory: heap } = performance as { memory?: { usedJSHeapSize: number } };
    return { longest: seen.longest, memory: (heap?.usedJSHeapSize ?? 0) / 2 ** 20 };
  });
  return {
    seconds,
    longestBlock: longest,
    peakMemory: memory,
    requests: bench.requests.length - before,
  };
}
