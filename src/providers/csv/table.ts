import { Readable } from "node:stream";
import Papa from "papaparse";
import { countLineEnds } from "./decode";

/** One record of a file with the line on which it starts. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** True for a last record that no line end closes: the file may have been cut there. */
  readonly isCut: boolean;
}

/** What stands between the cells, in the order in which a header is tried. */
const DELIMITERS = [",", ";", "\t", "|"];

/** A header that is longer is none. */
const LONGEST_LINE = 1_000_000;

/** A quote that is never closed would swallow the file; no record has so many characters. */
const LONGEST_RECORD = 2_000_000;

/** Why a file is no table, at a line. */
export class NotATable extends Error {
  override readonly name = "NotATable";
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

/** How a file is cut into cells. */
export interface TableShape {
  /** Without it, the one that cuts the header into the columns that are needed. */
  readonly delimiter?: string;
  /** Lines before the header that are not read. */
  readonly skip: number;
  /** Columns by which the right delimiter is known. */
  readonly needed: readonly string[];
}

/** Hands every record of a file to `take`, header first, empty lines left out. Throws NotATable. */
export async function readTable(
  text: AsyncGenerator<string>,
  shape: TableShape,
  take: (row: TableRow) => void,
): Promise<void> {
  try {
    const start = await afterSkipped(text, shape.skip);
    const records = new Records(shape.skip + 1, take);
    const pieces = watched(start, text, records);
    await parse(pieces, shape.delimiter ?? delimiterOf(start, shape.needed), records);
    records.finish();
  } finally {
    await text.return(undefined);
  }
}

/** Counts the lines of records as they come, and holds one back to know which is the last. */
class Records {
  #held: TableRow | undefined;
  #endsOpen = false;
  /** Characters since the last record. */
  #silent = 0;

  constructor(
    private line: number,
    private readonly take: (row: TableRow) => void,
  ) {}

  /** Is told of every piece before it is parsed. */
  expect(piece: string): void {
    this.#endsOpen = !piece.endsWith("\n");
    this.#silent += piece.length;
  }

  add({ data, errors }: Papa.ParseResult<string[]>): void {
    const broken = errors.find(({ type }) => type === "Quotes");
    for (const cells of data.slice(0, broken?.row ?? data.length)) {
      if (this.#held) this.take(this.#held);
      this.#held = isEmpty(cells) ? undefined : { line: this.line, cells, isCut: false };
      this.line += 1 + cells.reduce((ends, cell) => ends + countLineEnds(cell), 0);
    }
    if (data.length > 0) this.#silent = 0;
    if (broken || this.#silent > LONGEST_RECORD) {
      throw new NotATable("a quote is not closed, or stands inside a cell", this.line);
    }
  }

  finish(): void {
    if (this.#held) this.take({ ...this.#held, isCut: this.#endsOpen });
  }
}

/** Parses pieces as they come; what the records throw ends it. */
async function parse(
  pieces: AsyncGenerator<string>,
  delimiter: string,
  records: Records,
): Promise<void> {
  const stream = Readable.from(pieces);
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(stream, {
      delimiter,
      newline: "\n",
      chunk: (result) => records.add(result),
      complete: () => resolve(),
      error: reject,
    });
  });
}

/** Reads on until the header's line is whole. */
async function afterSkipped(text: AsyncGenerator<string>, skip: number): Promise<string> {
  let start = "";
  let left = skip;
  for (;;) {
    for (let end = start.indexOf("\n"); end >= 0; end = start.indexOf("\n")) {
      if (left === 0) return start;
      start = start.slice(end + 1);
      left -= 1;
    }
    const { value, done } = await text.next();
    if (done) return left === 0 ? start : "";
    start += value;
    if (start.length > LONGEST_LINE) {
      throw new NotATable("the line does not end", skip - left + 1);
    }
  }
}

function delimiterOf(start: string, needed: readonly string[]): string {
  const [header = ""] = start.split("\n", 1);
  return (
    DELIMITERS.find((delimiter) => {
      const names = header.split(delimiter).map(columnName);
      return needed.every((name) => names.includes(name));
    }) ?? ","
  );
}

/** A header's name as it is compared: "Known Since" and "\"known_since\"" are one. */
export function columnName(cell: string): string {
  return cell
    .normalize("NFKC")
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}

/** The pieces of a text, of which the records are told. */
async function* watched(
  start: string,
  rest: AsyncGenerator<string>,
  records: Records,
): AsyncGenerator<string> {
  for (let piece: string | undefined = start; piece !== undefined;) {
    if (piece) {
      records.expect(piece);
      yield piece;
    }
    const { value, done } = await rest.next();
    piece = done ? undefined : value;
  }
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
