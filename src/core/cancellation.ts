/** How a person calls off something that is under way. */
export interface Cancellation {
  cancelled(): boolean;
  /** Settles when it is cancelled. */
  readonly cancelling: Promise<void>;
}
