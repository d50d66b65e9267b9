import type { WatchedFeed } from "../client/watched-feed";
import { cellFunctionNames } from "../functions/list";
import { recalculateOurs } from "../workbook/recalculate-ours";
import type { Workbook } from "../workbook/workbook";

/** Calculates our cells again when the feed answers after it did not. */
export function followFeed(feed: WatchedFeed, workbook: Workbook): void {
  let before = feed.state();
  feed.subscribe(() => {
    const now = feed.state();
    const back = before.failure !== undefined && now.failure === undefined;
    before = now;
    if (back) void recalculateOurs(workbook, cellFunctionNames);
  });
}
