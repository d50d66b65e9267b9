import type { Failure } from "../core/failure";
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
  /** Fetches the newest snapshot's name, day and catalogue once; later calls return at once. */
  open(): Promise<Failure | undefined>;
  /** Fetches what is lacking, together with what other cells ask for in the same turn. */
  fetch(needs: Needs): Promise<Failure | undefined>;
}

/** A feed whose snapshot can be moved on, by a person or a command and never by a cell. */
export interface RefreshableFeed extends Feed {
  /** Takes the newest snapshot, with every series in use, and moves to it all at once. On a failure all stays as it was. */
  refresh(): Promise<Failure | undefined>;
}
