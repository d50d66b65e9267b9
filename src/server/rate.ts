import type { Instant } from "../core/instant";
import type { Asker } from "./access";

/**
 * How much each key may ask. A request weighs as many series as it names, one at least. A key may use a minute's worth at once;
 * a request that finds something left is answered whole, and what it takes too much is owed.
 */
export interface Rates {
  /** Seconds after which the asker may ask again; 0 where it may ask now. */
  wait(asker: Asker): number;
  charge(asker: Asker, series: number): void;
}

interface Bucket {
  left: number;
  at: number;
}

const MINUTE = 60_000;

/** Buckets that are kept; past that all begin full again. */
const MOST_BUCKETS = 10_000;

/** Counts in this process: several processes behind one address allow several times as much. */
export function ratesOf(now: () => Instant): Rates {
  const buckets = new Map<string, Bucket>();

  function bucketOf(key: string, rate: number): Bucket {
    const time = now();
    let bucket = buckets.get(key);
    if (!bucket) {
      if (buckets.size >= MOST_BUCKETS) buckets.clear();
      buckets.set(key, (bucket = { left: rate, at: time }));
    }
    // A clock that was set back fills nothing, and starves nobody.
    const passed = Math.max(0, time - bucket.at);
    bucket.left = Math.min(rate, bucket.left + (passed * rate) / MINUTE);
    bucket.at = time;
    return bucket;
  }

  return {
    wait({ key, rate }) {
      if (key === undefined || rate === undefined) return 0;
      const { left } = bucketOf(key, rate);
      return left > 0 ? 0 : Math.max(1, Math.ceil(((1 - left) * 60) / rate));
    },
    charge({ key, rate }, series) {
      if (key !== undefined && rate !== undefined) bucketOf(key, rate).left -= series;
    },
  };
}
