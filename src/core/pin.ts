import { type AsOf, formatAsOf, readAsOf } from "./as-of";
import type { SnapshotName } from "./catalogue";
import { type Day, formatDay, parseIsoDay } from "./day";

/** A state of a feed that a workbook can hold on to: its numbers are the same for ever, on any machine. */
export interface Pin {
  readonly snapshot: SnapshotName;
  /** The workbook's day: what "latest" and ages are measured against. */
  readonly day: Day;
  /** With it nothing counts that became known later. */
  readonly asOf?: AsOf;
}

/** What a workbook says of the snapshot to answer from: it is pinned there, or only has not been refreshed since. */
export interface Anchor extends Pin {
  readonly pinned: boolean;
}

/** A pin as the text that is kept in a workbook. */
export function writePin({ snapshot, day, asOf }: Pin): string {
  return JSON.stringify({
    feed: snapshot.feed,
    snapshot: snapshot.number,
    day: formatDay(day),
    ...(asOf && { asOf: formatAsOf(asOf) }),
  });
}

/** Reads what `writePin` wrote; undefined for anything else, which is not to be taken for "no pin". */
export function readPin(text: string): Pin | undefined {
  const written = parsed(text);
  if (written === undefined) return undefined;
  const { feed, snapshot: number, day: dayText, asOf: limit } = written;
  if (typeof feed !== "string" || feed === "" || !isSnapshotNumber(number)) return undefined;
  const day = typeof dayText === "string" ? parseIsoDay(dayText) : undefined;
  if (day === undefined) return undefined;
  const snapshot = { feed, number };
  if (limit === undefined) return { snapshot, day };
  const asOf = typeof limit === "string" ? readAsOf(limit) : undefined;
  return asOf && { snapshot, day, asOf };
}

/** True where both hold on to the very same numbers. */
export function isSamePin(a: Pin, b: Pin): boolean {
  return writePin(a) === writePin(b);
}

function isSnapshotNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null && !Array.isArray(json)
      ? (json as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
