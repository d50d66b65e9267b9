import { SERIES_FORMAT } from "../../core/codec/series-codec";
import type { Frequency } from "../../core/frequency";
import { type SqliteConnection, numberIn, textIn } from "./connection";
import { readRows, writeColumns } from "./series-rows";
import { inTransaction } from "./transaction";

/** Columns that another format of the codec wrote; its number is their first byte. */
const OTHER_FORMAT = `from series s join series_columns c on c.series = s.key
  where hex(substr(c.body, 1, 1)) <> '${SERIES_FORMAT.toString(16).toUpperCase().padStart(2, "0")}'`;

/** Makes columns anew from their rows where this program writes another format than the one that made them. */
export async function rebuildColumns(connection: SqliteConnection): Promise<void> {
  if (!connection.get(`select 1 ${OTHER_FORMAT} limit 1`)) return;
  await inTransaction(connection, async () => {
    const stale = connection.all(`select s.key, s.code, s.frequency, c.snapshot ${OTHER_FORMAT}`);
    for (const row of stale) {
      const key = numberIn(row, "key");
      const frequency = textIn(row, "frequency") as Frequency;
      const series = readRows(connection, key, textIn(row, "code"), frequency);
      writeColumns(connection, key, numberIn(row, "snapshot"), series);
    }
  });
}
