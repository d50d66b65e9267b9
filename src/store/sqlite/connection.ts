import type { SqlConnection, SqlValue } from "../sql/connection";
import type { Row } from "../sql/row";

/** The little that the store asks of a SQLite connection. Statements are prepared once and kept. */
export interface SqliteConnection {
  /** Runs a script of statements without parameters. */
  exec(script: string): void;
  run(sql: string, values?: readonly SqlValue[]): void;
  get(sql: string, values?: readonly SqlValue[]): Row | undefined;
  all(sql: string, values?: readonly SqlValue[]): readonly Row[];
  close(): void;
}

/** Parameters that go in one statement: more are not faster, and 32,766 are the limit. */
const PARAMETERS_A_STATEMENT = 600;

/** A SQLite connection for the statements that all stores share. */
export function sqlOver(connection: SqliteConnection): SqlConnection {
  return {
    eachText: "select value from json_each(?)",
    async all(sql, values) {
      return connection.all(sql, values);
    },
    async first(sql, values) {
      return connection.get(sql, values);
    },
    async run(sql, values) {
      connection.run(sql, values);
    },
    async fill(table, columns, rows) {
      const most = Math.ceil(PARAMETERS_A_STATEMENT / columns.length);
      const insertMany = insert(table, columns, most);
      let values: SqlValue[] = [];
      for (const row of rows) {
        values.push(...row);
        if (values.length < most * columns.length) continue;
        connection.run(insertMany, values);
        values = [];
      }
      if (values.length > 0) {
        connection.run(insert(table, columns, values.length / columns.length), values);
      }
    },
  };
}

function insert(table: string, columns: readonly string[], rows: number): string {
  const places = `(${columns.map(() => "?").join(", ")})`;
  const all = Array(rows).fill(places).join(", ");
  return `insert into ${table} (${columns.join(", ")}) values ${all}`;
}
