import type { OwnPrices } from "./own-series";

/** The own prices of the workbook that is open, for the feed that answers from them and the pane that shows them. */
export interface OwnShelf {
  /** Undefined until they were read for the first time. */
  now(): OwnPrices | undefined;
  /** Settles once they are read, so that no cell answers before. */
  ready(): Promise<void>;
  put(prices: OwnPrices): void;
  /** Calls back after each change; the answer stops it. */
  subscribe(changed: () => void): () => void;
}

/** An empty shelf that nobody has filled yet. */
export function ownShelf(): OwnShelf {
  const watchers = new Set<() => void>();
  let prices: OwnPrices | undefined;
  let settle = (): void => undefined;
  const filled = new Promise<void>((resolve) => (settle = resolve));
  return {
    now: () => prices,
    ready: () => filled,
    put(next) {
      if (prices?.length === 0 && next.length === 0) return;
      prices = next;
      settle();
      for (const changed of [...watchers]) changed();
    },
    subscribe(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
