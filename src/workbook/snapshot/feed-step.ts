import type { Cancellation } from "../../core/cancellation";
import type { SnapshotName } from "../../core/catalogue";
import type { Failure } from "../../core/failure";
import type { Pin } from "../../core/pin";
import type { SnapshotView } from "../../core/view";

/** A step of the feed to another snapshot that is in memory already. */
export interface FeedStep {
  readonly from: SnapshotView | undefined;
  /** The same as `from` where there is nothing to move to. */
  readonly to: SnapshotView;
  take(cancellation?: Cancellation): Promise<Failure | undefined>;
  undo(): void;
}

/** The part of a feed that moves a workbook from snapshot to snapshot. */
export interface SteppingFeed {
  current(): SnapshotView | undefined;
  pinned(): Pin | undefined;
  prepare(target: "newest" | Pin, cancellation?: Cancellation): Promise<FeedStep | Failure>;
}

/** A snapshot with the workbook's day, as a report names it. */
export interface SnapshotThen {
  readonly snapshot: SnapshotName;
  readonly day: SnapshotView["day"];
}

/** How a report names a view. */
export function thenOf({ catalogue, day }: SnapshotView): SnapshotThen {
  return { snapshot: catalogue.snapshot, day };
}
