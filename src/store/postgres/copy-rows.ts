import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Sql } from "postgres";
import type { SqlValue } from "../sql/connection";

/** Rows for a table. */
export interface TableRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly SqlValue[]>;
}

/** Texts of this length go over the line at once. */
const CHUNK = 64 * 1024;

/** Adds rows by COPY, the fastest way into PostgreSQL. */
export async function copyRows(line: Sql, { table, columns, rows }: TableRows): Promise<void> {
  const copy = line.unsafe(`copy ${table} (${columns.join(", ")}) from stdin`);
  const stream = await copy.writable();
  // The driver tells the stream of errors only until the last row was sent, and the query, which was answered by the stream,
  // of those that come later: a full disk, say. Without this they would never be heard, and the copy never end.
  const failed = new Promise<never>((_, reject) => Object.assign(copy, { reject }));
  failed.catch(() => undefined);
  await Promise.race([
    failed,
    pipeline(Readable.from(linesOf(rows), { objectMode: false }), stream),
  ]);
}

function* linesOf(rows: TableRows["rows"]): Iterable<Buffer> {
  let text = "";
  for (const row of rows) {
    text += `${row.map(cellOf).join("\t")}\n`;
    if (text.length < CHUNK) continue;
    yield Buffer.from(text);
    text = "";
  }
  if (text !== "") yield Buffer.from(text);
}

const ESCAPED: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
};

/** A value in COPY's text format. */
function cellOf(value: SqlValue): string {
  if (value === null) return "\\N";
  if (typeof value === "number") return String(value);
  if (typeof value === "string")
    return value.replace(/[\\\t\n\r]/g, (sign) => ESCAPED[sign] ?? sign);
  return `\\\\x${Buffer.from(value).toString("hex")}`;
}
