import type { SqlConnection, SqlValue } from "./connection";
import type { Row } from "./row";
import type { MovedTable } from "./tables";

/** Rows that are read at once. */
const PAGE = 5000;

/** All rows of a table by its key, some thousand at once. */
export async function* pagesOf(
  connection: SqlConnection,
  { name, columns, key }: MovedTable,
): AsyncIterable<readonly (readonly SqlValue[])[]> {
  const by = columns.slice(0, key).join(", ");
  const select = `select ${columns.join(", ")} from ${name}`;
  const order = `order by ${by} limit ${PAGE}`;
  const after = `where (${by}) > (${columns.slice(0, key).map(() => "?")})`;
  let rows = await connection.all(`${select} ${order}`);
  while (rows.length > 0) {
    const values = rows.map((row) => columns.map((column) => valueIn(row, column)));
    yield values;
    const last = values[values.length - 1]?.slice(0, key) ?? [];
    rows = rows.length < PAGE ? [] : await connection.all(`${select} ${after} ${order}`, last);
  }
}

function valueIn(row: Row, column: string): SqlValue {
  const value = row[column];
  if (value === null || typeof value === "number" || typeof value === "string") return value;
  if (value instanceof Uint8Array) return value;
  // libsql gives a bare buffer in a list of rows.
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw new TypeError(`The store has a ${typeof value} in ${column}.`);
}
