import type { Cancellation } from "../core/cancellation";
import type { Failure } from "../core/failure";
import type { Pin } from "../core/pin";
import type { SnapshotView } from "../core/view";

/** What an answer needs beyond the catalogue: series by full code, and whether facts and events, or companies, are wanted. */
export interface Needs {
  readonly series: readonly string[];
  readonly facts?: boolean;
  readonly companies?: boolean;
}

/** All that a cell function sees of the feed: one snapshot, in memory, and a way to get what it lacks. */
export interface Feed {
  /** The snapshot in use, or undefined until `open` has fetched its catalogue. */
  current(): SnapshotView | undefined;
  /** True when everything needed is in memory, so that the answer can be given in the same turn. */
  holds(needs: Needs): boolean;
  /** Fetches the catalogue of the snapshot that the workbook says, else of the newest, once; later calls return at once. */
  open(): Promise<Failure | undefined>;
  /** Fetches what is lacking, together with what other cells ask for in the same turn. */
  fetch(needs: Needs): Promise<Failure | undefined>;
}

/** Where the cells of a workbook are to answer from: the newest snapshot, or one that they hold on to. */
export type Target = "newest" | Pin;

/** A step to another snapshot. All that is in use is in memory already, and nothing has moved yet. */
export interface Step {
  readonly from: SnapshotView | undefined;
  /** The same as `from` where there is nothing to move to. */
  readonly to: SnapshotView;
  /** Moves at once, after fetching what came into use meanwhile. On a failure all stays as it was. */
  take(cancellation?: Cancellation): Promise<Failure | undefined>;
  /** Moves back at once to where the step began. */
  undo(): void;
}

/** A feed whose snapshot can be moved, by a person or a command and never by a cell. */
export interface RefreshableFeed extends Feed {
  /** What the workbook is pinned to; known from the first question on, even where the feed does not answer it. */
  pinned(): Pin | undefined;
  /**
   * Fetches another snapshot with every series in use, beside the one in use. A request that is called off ends at once, with a
   * failure that nobody is told.
   */
  prepare(target: Target, cancellation?: Cancellation): Promise<Step | Failure>;
  /** Moves to the newest snapshot all at once; on a failure all stays as it was. A pinned workbook stays where it is. */
  refresh(): Promise<Failure | undefined>;
  /** Forgets the snapshot in use: another workbook is open, and the next question asks it what it says. */
  reopen(): void;
}
