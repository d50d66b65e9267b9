import { SERIES_FORMAT } from "../../core/codec/series-codec";
import type { Frequency } from "../../core/frequency";
import { type SqlConnection, first } from "./connection";
import { numberIn, textIn } from "./row";
import { readRows, writeColumns } from "./series-rows";

/** Columns that another format of the codec wrote; its number is their first byte. */
const OTHER_FORMAT = `from series s join series_columns c on c.series = s.key
  where substr(c.body, 1, 1) <> ?`;

const FORMAT = [Uint8Array.of(SERIES_FORMAT)];

/** True when the store has columns that another format made. */
export async function hasOtherFormat(connection: SqlConnection): Promise<boolean> {
  return (await first(connection, `select 1 ${OTHER_FORMAT} limit 1`, FORMAT)) !== undefined;
}

/** Makes columns anew from their rows where this program writes another format than the one that made them. */
export async function rebuildColumns(connection: SqlConnection): Promise<void> {
  const sql = `select s.key, s.code, s.frequency, c.snapshot ${OTHER_FORMAT}`;
  for (const row of await connection.all(sql, FORMAT)) {
    const key = numberIn(row, "key");
    const frequency = textIn(row, "frequency") as Frequency;
    const series = await readRows(connection, key, textIn(row, "code"), frequency);
    await writeColumns(connection, key, numberIn(row, "snapshot"), series);
  }
}
