import { encodeSeries } from "../../core/codec/series-codec";
import type { Day } from "../../core/day";
import type { Frequency } from "../../core/frequency";
import type { Instant } from "../../core/instant";
import { type StoredObservation, amountNames, statuses } from "../../core/observation";
import { type Series, seriesOf } from "../../core/series";
import { ImportRefused } from "../store";
import type { SqlConnection, SqlValue } from "./connection";
import { type Row, bytesIn, numberField, numberIn, textField, textIn } from "./row";

/** The columns of an observation, in the order in which they are added. */
export const observationColumns: readonly string[] = [
  ...["series", "day", "known_since", "snapshot"],
  ...amountNames,
  ...["status", "source", "note"],
];

/** The columns of a series as they are stored, with the newest snapshot that they hold. */
export interface StoredColumns {
  readonly snapshot: number;
  readonly body: Uint8Array;
}

/** The stored columns of those of some series that were declared in a snapshot or before, by code. */
export async function readColumns(
  connection: SqlConnection,
  codes: readonly string[],
  snapshot: number,
): Promise<ReadonlyMap<string, StoredColumns>> {
  const rows = await connection.all(
    `select s.code, c.snapshot, c.body from series s join series_columns c on c.series = s.key
     where s.snapshot <= ? and s.code in (${connection.eachText})`,
    [snapshot, JSON.stringify(codes)],
  );
  return new Map(
    rows.map((row) => [
      textIn(row, "code"),
      { snapshot: numberIn(row, "snapshot"), body: bytesIn(row, "body") },
    ]),
  );
}

/** A series made anew from its rows, which are the truth. */
export async function readRows(
  connection: SqlConnection,
  key: number,
  code: string,
  frequency: Frequency,
): Promise<Series> {
  const rows = await connection.all(
    `select o.*, s.id as source_id from observation o join source s on s.key = o.source
     where o.series = ? order by o.day, o.known_since, o.snapshot`,
    [key],
  );
  return seriesOf(code, frequency, rows.map(observationOf));
}

/** Adds rows of one series. */
export function writeRows(
  connection: SqlConnection,
  key: number,
  rows: readonly StoredObservation[],
  sources: ReadonlyMap<string, number>,
): Promise<void> {
  return connection.fill("observation", observationColumns, valuesOf(key, rows, sources));
}

function* valuesOf(
  key: number,
  rows: readonly StoredObservation[],
  sources: ReadonlyMap<string, number>,
): Iterable<readonly SqlValue[]> {
  for (const { day, knownSince, snapshot, amounts, status, source, note } of rows) {
    const values: SqlValue[] = [key, day, knownSince, snapshot];
    for (const name of amountNames) values.push(amounts[name] ?? null);
    values.push(statuses.indexOf(status), sourceKey(sources, source), note ?? null);
    yield values;
  }
}

/** Puts the columns of a series in place of what was there. */
export function writeColumns(
  connection: SqlConnection,
  key: number,
  snapshot: number,
  series: Series,
): Promise<void> {
  return connection.run(
    `insert into series_columns (series, snapshot, body) values (?, ?, ?)
     on conflict (series) do update set snapshot = excluded.snapshot, body = excluded.body`,
    [key, snapshot, encodeSeries(series)],
  );
}

function sourceKey(sources: ReadonlyMap<string, number>, id: string): number {
  const key = sources.get(id);
  if (key === undefined)
    throw new ImportRefused(`The source ${JSON.stringify(id)} is not declared.`);
  return key;
}

function observationOf(row: Row): StoredObservation {
  const amounts = amountNames.map((name) => numberField(row, name, name));
  return {
    day: numberIn(row, "day") as Day,
    amounts: Object.assign({}, ...amounts),
    knownSince: numberIn(row, "known_since") as Instant,
    snapshot: numberIn(row, "snapshot"),
    status: statuses[numberIn(row, "status")] ?? "published",
    source: textIn(row, "source_id"),
    ...textField(row, "note", "note"),
  };
}
