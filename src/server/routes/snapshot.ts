import { feedDayOf } from "../../core/instant";
import { paths } from "../../wire/paths";
import { noQueryShape } from "../../wire/query";
import { snapshotShape, writeSnapshot } from "../../wire/snapshot";
import { endpoint } from "../endpoint";
import type { ServedFeed } from "../served-feed";

/** GET /v1/snapshot: which snapshot is the newest, and which day it is for the feed. */
export function snapshotRoute(feed: ServedFeed) {
  return endpoint({
    method: "GET",
    path: paths.snapshot,
    says: "The newest snapshot, the feed's day (UTC+8) and the wire version.",
    query: noQueryShape,
    gives: snapshotShape,
    async answer() {
      const snapshot = await feed.store.newest();
      return { snapshot, body: () => writeSnapshot({ snapshot, day: feedDayOf(feed.now()) }) };
    },
  });
}
