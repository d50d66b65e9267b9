import type { WatchedFeed } from "../client/watched-feed";
import type { FunctionHost } from "../engine/function-host";

/** Calculates the workbook again when the feed has another snapshot, and when it answers again after it did not. */
export function followFeed(feed: WatchedFeed, host: FunctionHost): void {
  let before = feed.state();
  feed.subscribe(() => {
    const now = feed.state();
    const moved = before.view !== undefined && now.view !== before.view;
    const back = before.failure !== undefined && now.failure === undefined;
    before = now;
    if (moved || back) host.recalculate("everything");
  });
}
