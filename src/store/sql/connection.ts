import type { Row } from "./row";

/** What a column holds, in every engine. */
export type SqlValue = number | string | Uint8Array | null;

/**
 * The little that the statements of the stores ask of an engine, so that SQLite and PostgreSQL run the same ones.
 * Parameters are written `?`.
 */
export interface SqlConnection {
  all(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** The first row of an answer, where an engine has a quicker way to it. */
  first?(sql: string, values: readonly SqlValue[]): Promise<Row | undefined>;
  /** A statement without answer. An engine may send it with the next ones; an error of it then comes with theirs. */
  run(sql: string, values?: readonly SqlValue[]): Promise<void>;
  /** Adds rows to a table, few or very many. The same holds for errors. */
  fill(
    table: string,
    columns: readonly string[],
    rows: Iterable<readonly SqlValue[]>,
  ): Promise<void>;
  /** A query that turns a parameter, a JSON list of texts, into rows of one column `value`. */
  readonly eachText: string;
}

/** The first row of an answer. */
export async function first(
  connection: SqlConnection,
  sql: string,
  values: readonly SqlValue[] = [],
): Promise<Row | undefined> {
  if (connection.first) return connection.first(sql, values);
  return (await connection.all(sql, values))[0];
}
