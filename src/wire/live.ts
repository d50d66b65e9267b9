import * as v from "valibot";
import type { SnapshotName } from "../core/catalogue";
import { type Day, formatDay } from "../core/day";
import type { Series } from "../core/series";
import { codeShape } from "./catalogue";
import { columnsShape, writeColumns } from "./columns";
import { Misfit, countShape, dayShape, readShape, textOf } from "./shape";
import { snapshotNameShape } from "./snapshot";
import { wireVersion } from "./version";

/** Bytes of the longest message that a feed takes over /v1/live, and characters of the longest that it sends. */
export const MOST_ASKED_BYTES = 128 * 1024;
export const MOST_SAID_LENGTH = 2 * 1024 * 1024;

/** Most series that one message may name, and that one connection may follow. */
export const MOST_NAMED_AT_ONCE = 500;
export const MOST_FOLLOWED = 2000;

const namedCodes = v.pipe(v.array(codeShape), v.minLength(1), v.maxLength(MOST_NAMED_AT_ONCE));

/** A series to keep up to date, and the snapshot up to which it is held already. */
const followedShape = v.strictObject({ code: codeShape, since: countShape });

/** What a client may say over /v1/live. The first message is a hello, with the key where the feed asks for one. */
export const liveAskedShape = v.variant("asks", [
  v.strictObject({
    asks: v.literal("hello"),
    wire: v.literal(wireVersion),
    key: v.exactOptional(textOf(500)),
  }),
  v.strictObject({
    asks: v.literal("subscribe"),
    series: v.pipe(v.array(followedShape), v.minLength(1), v.maxLength(MOST_NAMED_AT_ONCE)),
  }),
  v.strictObject({ asks: v.literal("unsubscribe"), codes: namedCodes }),
]);

/** What a client says over /v1/live. */
export type LiveAsked = v.InferOutput<typeof liveAskedShape>;

/** Why the feed does not do what was asked; all but those of one series end the connection. */
const liveReasons = [
  "no-such-series",
  "no-licence",
  "no-such-snapshot",
  "too-many-series",
  "bad-message",
  "sign-in",
  "too-many-requests",
] as const;

/** One of the reasons. */
export type LiveReason = (typeof liveReasons)[number];

const tickShape = v.object({ since: countShape, columns: columnsShape });

/** What a feed may say over /v1/live. */
export const liveSaidShape = v.variant("says", [
  v.object({
    says: v.literal("hello"),
    serves: v.literal("reprice"),
    wire: v.literal(wireVersion),
    snapshot: snapshotNameShape,
    day: dayShape,
  }),
  v.object({ says: v.literal("snapshot"), snapshot: snapshotNameShape, day: dayShape }),
  v.object({
    says: v.literal("tick"),
    snapshot: countShape,
    series: v.pipe(v.array(tickShape), v.maxLength(MOST_NAMED_AT_ONCE)),
  }),
  v.object({
    says: v.literal("error"),
    reason: v.picklist(liveReasons),
    code: v.exactOptional(codeShape),
    detail: v.exactOptional(textOf(2000)),
  }),
]);

/**
 * The newest snapshot and the feed's day. A hello is the first message. A snapshot is said at each new one, after a subscription
 * and every few seconds as a sign of life: what the client follows is then with it, up to that snapshot.
 */
export interface SnapshotSaid {
  readonly says: "hello" | "snapshot";
  readonly snapshot: SnapshotName;
  readonly day: Day;
}

/** What changed in one series after a snapshot, of the days that a newest price can need. */
export interface Tick {
  /** The rows are all of later snapshots than this. */
  readonly since: number;
  readonly columns: Series;
}

/** What changed in some series up to a snapshot. */
export interface TickSaid {
  readonly says: "tick";
  readonly snapshot: number;
  readonly series: readonly Tick[];
}

/** That something asked is not done; of one series where a code is named. */
export interface ErrorSaid {
  readonly says: "error";
  readonly reason: LiveReason;
  readonly code?: string;
  readonly detail?: string;
}

/** What a feed says over /v1/live. */
export type LiveSaid = SnapshotSaid | TickSaid | ErrorSaid;

/** Reads what a client said over /v1/live, a text of JSON. */
export function readLiveAsked(text: string): LiveAsked | Misfit {
  const json = readJsonText(text, MOST_ASKED_BYTES);
  return json instanceof Misfit ? json : readShape(liveAskedShape, json);
}

/** Reads what a feed said over /v1/live, a text of JSON. */
export function readLiveSaid(text: string): LiveSaid | Misfit {
  const json = readJsonText(text, MOST_SAID_LENGTH);
  return json instanceof Misfit ? json : readShape(liveSaidShape, json);
}

/** Writes what a client says over /v1/live. */
export function writeLiveAsked(asked: v.InferInput<typeof liveAskedShape>): string {
  return JSON.stringify(asked);
}

/** Writes what a feed says over /v1/live. */
export function writeLiveSaid(said: LiveSaid): string {
  return JSON.stringify(written(said));
}

function written(said: LiveSaid): v.InferInput<typeof liveSaidShape> {
  switch (said.says) {
    case "hello":
      return {
        says: "hello",
        serves: "reprice",
        wire: wireVersion,
        snapshot: said.snapshot,
        day: formatDay(said.day),
      };
    case "snapshot":
      return { says: "snapshot", snapshot: said.snapshot, day: formatDay(said.day) };
    case "tick":
      return {
        says: "tick",
        snapshot: said.snapshot,
        series: said.series.map(({ since, columns }) => ({
          since,
          columns: writeColumns(columns),
        })),
      };
    case "error":
      return said;
  }
}

function readJsonText(text: string, most: number): unknown {
  if (text.length > most) return new Misfit("", `Expected at most ${most} characters`);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return new Misfit("", "Expected JSON");
  }
}
