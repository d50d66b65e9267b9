import type { WebSocket } from "ws";
import type { SnapshotName } from "../core/catalogue";
import { feedDayOf } from "../core/instant";
import {
  type LiveAsked,
  type LiveReason,
  type LiveSaid,
  type Tick,
  readLiveAsked,
  writeLiveSaid,
} from "../wire/live";
import { isMisfit } from "../wire/shape";
import type { Asker } from "./access";
import type { Door } from "./door";
import type { LackingOf } from "./lacking-rows";
import { inMessages } from "./live-messages";
import type { Rates } from "./rate";
import { isRefusal } from "./refusal";
import type { ServedFeed } from "./served-feed";

/** What the clients of one feed share. */
export interface LiveShared {
  readonly feed: ServedFeed;
  readonly lacking: LackingOf;
  readonly door: Door;
  readonly rates: Rates;
  readonly log: (line: string) => void;
}

/** Tells the audit what a client asked, and what status HTTP would give it. */
export type LiveAudit = (
  route: "LIVE hello" | "LIVE subscribe",
  status: number,
  codes: number,
  asker?: Asker,
) => void;

/** Series that are read at once for one client: no client makes the others wait for long. */
const READ_AT_ONCE = 50;

/** How far one client has come with a series. */
interface Followed {
  /** The snapshot up to which it has the rows, and knows it. */
  readonly told: number;
  /** The snapshot up to which they were read for it: there were none in between. */
  readonly read: number;
  /** False until it was looked up: the feed may not have it, or not for everybody. */
  readonly checked: boolean;
}

/** WebSocket's code for a peer that breaks the rules, and for a fault of ours. */
const POLICY = 1008;
const FAULT = 1011;

/**
 * One connection to /v1/live. What is to be said is reckoned from what the client holds at the moment when the message before
 * has left this machine, so that a slow client misses states but no newest one, and never has more than one message waiting.
 */
export class LiveClient {
  readonly #followed = new Map<string, Followed>();
  readonly #socket: WebSocket;
  readonly #shared: LiveShared;
  readonly #helloDue: NodeJS.Timeout;
  readonly #tell: LiveAudit;
  /** Messages are heeded in the order they came, though the first takes a look at the store. */
  #hearing: Promise<void> = Promise.resolve();
  /** Who was let in; nobody yet before a good hello. */
  #asker: Asker | undefined;
  /** The snapshot that the client was told of last. */
  #told: SnapshotName | undefined;
  /** True when the client is to be told how far it has come, though no snapshot is new. */
  #wordDue = false;
  #speaking = false;
  /** True when something may have changed since it was last reckoned what to say. */
  #woken = false;
  #answered = true;

