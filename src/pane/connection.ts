import type { RefreshableFeed } from "../client/feed";
import { type FeedChoice, chosenFeed, keepFeed } from "../client/feed-choice";
import { type MachineSettings, machineNames } from "../client/machine";
import type { SnapshotName } from "../core/catalogue";
import type { Day } from "../core/day";
import { type Failure, isFailure } from "../core/failure";

/** What a feed said when it was tried. */
export interface FeedFound {
  readonly snapshot: SnapshotName;
  readonly day: Day;
  /** How many series it lists for the key that was given. */
  readonly series: number;
}

/** The feed of this machine: which one it is, how another is tried, and how it is put in its place. */
export interface Connection {
  /** Address of the feed that serves the page: it is asked where nothing else was chosen. */
  readonly own: string;
  /** What was chosen, with the key that goes to it. */
  now(): FeedChoice;
  test(choice: FeedChoice): Promise<FeedFound | Failure>;
  /** Turns workbook and pane to a feed and keeps it on this machine; where it does not answer all stays as it was. */
  use(choice: FeedChoice): Promise<Failure | "kept" | "not-kept">;
  /** Forgets the key on this machine; the feed in use is asked without it from the next start on. */
  forgetKey(): void;
}

/** What a connection is made of; a main gives it. */
export interface ConnectionParts {
  readonly machine: MachineSettings;
  readonly own: string;
  /** A feed of its own for a choice, that nobody else asks. */
  readonly feedAt: (choice: FeedChoice) => RefreshableFeed;
  /** Puts a feed that answered in the place of the one in use. */
  readonly turnTo: (feed: RefreshableFeed, choice: FeedChoice) => Promise<Failure | undefined>;
}

/** The connection that a main's parts make. */
export function connectionOf({ machine, own, feedAt, turnTo }: ConnectionParts): Connection {
  return {
    own,
    now: () => chosenFeed(machine, own),
    async test(choice) {
      // A step is asked of the feed itself: opening may answer from what the workbook or this machine keeps.
      const step = await feedAt(choice).prepare("newest");
      if (isFailure(step)) return step;
      const { catalogue, day } = step.to;
      return { snapshot: catalogue.snapshot, day, series: catalogue.series.length };
    },
    forgetKey: () => void machine.set(machineNames.key, undefined),
    async use(choice) {
      const failed = await turnTo(feedAt(choice), choice);
      if (failed) return failed;
      return keepFeed(machine, own, choice) ? "kept" : "not-kept";
    },
  };
}
