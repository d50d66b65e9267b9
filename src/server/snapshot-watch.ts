import type { SnapshotName } from "../core/catalogue";
import { sharedAnswer } from "../store/shared-answer";
import type { PriceStore } from "../store/store";

/** Sees new snapshots: those that this process commits at once, those of another process when the store hints at one, else at the next look. */
export interface SnapshotWatch {
  /** The newest snapshot that was seen, or undefined before the first look. */
  seen(): SnapshotName | undefined;
  /** Looks now, never at an older answer, and tells who watches of a change. Who imports calls it after the commit. */
  look(): Promise<SnapshotName>;
  /** Tells of each change, and looks now and then for as long as anyone watches. The answer ends it. */
  watch(changed: () => void): () => void;
}

/** Watches a store, looking every so many milliseconds. A store that does not answer is asked again at the next look. */
export function snapshotWatch(store: PriceStore, period: number): SnapshotWatch {
  const watchers = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;
  let endHints: (() => void) | undefined;
  let seen: SnapshotName | undefined;

  /** A look that is under way may have read before the commit that this one is for. */
  const look = sharedAnswer(async (): Promise<SnapshotName> => {
    const newest = await store.newest();
    const changed = newest.number !== seen?.number || newest.feed !== seen.feed;
    seen = newest;
    if (changed) for (const tell of [...watchers]) tell();
    return newest;
  });

  return {
    seen: () => seen,
    look,
    watch(changed) {
      watchers.add(changed);
      timer ??= setInterval(() => {
        look().catch(() => undefined);
      }, period);
      endHints ??= store.onCommit?.(() => void look().catch(() => undefined));
      return () => {
        watchers.delete(changed);
        if (watchers.size > 0) return;
        clearInterval(timer);
        timer = undefined;
        endHints?.();
        endHints = undefined;
      };
    },
  };
}
