import * as v from "valibot";
import type { SnapshotName } from "../core/catalogue";
import { type Day, formatDay } from "../core/day";
import { type Misfit, countShape, dayShape, readShape, someTextOf } from "./shape";
import { wireVersion } from "./version";

/** A snapshot's name in its two parts. */
export const snapshotNameShape = v.object({ feed: someTextOf(80), number: countShape });

/** What GET /v1/snapshot answers: the newest snapshot, and the feed's day (UTC+8) on which that was asked. */
export const snapshotShape = v.object({
  serves: v.literal("reprice"),
  wire: v.literal(wireVersion),
  snapshot: snapshotNameShape,
  day: dayShape,
});

/** The newest snapshot of a feed and the feed's day. */
export interface SnapshotAnswer {
  readonly snapshot: SnapshotName;
  readonly day: Day;
}

/** Reads what GET /v1/snapshot answered; another wire version, or another program, is a misfit. */
export function readSnapshot(json: unknown): SnapshotAnswer | Misfit {
  return readShape(snapshotShape, json);
}

/** Writes what GET /v1/snapshot answers. */
export function writeSnapshot(answer: SnapshotAnswer): v.InferInput<typeof snapshotShape> {
  return {
    serves: "reprice",
    wire: wireVersion,
    snapshot: answer.snapshot,
    day: formatDay(answer.day),
  };
}

/** True for two names of one snapshot. */
export function isSameSnapshot(a: SnapshotName, b: SnapshotName): boolean {
  return a.feed === b.feed && a.number === b.number;
}

/** Writes a snapshot's name as one text, "<feed>:<number>". */
export function formatSnapshot(name: SnapshotName): string {
  return `${name.feed}:${name.number}`;
}
