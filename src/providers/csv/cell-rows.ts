import { createHash } from "node:crypto";
import { Problems, type Rejection } from "../rejection";
import { noteBroken } from "./broken";
import { decoded } from "./decode";
import { readTable } from "./table";

/** What may stand between the cells; of those that stand in as many lines, the first. */
const DELIMITERS = [",", ";", "\t", "|"];

/** So many lines tell the delimiter. */
const TELLING = 50;

/**
 * A file's cells as the range that a worksheet would show: row n is line n, all rows are equally long, and texts stay as they
 * are written. The file is held in memory.
 */
export async function readCellRows(
  bytes: AsyncIterable<Uint8Array>,
): Promise<readonly (readonly string[])[] | Rejection> {
  const problems = new Problems();
  const byLine = new Map<number, readonly string[]>();
  let width = 0;
  let height = 0;
  try {
    let text = "";
    for await (const piece of decoded(bytes, "UTF-8", createHash("sha256"))) text += piece;
    const shape = { delimiter: delimiterOf(text), skip: 0, needed: [] };
    await readTable(pieceOf(text), shape, ({ line, cells }) => {
      byLine.set(line, cells);
      width = Math.max(width, cells.length);
      height = line;
    });
  } catch (error) {
    noteBroken(error, problems);
    return problems.rejection();
  }
  if (byLine.size === 0) {
    problems.add("the file is empty");
    return problems.rejection();
  }
  return Array.from({ length: height }, (_, row) => {
    const cells = byLine.get(row + 1) ?? [];
    return Array.from({ length: width }, (_, column) => cells[column] ?? "");
  });
}

/** The delimiter that stands in the most lines. No header tells it: it may be in any language, below a title. */
function delimiterOf(text: string): string {
  const lines = text.replace(/"[^"]*"/g, "").split("\n", TELLING);
  const counts = DELIMITERS.map((one) => lines.filter((line) => line.includes(one)).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

async function* pieceOf(text: string): AsyncGenerator<string> {
  yield text;
}
