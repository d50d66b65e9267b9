import type { SnapshotName } from "../core/catalogue";
import type { Day } from "../core/day";
import { Failure } from "../core/failure";
import { type Instant, formatInstant } from "../core/instant";
import type { LiveSaid } from "../wire/live";
import type { Clock } from "./clock";

/** The feed that is expected to speak. */
export interface StandingFeed {
  readonly address: string;
  readonly clock: Clock;
  /** Milliseconds for which prices stand after it was last heard. */
  readonly grace: number;
}

/** What is known of a feed over its line, and whether it can be trusted to say when a price changes. */
export class LiveStanding {
  readonly #feed: StandingFeed;
  readonly #changed: () => void;
  #snapshot: SnapshotName | undefined;
  #day: Day | undefined;
  /** Since when the feed is expected to speak and has not. */
  #silentSince: Instant | undefined;
  #heardAt: Instant | undefined;
  #tickAt: Instant | undefined;
  #lost: Failure | undefined;
  #trouble: Failure | undefined;
  #endGrace: (() => void) | undefined;

  /** `changed` is called when there is trouble, or another. */
  constructor(feed: StandingFeed, changed: () => void) {
    this.#feed = feed;
    this.#changed = changed;
  }

  /** The newest snapshot that the feed spoke of over the line that is open. */
  get snapshot(): SnapshotName | undefined {
    return this.#snapshot;
  }

  /** The feed's day when it last spoke of it. */
  get day(): Day | undefined {
    return this.#day;
  }

  /** Why prices are no longer shown; undefined while they are. */
  get trouble(): Failure | undefined {
    return this.#trouble;
  }

  /** From here on the feed is expected to speak. */
  begin(): void {
    this.#silentSince = this.#feed.clock.now();
    this.#allowGrace();
  }

  /** The feed spoke. Prices are trusted again with a snapshot, when the ticks that were missed are here. */
  heard(message: LiveSaid): void {
    this.#heardAt = this.#feed.clock.now();
    this.#silentSince = this.#heardAt;
    if (message.says === "tick") this.#tickAt = this.#heardAt;
    if (message.says === "snapshot") this.trust();
    if (message.says === "hello" || message.says === "snapshot") {
      this.#snapshot = message.snapshot;
      this.#day = message.day;
    }
  }

  /** The line is gone. */
  lost(failure: Failure): void {
    this.#lost = failure;
    // Another feed may answer at the address next.
    this.#snapshot = undefined;
    const before = this.#trouble;
    if (!before) return this.#allowGrace();
    this.#trouble = this.#troubleNow();
    if (this.#trouble.reason !== before.reason) this.#changed();
  }

  /** Nothing is the matter. */
  trust(): void {
    this.#endGrace?.();
    this.#endGrace = undefined;
    this.#trouble = undefined;
    this.#lost = undefined;
  }

  /** Nothing is expected any more. */
  end(): void {
    this.trust();
    this.#snapshot = undefined;
  }

  #allowGrace(): void {
    const { clock, grace } = this.#feed;
    const silent = clock.now() - (this.#silentSince ?? clock.now());
    // A clock that was set back must not lengthen the grace.
    const left = Math.min(Math.max(grace - silent, 0), grace);
    this.#endGrace ??= clock.after(left, () => {
      this.#endGrace = undefined;
      this.#trouble = this.#troubleNow();
      this.#changed();
    });
  }

  #troubleNow(): Failure {
    if (this.#lost && this.#lost.reason !== "offline") return this.#lost;
    return new Failure("offline", {
      address: this.#feed.address,
      heard: this.#heardAt && formatInstant(this.#heardAt),
      tick: this.#tickAt && formatInstant(this.#tickAt),
    });
  }
}