  constructor(socket: WebSocket, shared: LiveShared, tell: LiveAudit) {
    this.#tell = tell;
    this.#socket = socket;
    this.#shared = shared;
    this.#helloDue = setTimeout(
      () => this.#end("bad-message", "Nothing was said."),
      shared.feed.bounds.live.hello,
    );
    socket.on("message", (message, isBinary) => {
      const text = Buffer.isBuffer(message) && !isBinary ? message.toString() : undefined;
      this.#hearing = this.#hearing
        .then(() => (this.#isOpen() ? this.#hear(text) : undefined))
        .catch((error: unknown) => this.#fail(error));
    });
    socket.on("pong", () => (this.#answered = true));
    socket.on("close", () => clearTimeout(this.#helloDue));
    // The close event follows and says all there is to say.
    socket.on("error", () => undefined);
  }

  /** Says what there is to say, now or after what is being said. */
  wake(): void {
    this.#woken = true;
    if (this.#speaking || !this.#asker) return;
    this.#speaking = true;
    this.#speak(this.#asker).catch((error: unknown) => this.#fail(error));
  }

  /** Gives a sign of life and wants one; a client that did not answer the last is cut off, for its line may be dead. */
  beat(): void {
    if (!this.#answered) {
      this.#socket.terminate();
      return;
    }
    this.#answered = false;
    this.#wordDue = true;
    this.#socket.ping();
    this.wake();
  }

  #fail(error: unknown): void {
    this.#shared.log(`/v1/live failed: ${error instanceof Error ? error.stack : error}`);
    this.#socket.close(FAULT);
  }

  async #hear(text: string | undefined): Promise<void> {
    if (text === undefined) return this.#end("bad-message", "Expected text.");
    const asked = readLiveAsked(text);
    if (isMisfit(asked)) return this.#end("bad-message", `${asked.field}: ${asked.says}`);
    if ((asked.asks === "hello") !== (this.#asker === undefined)) {
      return this.#end("bad-message", "The first message is a hello, and no other is.");
    }
    if (asked.asks === "hello") await this.#letIn(asked.key);
    else if (this.#asker) this.#heed(asked, this.#asker);
    return this.wake();
  }

  async #letIn(key: string | undefined): Promise<void> {
    clearTimeout(this.#helloDue);
    const asker = await this.#shared.door.byKey(key);
    const isIn = !isRefusal(asker);
    this.#tell("LIVE hello", isIn ? 101 : 401, 0, isIn ? asker : undefined);
    if (isIn) this.#asker = asker;
    else this.#end("sign-in");
  }

  #heed(asked: Exclude<LiveAsked, { asks: "hello" }>, asker: Asker): void {
    switch (asked.asks) {
      case "subscribe":
        if (this.#shared.rates.wait(asker) > 0) {
          this.#tell("LIVE subscribe", 429, asked.series.length, asker);
          return this.#end("too-many-requests");
        }
        this.#shared.rates.charge(asker, asked.series.length);
        this.#tell("LIVE subscribe", 200, asked.series.length, asker);
        for (const { code, since } of asked.series) {
          this.#followed.set(code, { told: since, read: since, checked: false });
        }
        this.#wordDue = true;
        if (this.#followed.size > this.#shared.feed.bounds.live.series)
          this.#end("too-many-series");
        break;
      case "unsubscribe":
        for (const code of asked.codes) this.#followed.delete(code);
        break;
    }
  }

  async #speak(asker: Asker): Promise<void> {
    while (this.#isOpen() && this.#woken) {
      this.#woken = false;
      let messages: readonly LiveSaid[];
      do {
        // A key that is revoked opens nothing more, also on a line that was open before.
        if (!(await this.#shared.door.isStillIn(asker))) return this.#end("sign-in");
        messages = await this.#next(asker);
        for (const message of messages) await this.#send(message);
      } while (messages.length > 0 && this.#isOpen());
    }
    this.#speaking = false;
  }

  /** What is to be said now; nothing when the client has all that it follows. */
  async #next(asker: Asker): Promise<readonly LiveSaid[]> {
    const { feed } = this.#shared;
    const newest = this.#told ? feed.snapshots.seen() : await feed.snapshots.look();
    if (!newest) return [];
    const day = feedDayOf(feed.now());
    if (!this.#told) {
      this.#told = newest;
      return [{ says: "hello", snapshot: newest, day }];
    }
    const ticks = await this.#nextTicks(newest.number, asker);
    if (ticks.length > 0) return ticks;
    if (!this.#wordDue && newest.number === this.#told.number) return [];
    this.#told = newest;
    this.#wordDue = false;
    return [{ says: "snapshot", snapshot: newest, day }];
  }

  async #nextTicks(snapshot: number, asker: Asker): Promise<readonly LiveSaid[]> {
    const lagging = new Map<string, Followed>();
    for (const [code, followed] of this.#followed) {
      if (followed.read > snapshot) return this.#refuseAhead(code, followed, asker);
      if (followed.read < snapshot || !followed.checked) lagging.set(code, followed);
      if (lagging.size === READ_AT_ONCE) break;
    }
    if (lagging.size === 0) return [];
    const readUpTo = new Map(Array.from(lagging, ([code, { read }]) => [code, read]));
    const { changed, refused } = await this.#shared.lacking(readUpTo, snapshot, asker.access);
    // What was subscribed anew meanwhile, or is no longer wanted, is no longer the same object.
    const isStill = (code: string) => this.#followed.get(code) === lagging.get(code);
    const stillRefused = refused.filter(({ code = "" }) => isStill(code));
    const ticks: Tick[] = changed
      .filter(({ code }) => isStill(code))
      .map((columns) => ({ since: lagging.get(columns.code)?.told ?? 0, columns }));
    for (const [code, followed] of lagging) {
      if (isStill(code)) this.#followed.set(code, { ...followed, read: snapshot, checked: true });
    }
    for (const { columns } of ticks) {
      this.#followed.set(columns.code, { told: snapshot, read: snapshot, checked: true });
    }
    for (const { code = "" } of stillRefused) this.#followed.delete(code);
    const said = [...stillRefused, ...inMessages(ticks, snapshot)];
    return said.length > 0 ? said : this.#nextTicks(snapshot, asker);
  }

  /** A client can know a snapshot that was not seen here yet, but none that is not there. */
  async #refuseAhead(code: string, followed: Followed, asker: Asker): Promise<readonly LiveSaid[]> {
    const { number } = await this.#shared.feed.snapshots.look();
    const isStill = this.#followed.get(code) === followed;
    if (followed.read <= number || !isStill) return this.#nextTicks(number, asker);
    this.#followed.delete(code);
    return [{ says: "error", reason: "no-such-snapshot", code }];
  }

  #end(reason: LiveReason, detail?: string): void {
    const said: LiveSaid = { says: "error", reason, ...(detail === undefined ? {} : { detail }) };
    this.#socket.send(writeLiveSaid(said));
    this.#socket.close(POLICY, reason);
  }

  /** Settles once the message has left; a message that a closing connection did not take is no matter. */
  #send(message: LiveSaid): Promise<void> {
    return new Promise((resolve) => this.#socket.send(writeLiveSaid(message), () => resolve()));
  }

  #isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }
}
