import type { Cancellation } from "../../core/cancellation";

/** How far a move is. Up to "asking" nothing has moved. */
export interface MoveProgress {
  readonly phase: "asking" | "reading" | "calculating" | "going-back";
  readonly done?: number;
  readonly of?: number;
}

/** What a move tells on its way, and how it is stopped. */
export interface MoveWatch extends Cancellation {
  progress(progress: MoveProgress): void;
}
