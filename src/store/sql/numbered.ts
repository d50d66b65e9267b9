import { type SqlConnection, type SqlValue, first } from "./connection";
import { numberIn } from "./row";

/**
 * Adds rows to a table whose `key` counts them. Who writes holds the store's only write lock, so the next key is the greatest
 * and one: no sequence that runs ahead of what is committed, and none for a distributed engine to keep.
 */
export async function numbered(
  connection: SqlConnection,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const last = await first(connection, `select coalesce(max(key), 0) as key from ${table}`);
  const start = numberIn(last ?? {}, "key") + 1;
  await connection.fill(
    table,
    ["key", ...columns],
    rows.map((row, index) => [start + index, ...row]),
  );
}
