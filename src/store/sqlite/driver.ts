import type { SqlValue } from "../sql/connection";
import type { Row } from "../sql/row";
import type { SqliteConnection } from "./connection";

/** A statement of either driver, its parameters given as one array. */
interface Statement {
  run(values: readonly SqlValue[]): unknown;
  get(values: readonly SqlValue[]): unknown;
  all(values: readonly SqlValue[]): readonly unknown[];
}

interface Driver {
  prepare(sql: string): Statement;
  exec(script: string): unknown;
  close(): unknown;
}

interface NodeStatement {
  run(...values: readonly SqlValue[]): unknown;
  get(...values: readonly SqlValue[]): unknown;
  all(...values: readonly SqlValue[]): readonly unknown[];
}

interface NodeSqlite {
  readonly DatabaseSync: new (path: string) => {
    prepare(sql: string): NodeStatement;
    exec(script: string): void;
    close(): void;
  };
}

/** Opens a SQLite file with the SQLite that Node carries, or where it has none with libsql's, whose binary npm ships. */
export async function openConnection(path: string): Promise<SqliteConnection> {
  const inNode = process.getBuiltinModule?.("node:sqlite") as NodeSqlite | undefined;
  return connectionOver(inNode ? openInNode(inNode, path) : await openLibsql(path));
}

/** True when another connection holds the lock that this one asked for. */
export function isBusy(error: unknown): boolean {
  const { code, errcode } = Object(error) as { code?: unknown; errcode?: unknown };
  return (typeof code === "string" && code.startsWith("SQLITE_BUSY")) || errcode === 5;
}

function openInNode({ DatabaseSync }: NodeSqlite, path: string): Driver {
  const database = new DatabaseSync(path);
  return {
    exec: (script) => database.exec(script),
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql);
      return {
        run: (values) => statement.run(...values),
        get: (values) => statement.get(...values),
        all: (values) => statement.all(...values),
      };
    },
  };
}

async function openLibsql(path: string): Promise<Driver> {
  const { default: Database } = await import("libsql");
  const database = new Database(path);
  return {
    exec: (script) => database.exec(script),
    close: () => database.close(),
    prepare: (sql) => database.prepare<[readonly SqlValue[]]>(sql),
  };
}

function connectionOver(driver: Driver): SqliteConnection {
  const statements = new Map<string, Statement>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? driver.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    exec: (script) => void driver.exec(script),
    run: (sql, values = []) => void prepared(sql).run(values),
    get: (sql, values = []) => prepared(sql).get(values) as Row | undefined,
    all: (sql, values = []) => prepared(sql).all(values) as readonly Row[],
    close() {
      statements.clear();
      driver.close();
    },
  };
}
