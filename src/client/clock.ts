import type { Instant } from "../core/instant";

/** The time and an alarm, given by a main; tests give one whose time they move. */
export interface Clock {
  now(): Instant;
  /** Runs something once so many milliseconds from now; the answer calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}
