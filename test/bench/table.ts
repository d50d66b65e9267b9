import type { CodecFigures } from "./codec";
import type { ImportFigures } from "./large-import";
import type { Measured } from "./rounds";

/** The ways to fill cells: seconds, questions a second, requests, bytes, and the rate beside the first. */
export function cellTable(questions: number, strategies: readonly Measured[]): string {
  const rate = (one: Measured) => (one.questions ?? questions) / one.seconds;
  const [first] = strategies;
  const rows = strategies.map((one) => [
    one.name,
    number(one.questions ?? questions),
    one.seconds.toFixed(4),
    `${one.fastest.toFixed(4)}–${one.slowest.toFixed(4)}`,
    number(Math.round(rate(one))),
    one.requests === undefined ? "" : number(one.requests),
    one.bytes === undefined ? "" : number(one.bytes),
    first ? `${(rate(one) / rate(first)).toPrecision(3)} x` : "",
  ]);
  return table(
    ["cells", "questions", "seconds", "fastest–slowest", "per second", "requests", "bytes", "rate"],
    rows,
  );
}

export function codecTable(figures: CodecFigures): string {
  return table(
    ["codec", "bytes/point", "encode ns/point", "decode ns/point"],
    [
      [
        "columns",
        figures.bytesPerPoint.toFixed(2),
        figures.encodeNsPerPoint.toFixed(1),
        figures.decodeNsPerPoint.toFixed(1),
      ],
      [
        "JSON columns",
        figures.jsonBytesPerPoint.toFixed(2),
        "",
        figures.jsonParseNsPerPoint.toFixed(1),
      ],
    ],
  );
}

export function importTable(figures: ImportFigures): string {
  return table(
    ["import", "rows", "seconds", "rows/s", "peak MiB", "store MiB"],
    [
      [
        "sqlite",
        number(figures.rows),
        figures.seconds.toFixed(2),
        number(Math.round(figures.rowsPerSecond)),
        figures.peakMemoryMiB.toFixed(0),
        figures.storeMiB.toFixed(0),
      ],
    ],
  );
}

/** A Markdown table, so that it can be pasted into README as it is. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(width[column] ?? 0) : cell.padStart(width[column] ?? 0))).join(" | ")} |`;
  const rule = `|${width.map((size, column) => (column === 0 ? "-".repeat(size + 2) : `${"-".repeat(size + 1)}:`)).join("|")}|`;
  return [line(head), rule, ...rows.map(line), ""].join("\n");
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}
