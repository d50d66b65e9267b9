import { type Socket, connect } from "node:net";
import postgres, { type Sql } from "postgres";
import type { SqlConnection, SqlValue } from "../sql/connection";
import type { Row } from "../sql/row";
import type { ServerAddress } from "./address";
import { NoAnswer } from "./fault";

/** The schema that all tables are in, so that a database may be shared with other programs. */
export const SCHEMA = "reprice";

/** Seconds in which a server must take a connection. */
const CONNECT_S = 5;

/** Where the driver wants a connection to. */
interface SocketPlace {
  readonly host: readonly string[];
  readonly port: readonly number[];
  readonly path?: string | false;
}

/** Connections to one server. They never end by themselves: one that ended was lost. */
export interface Pool {
  readonly sql: Sql;
  /** True from the moment when a connection was lost. */
  isLost(): boolean;
  /** Waits for what was asked, for so many milliseconds and no longer than no connection is lost; else throws NoAnswer. */
  answered<Result>(asked: PromiseLike<Result>, most: number): Promise<Result>;
  end(seconds: number): Promise<void>;
}

/** Makes a pool; it connects when it is first asked. `heard` is told of notifications. */
export function makePool(
  { url }: ServerAddress,
  most: number,
  heard: () => void = () => undefined,
): Pool {
  const waiting = new Set<(fault: NoAnswer) => void>();
  let lost = false;
  let ending = false;
  const sockets = new Set<Socket>();
  // What the driver's own `listen` is made of, and how it connects; its types leave them out.
  const untold = {
    onnotify: heard,
    socket({ host: [host], port: [port], path }: SocketPlace) {
      const socket = path ? connect(path) : connect(port ?? 5432, host);
      sockets.add(socket.once("close", () => sockets.delete(socket)));
      // By these it checks the name in a certificate.
      return Object.assign(socket, { host, port });
    },
  };
  const sql = postgres(url, {
    max: most,
    connect_timeout: CONNECT_S,
    // A pool with a lost connection is thrown away whole, so none may end for another reason.
    max_lifetime: null,
    fetch_types: false,
    types: { bigint: { to: 20, from: [20], parse: wholeNumber, serialize: String } },
    connection: { application_name: "reprice", search_path: SCHEMA },
    onnotice: () => undefined,
    ...untold,
    ...named(url),
    onclose: () => {
      if (lost || ending) return;
      lost = true;
      for (const giveUp of [...waiting]) giveUp(new NoAnswer("The connection is lost."));
    },
  });
  return {
    sql: sql as unknown as Sql,
    isLost: () => lost,
    answered(asked, most) {
      // What is asked is sent when it is first waited for: over a lost connection, never.
      if (lost) return Promise.reject(new NoAnswer("The connection is lost."));
      return new Promise((resolve, reject) => {
        const settle = () => {
          clearTimeout(late);
          waiting.delete(giveUp);
        };
        const giveUp = (fault: NoAnswer) => {
          settle();
          reject(fault);
        };
        const late = setTimeout(() => giveUp(new NoAnswer("The server does not answer.")), most);
        waiting.add(giveUp);
        asked.then(resolve, reject).then(settle, settle);
      });
    },
    async end(seconds) {
      ending = true;
      await sql.end({ timeout: seconds });
      // The driver says goodbye and waits; a machine that is gone will never answer.
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** A certificate must be for the host that was asked; of a bare IP address the driver would take one for "localhost". */
function named(url: string): { readonly ssl?: { readonly host: string } } {
  const { hostname, searchParams } = new URL(url);
  return searchParams.get("sslmode") === "verify-full" ? { ssl: { host: hostname } } : {};
}

/** The driver gives 64-bit integers as texts; ours are counts, days and milliseconds. */
function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number)) return number;
  throw new RangeError(`The store has the number ${text}, which is too large to be exact.`);
}

/** A query that turns a JSON list of texts into rows; as in SQLite its column is called value. */
export const EACH_TEXT = "select value from json_array_elements_text(?::text::json)";

/** Statements by what they are with `?`; there are some fifty. */
const written = new Map<string, string>();

/** The statement with PostgreSQL's parameters: `$1` for the first `?`. */
export function withNumbers(sql: string): string {
  const known = written.get(sql);
  if (known !== undefined) return known;
  let last = 0;
  const text = sql.replace(/\?/g, () => `$${(last += 1)}`);
  written.set(sql, text);
  return text;
}

/** Sends one statement and waits for its rows. */
export function ask(sql: Sql, statement: string, values: readonly SqlValue[] = []) {
  // Prepared ones keep their plan and the types of their parameters; the driver gives each connection its own.
  return sql.unsafe<Row[]>(withNumbers(statement), [...values], { prepare: true });
}

/** A pool for the statements that read; each may go over another connection. */
export function readingOver(sql: Sql): SqlConnection {
  const readsOnly = () => Promise.reject(new TypeError("This connection only reads."));
  return {
    eachText: EACH_TEXT,
    all: async (statement, values) => ask(sql, statement, values),
    run: readsOnly,
    fill: readsOnly,
  };
}
