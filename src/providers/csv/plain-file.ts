import { createHash } from "node:crypto";
import type { Instant } from "../../core/instant";
import { listOf } from "../../core/number-text";
import type { Problems } from "../rejection";
import { noteBroken } from "./broken";
import { decoded } from "./decode";
import { type ColumnPlaces, placeColumns } from "./named-columns";
import { type TableRow, readTable } from "./table";

/** A CSV file in canonical columns, and what is said about it from outside. */
export interface PlainFile {
  /** For the audit. */
  readonly name: string;
  /** The file's bytes from the start, in pieces. */
  bytes(): AsyncIterable<Uint8Array>;
  /** Since when the rows are known that do not say it themselves. */
  readonly knownSince?: Instant;
}

/** The columns that a kind of file may have. */
export interface PlainColumns<Name extends string> {
  readonly names: readonly Name[];
  /** Without these no row can be read. */
  readonly needed: readonly Name[];
  /** One of these at least has to be there. */
  readonly anyOf?: readonly Name[];
  /** Other words for some of them: { date: "day" }. */
  readonly others?: Readonly<Record<string, Name>>;
}

/** A row's text in a column, trimmed; "" where it has none. */
export type CellOf<Name extends string> = (column: Name) => string;

/**
 * Hands every row of a file to `take` and notes what is wrong with the file itself. Gives a digest of all that decides what its
 * rows mean, which is worth nothing if there are problems.
 */
export async function readPlainFile<Name extends string>(
  file: PlainFile,
  columns: PlainColumns<Name>,
  problems: Problems,
  take: (cellOf: CellOf<Name>, line: number) => void,
): Promise<string> {
  const hash = createHash("sha256").update(`${file.knownSince ?? ""}\n`);
  const { needed } = columns;
  let places: ColumnPlaces<Name> | undefined;
  let width = 0;
  let rows = -1;
  const takeRow = ({ line, cells, isCut }: TableRow) => {
    rows += 1;
    if (rows === 0) {
      places = readHeader(cells, line, columns, problems);
      width = cells.length;
      return;
    }
    // With a wrong header no row can be read, so only the header is complained of.
    if (!places) return;
    const fault = faultOf(cells, width, isCut);
    if (fault !== undefined) problems.add(fault, line);
    else take((name) => cells[places?.[name] ?? -1]?.trim() ?? "", line);
  };
  try {
    const text = decoded(file.bytes(), "UTF-8", hash);
    await readTable(text, { skip: 0, needed }, takeRow);
  } catch (error) {
    noteBroken(error, problems);
    return "";
  }
  if (rows < 0) problems.add("the file is empty");
  else if (rows === 0 && problems.isEmpty) problems.add("the file has no rows");
  return hash.digest("hex");
}

/** Where the columns stand; undefined where the header is wrong. */
function readHeader<Name extends string>(
  cells: readonly string[],
  line: number,
  { names, needed, anyOf, others }: PlainColumns<Name>,
  problems: Problems,
): ColumnPlaces<Name> | undefined {
  const wrong: string[] = [];
  const places = placeColumns(cells, names, wrong, others);
  for (const name of needed) {
    if (places[name] === undefined) wrong.push(`the column ${name} is missing`);
  }
  if (anyOf?.every((name) => places[name] === undefined)) {
    wrong.push(`there is none of the columns ${listOf(anyOf, "and")}`);
  }
  for (const says of wrong) problems.add(says, line);
  return wrong.length > 0 ? undefined : places;
}

function faultOf(cells: readonly string[], width: number, isCut: boolean): string | undefined {
  if (isCut && cells.length < width) return "the file ends in the middle of this row";
  if (cells.slice(width).every((cell) => cell.trim() === "")) return undefined;
  const count = `the row has ${cells.length} cells, the header ${width}`;
  return `${count}; is there a number with a comma in it?`;
}
