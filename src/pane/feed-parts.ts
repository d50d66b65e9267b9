import type { RefreshableFeed } from "../client/feed";
import type { FeedChoice } from "../client/feed-choice";
import type { Live } from "../client/live";
import type { MachineSettings } from "../client/machine";
import type { SwitchedFeed, SwitchedLive } from "../client/switched-feed";
import type { WatchedFeed } from "../client/watched-feed";
import { type Connection, connectionOf } from "./connection";

/** What a main hands on so that the pane can put another feed in the place of the one in use. */
export interface FeedParts {
  readonly machine: MachineSettings;
  /** Address of the feed that serves the page. */
  readonly own: string;
  readonly feedAt: (choice: FeedChoice) => RefreshableFeed;
  readonly liveAt: (choice: FeedChoice) => Live;
  readonly switched: SwitchedFeed;
  readonly live: SwitchedLive;
}

/** The connection of a watched feed: turned to another, feed and live prices change together. */
export function connectionFor(parts: FeedParts, watched: WatchedFeed): Connection {
  const { machine, own, feedAt, liveAt, switched, live } = parts;
  return connectionOf({
    machine,
    own,
    feedAt,
    async turnTo(next, choice) {
      const failed = await switched.turnTo(next);
      if (failed) return failed;
      live.turnTo(liveAt(choice));
      // Whoever watches is told of the new feed by the next answer.
      return watched.refresh();
    },
  });
}
