import type { Instant } from "../core/instant";

/** All that the command line touches outside itself, given by main and by tests. */
export interface World {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Instant;
  /** Folder of the built pages, where this program has one. */
  readonly pages?: string;
  /** A line for the next program in the pipe. */
  out(line: string): void;
  /** A line for the person who reads. */
  err(line: string): void;
  /** Settles when the user asks a running server to stop. */
  stopped(): Promise<void>;
}
