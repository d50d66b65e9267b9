import type { MarketEvent } from "../../core/fact";
import type { Instant } from "../../core/instant";
import { type Row, type SqliteConnection, numberIn, textIn } from "./connection";

/** All events of a snapshot by day. */
export function readEvents(connection: SqliteConnection, snapshot: number): readonly MarketEvent[] {
  return connection
    .all("select * from event where snapshot <= ? order by day, key", [snapshot])
    .map(eventOf);
}

/** Adds an event unless the same one was known by then. True when it is something new. */
export function writeEvent(
  connection: SqliteConnection,
  snapshot: number,
  { day, subject, kind, text, knownSince, source }: MarketEvent,
): boolean {
  const values = [day, subject, kind, text, source, knownSince];
  const known = connection.get(
    `select 1 from event where day = ? and subject = ? and kind = ? and text = ? and source = ?
     and known_since <= ?`,
    values,
  );
  if (known) return false;
  connection.run(
    `insert into event (day, subject, kind, text, source, known_since, snapshot)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [...values, snapshot],
  );
  return true;
}

function eventOf(row: Row): MarketEvent {
  return {
    day: textIn(row, "day"),
    subject: textIn(row, "subject"),
    kind: textIn(row, "kind") as MarketEvent["kind"],
    text: textIn(row, "text"),
    knownSince: numberIn(row, "known_since") as Instant,
    source: textIn(row, "source"),
  };
}
