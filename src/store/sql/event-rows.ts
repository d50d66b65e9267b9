import type { MarketEvent } from "../../core/fact";
import type { Instant } from "../../core/instant";
import { newEvents } from "../new-facts";
import type { SqlConnection } from "./connection";
import { numbered } from "./numbered";
import { type Row, numberIn, textIn } from "./row";

const COLUMNS = ["day", "subject", "kind", "text", "source", "known_since", "snapshot"];

/** All events of a snapshot by day. */
export async function readEvents(
  connection: SqlConnection,
  snapshot: number,
): Promise<readonly MarketEvent[]> {
  const sql = "select * from event where snapshot <= ? order by day, snapshot, key";
  return (await connection.all(sql, [snapshot])).map(eventOf);
}

/** Adds the events that were not known by then, and says how many. */
export async function writeEvents(
  connection: SqlConnection,
  snapshot: number,
  told: readonly MarketEvent[],
): Promise<number> {
  if (told.length === 0) return 0;
  const added = newEvents(await readEvents(connection, snapshot), told);
  const rows = added.map(({ day, subject, kind, text, source, knownSince }) => [
    ...[day, subject, kind, text, source, knownSince, snapshot],
  ]);
  await numbered(connection, "event", COLUMNS, rows);
  return added.length;
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
