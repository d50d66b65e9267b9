import { createHash } from "node:crypto";
import { encodeSeries } from "../../core/codec/series-codec";
import type { Frequency } from "../../core/frequency";
import { StoreUnusable } from "../unusable";
import { type SqlConnection, type SqlValue, first } from "./connection";
import { bytesIn, numberIn, textIn } from "./row";
import { readRows } from "./series-rows";
import { type MovedTable, movedTables } from "./tables";
import { pagesOf } from "./pages";

/** That two stores hold the same. */
export interface Proof {
  readonly snapshots: number;
  readonly observations: number;
  /** SHA-256 of each series by its code: of the column codec's bytes, made on each side from that side's own rows. */
  readonly series: Readonly<Record<string, string>>;
}

/** Tables whose rows are in the checksums of the series. */
const IN_SERIES = new Set(["observation", "series_columns"]);

/**
 * Compares every series and every other table of two stores by checksums, and what is served of a series with its rows.
 * Throws StoreUnusable for the first that differs.
 */
export async function proveMoved(source: SqlConnection, target: SqlConnection): Promise<Proof> {
  for (const table of movedTables) {
    if (IN_SERIES.has(table.name)) continue;
    const sums = [await sumOfTable(source, table), await sumOfTable(target, table)];
    if (sums[0] !== sums[1]) throw unlike(`the table ${table.name}`);
  }
  const series: Record<string, string> = {};
  let observations = 0;
  const all = "select key, code, frequency from series order by code";
  for (const row of await source.all(all)) {
    const asked = [
      numberIn(row, "key"),
      textIn(row, "code"),
      textIn(row, "frequency") as Frequency,
    ] as const;
    const [there, here] = [
      await sumOfSeries(source, ...asked),
      await sumOfSeries(target, ...asked),
    ];
    if (there.sum !== here.sum) throw unlike(`the series ${asked[1]}`);
    series[asked[1]] = here.sum;
    observations += here.rows;
  }
  const counted = await first(target, "select count(*) as n from observation");
  if (numberIn(counted ?? {}, "n") !== observations) throw unlike("the table observation");
  const snapshots = await first(target, "select count(*) as n from snapshot");
  return { snapshots: numberIn(snapshots ?? {}, "n"), observations, series };
}

async function sumOfSeries(
  connection: SqlConnection,
  key: number,
  code: string,
  frequency: Frequency,
) {
  const rows = await readRows(connection, key, code, frequency);
  const sum = digest(encodeSeries(rows));
  const served = await first(connection, "select body from series_columns where series = ?", [key]);
  if (!served || digest(bytesIn(served, "body")) !== sum) {
    throw new StoreUnusable(
      `What is served of ${code} is not what its rows say. Nothing was moved.`,
    );
  }
  return { sum, rows: rows.size };
}

async function sumOfTable(connection: SqlConnection, table: MovedTable): Promise<string> {
  const hash = createHash("sha256");
  for await (const rows of pagesOf(connection, table)) {
    for (const row of rows) hash.update(`${JSON.stringify(row.map(plain))}\n`);
  }
  return hash.digest("hex");
}

/** Bytes as text, whatever the engine's driver wraps them in. */
function plain(value: SqlValue): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value;
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function unlike(what: string): StoreUnusable {
  return new StoreUnusable(`The copy of ${what} is not like the original. Nothing was moved.`);
}
