import type { PaneWish, Watched } from "./ports";

/** What buttons outside of the pane want to be seen in the pane; the newest wish waits until the pane is there. */
export interface Wishes extends Watched<PaneWish | undefined> {
  wish(wish: PaneWish): void;
}

/** No wish yet. */
export function paneWishes(): Wishes {
  const watchers = new Set<() => void>();
  let newest: PaneWish | undefined;
  return {
    now: () => newest,
    subscribe(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    wish(wish) {
      newest = { ...wish };
      for (const changed of watchers) changed();
    },
  };
}
