import type { Fact, FactStatus } from "../../core/fact";
import { type Instant, formatInstant } from "../../core/instant";
import { ImportRefused } from "../store";
import {
  type Row,
  type SqliteConnection,
  numberField,
  numberIn,
  textField,
  textIn,
} from "./connection";

/** All facts of a snapshot with all their vintages, in the order they came. */
export function readFacts(connection: SqliteConnection, snapshot: number): readonly Fact[] {
  return connection
    .all("select * from fact where snapshot <= ? order by key", [snapshot])
    .map(factOf);
}

/** Adds a fact unless the store held the same when it became known. True when it is something new. */
export function writeFact(connection: SqliteConnection, snapshot: number, fact: Fact): boolean {
  const held = vintageAt(connection, fact);
  if (held && isSame(factOf(held), fact)) return false;
  if (held && numberIn(held, "snapshot") === snapshot && held.known_since === fact.knownSince) {
    throw new ImportRefused(
      `The fact ${fact.subject}, ${fact.metric}, ${fact.period} of ${fact.source} is given twice, ` +
        `differently, as known since ${formatInstant(fact.knownSince)}.`,
    );
  }
  connection.run(
    `insert into fact (snapshot, subject, metric, period, value, value_to, text, unit, status,
       known_since, source, note) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      snapshot,
      fact.subject,
      fact.metric,
      fact.period,
      fact.value ?? null,
      fact.valueTo ?? null,
      fact.text ?? null,
      fact.unit,
      fact.status,
      fact.knownSince,
      fact.source,
      fact.note ?? null,
    ],
  );
  return true;
}

/** What one source said of a thing at a moment: the vintage that a new one would follow. */
function vintageAt(connection: SqliteConnection, fact: Fact): Row | undefined {
  return connection.get(
    `select * from fact
     where subject = ? and metric = ? and period = ? and status = ? and source = ? and known_since <= ?
     order by known_since desc, key desc limit 1`,
    [fact.subject, fact.metric, fact.period, fact.status, fact.source, fact.knownSince],
  );
}

function isSame(held: Fact, fact: Fact): boolean {
  return (
    held.value === fact.value &&
    held.valueTo === fact.valueTo &&
    held.text === fact.text &&
    held.unit === fact.unit &&
    held.note === fact.note
  );
}

function factOf(row: Row): Fact {
  return {
    subject: textIn(row, "subject"),
    metric: textIn(row, "metric"),
    period: textIn(row, "period"),
    ...numberField(row, "value", "value"),
    ...numberField(row, "value_to", "valueTo"),
    ...textField(row, "text", "text"),
    unit: textIn(row, "unit"),
    status: textIn(row, "status") as FactStatus,
    knownSince: numberIn(row, "known_since") as Instant,
    source: textIn(row, "source"),
    ...textField(row, "note", "note"),
  };
}
