import { encodeSeries } from "../../core/codec/series-codec";
import type { Day } from "../../core/day";
import type { Frequency } from "../../core/frequency";
import type { Instant } from "../../core/instant";
import { type StoredObservation, amountNames, statuses } from "../../core/observation";
import { type Series, seriesOf } from "../../core/series";
import { ImportRefused } from "../store";
import {
  type Row,
  type SqlValue,
  type SqliteConnection,
  bytesIn,
  numberField,
  numberIn,
  textField,
  textIn,
} from "./connection";

const COLUMNS = [
  "series", "day", "known_since", "snapshot", ...amountNames, "status", "source", "note",
] as const; // prettier-ignore

const INSERT = `insert into observation (${COLUMNS.join(", ")}) values `;
const PLACES = `(${COLUMNS.map(() => "?").join(", ")})`;

/** Rows that go in one statement: more are not faster, and 32,766 parameters are the limit. */
const ROWS_A_STATEMENT = 50;
const INSERT_MANY = INSERT + Array(ROWS_A_STATEMENT).fill(PLACES).join(", ");

/** The columns of a series as they are stored, with the newest snapshot that they hold. */
export interface StoredColumns {
  readonly snapshot: number;
  readonly body: Uint8Array;
}

/** The stored columns of a series that was declared in a snapshot or before. */
export function readColumns(
  connection: SqliteConnection,
  code: string,
  snapshot: number,
): StoredColumns | undefined {
  const row = connection.get(
    `select c.snapshot, c.body from series s join series_columns c on c.series = s.key
     where s.code = ? and s.snapshot <= ?`,
    [code, snapshot],
  );
  return row && { snapshot: numberIn(row, "snapshot"), body: bytesIn(row, "body") };
}

/** A series made anew from its rows, which are the truth. */
export function readRows(
  connection: SqliteConnection,
  key: number,
  code: string,
  frequency: Frequency,
): Series {
  const rows = connection.all(
    `select o.*, s.id as source_id from observation o join source s on s.key = o.source
     where o.series = ? order by o.day, o.known_since, o.snapshot`,
    [key],
  );
  return seriesOf(code, frequency, rows.map(observationOf));
}

/** Adds rows of one series. */
export function writeRows(
  connection: SqliteConnection,
  key: number,
  rows: readonly StoredObservation[],
  sources: ReadonlyMap<string, number>,
): void {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const some = rows.slice(start, start + ROWS_A_STATEMENT);
    const values: SqlValue[] = [];
    for (const { day, knownSince, snapshot, amounts, status, source, note } of some) {
      values.push(key, day, knownSince, snapshot);
      for (const name of amountNames) values.push(amounts[name] ?? null);
      values.push(statuses.indexOf(status), sourceKey(sources, source), note ?? null);
    }
    connection.run(insertRows(some.length), values);
  }
}

/** Puts the columns of a series in place of what was there. */
export function writeColumns(
  connection: SqliteConnection,
  key: number,
  snapshot: number,
  series: Series,
): void {
  connection.run(
    "insert or replace into series_columns (series, snapshot, body) values (?, ?, ?)",
    [key, snapshot, encodeSeries(series)],
  );
}

function insertRows(count: number): string {
  return count === ROWS_A_STATEMENT ? INSERT_MANY : INSERT + Array(count).fill(PLACES).join(", ");
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
