import type { Fact, FactStatus } from "../../core/fact";
import type { Instant } from "../../core/instant";
import { newFacts } from "../new-facts";
import type { SqlConnection } from "./connection";
import { numbered } from "./numbered";
import { type Row, numberField, numberIn, textField, textIn } from "./row";

const COLUMNS = [
  ...["snapshot", "subject", "metric", "period", "value", "value_to", "text", "unit"],
  ...["status", "known_since", "source", "note"],
];

/** All facts of a snapshot with all their vintages, in the order they came. */
export async function readFacts(
  connection: SqlConnection,
  snapshot: number,
): Promise<readonly Fact[]> {
  const sql = "select * from fact where snapshot <= ? order by snapshot, key";
  return (await connection.all(sql, [snapshot])).map(factOf);
}

/** Adds the facts that are something new, and says how many. */
export async function writeFacts(
  connection: SqlConnection,
  snapshot: number,
  told: readonly Fact[],
): Promise<number> {
  if (told.length === 0) return 0;
  const added = newFacts(await readFacts(connection, snapshot), told);
  const rows = added.map((fact) => [
    ...[snapshot, fact.subject, fact.metric, fact.period, fact.value ?? null],
    ...[fact.valueTo ?? null, fact.text ?? null, fact.unit, fact.status, fact.knownSince],
    ...[fact.source, fact.note ?? null],
  ]);
  await numbered(connection, "fact", COLUMNS, rows);
  return added.length;
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
