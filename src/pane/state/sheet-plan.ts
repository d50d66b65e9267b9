import { formatDay } from "../../core/day";
import { isFailure } from "../../core/failure";
import { exposureHead, exposureLine } from "../../core/portfolio/exposure-table";
import { type ToldTable, shockTable } from "../../core/portfolio/shock-table";
import { type Area, type CellPlace, formatArea } from "../../workbook/address";
import type { HoldingsCells } from "./exposure";
import { formulaOf } from "./formula";
import type { Insertion, WrittenRows } from "./insert";
import type { ShockAsked, ShockPicture } from "./picture";
import type { Portfolio } from "./portfolio";

/** What can be put on the sheet. */
export const sheetParts = ["exposure", "shock"] as const;

/** One of them. */
export type SheetPart = (typeof sheetParts)[number];

/** What the user wants on the sheet. */
export interface SheetChoice {
  readonly parts: readonly SheetPart[];
  readonly form: "formulas" | "values";
}

/** What the pane shows, as far as the sheet is concerned. */
export interface SheetPicture {
  readonly portfolio: Portfolio;
  readonly shock: ShockPicture;
  readonly asked: ShockAsked;
  /** Where the holdings stand; undefined for those that no cells hold. */
  readonly area: Area | undefined;
  readonly cells: HoldingsCells;
}

/** The lines above the tables, in the user's language. */
export interface SheetWords {
  readonly title: string;
  /** Where the numbers come from; a line each. */
  readonly provenance: readonly string[];
  readonly holdings: string;
  readonly parts: Readonly<Record<SheetPart, string>>;
}

/** Columns of REEXPOSURE and RESHOCK. */
const COLUMNS = 7;

/** Rows that belong together, made when they are wanted: a slider that moves asks only how many there are. */
interface Block {
  readonly lines: number;
  rows(): WrittenRows;
}

/** The area that will be written from a place on; formulas and the values that they show take the same. */
export function sheetArea(
  place: CellPlace,
  picture: SheetPicture,
  choice: SheetChoice,
  words: SheetWords,
): Area {
  const blocks = blocksOf(place, picture, choice, words);
  const rows = blocks.reduce((sum, { lines }) => sum + lines, 0);
  return { ...place, rows, columns: columnsOf(picture) };
}

/**
 * All that is written from a place on, as one rectangle: cells that a formula's answer will fill are blank in it, so that a host
 * that finds something there asks before anything is lost. Values are those that the cells would show.
 */
export function sheetInsertion(
  place: CellPlace,
  picture: SheetPicture,
  choice: SheetChoice,
  words: SheetWords,
): Insertion {
  const columns = columnsOf(picture);
  const rows = blocksOf(place, picture, choice, words).flatMap((block) => block.rows());
  return { place, rows: rows.map((row) => filled(row, columns)) };
}

/** Holdings that no cells hold are written too, and may be wider than the answers. */
function columnsOf({ area, cells }: SheetPicture): number {
  return area === undefined ? Math.max(COLUMNS, ...cells.map((row) => row.length)) : COLUMNS;
}

function blocksOf(
  place: CellPlace,
  picture: SheetPicture,
  { parts, form }: SheetChoice,
  words: SheetWords,
): readonly Block[] {
  const { area, cells } = picture;
  const isLive = form === "formulas";
  const head = textBlock(words.title, ...words.provenance);
  const written: readonly Block[] =
    isLive && area === undefined
      ? [
          textBlock("", words.holdings),
          { lines: cells.length, rows: () => cells.map((row) => row.map(asWritten)) },
        ]
      : [];
  const holdings = area ?? heldAt(place, head.lines + 2, cells);
  return [
    head,
    ...written,
    ...sheetParts
      .filter((part) => parts.includes(part))
      .flatMap((part) => [
        textBlock("", words.parts[part]),
        isLive ? formulaBlock(part, formatArea(holdings), picture) : valueBlock(part, picture),
      ]),
  ];
}

function textBlock(...lines: readonly string[]): Block {
  return { lines: lines.length, rows: () => lines.map((line) => [plainText(line)]) };
}

function formulaBlock(part: SheetPart, range: string, picture: SheetPicture): Block {
  const lines = linesOf(part, picture);
  return {
    lines,
    rows: () => [
      [formulaFor(part, range, picture)],
      ...Array.from({ length: lines - 1 }, () => []),
    ],
  };
}

function valueBlock(part: SheetPart, picture: SheetPicture): Block {
  const { portfolio, shock } = picture;
  const table = (): ToldTable =>
    part === "exposure"
      ? [exposureHead("stage"), ...portfolio.stages.map((row) => exposureLine(row))]
      : shockTable(shock.report, { headers: "1", measure: shock.measure });
  return { lines: linesOf(part, picture), rows: () => table().map(asValues) };
}

/** Rows of an answer, with its header. */
function linesOf(part: SheetPart, { portfolio, shock }: SheetPicture): number {
  const { names, stages, drivers } = shock.report;
  return (
    1 +
    (part === "exposure"
      ? portfolio.stages.length
      : names.length + stages.length + drivers.length + 1)
  );
}

/** Blank rows that part a table from what stands below it. */
const APART = 2;

/** True where what is written would cover the holdings that it reads, or stand so close below that it were read with them. */
export function coversHoldings(written: Area, holdings: Area | undefined): boolean {
  if (holdings === undefined || holdings.sheet !== written.sheet) return false;
  const apart =
    written.row + written.rows <= holdings.row ||
    holdings.row + holdings.rows + APART <= written.row ||
    written.column + written.columns <= holdings.column ||
    holdings.column + holdings.columns <= written.column;
  return !apart;
}

/** First and last day that the weights of what is held describe; undefined where none are known. */
export function weightDays({ names }: Portfolio): readonly [string, string] | undefined {
  const days = names.flatMap(({ weights }) => weights.map(({ asOf }) => asOf));
  const [first] = days;
  if (first === undefined) return undefined;
  const pick = (better: (a: number, b: number) => boolean) =>
    days.reduce((chosen, one) => (better(one, chosen) ? one : chosen), first);
  return [formatDay(pick((a, b) => a < b)), formatDay(pick((a, b) => a > b))];
}

function formulaFor(
  part: SheetPart,
  range: string,
  { portfolio: { options }, asked: { shocks, options: asked } }: SheetPicture,
): string {
  const all = (...more: readonly string[]) => [...more, options].filter(Boolean).join("; ");
  const tail =
    part === "exposure"
      ? formulaOf({ name: "REEXPOSURE", given: ["stage", all("headers=1")] })
      : formulaOf({ name: "RESHOCK", given: [shocks, all(asked, "headers=1")] });
  return tail.replace("(", `(${range},`);
}

function heldAt(place: CellPlace, down: number, cells: HoldingsCells): Area {
  const columns = Math.max(...cells.map((row) => row.length));
  return { ...place, row: place.row + down, rows: cells.length, columns };
}

function asValues(row: ToldTable[number]): readonly (string | number)[] {
  // A cell without a number shows that it has none, as the function would.
  return row.map((cell) => (isFailure(cell) ? "=NA()" : asWritten(cell)));
}

function asWritten(cell: string | number | undefined): string | number {
  return typeof cell === "string" ? plainText(cell) : (cell ?? "");
}

/** Text is never a formula, whatever a pasted name begins with. */
function plainText(text: string): string {
  return text.startsWith("=") ? ` ${text}` : text;
}

function filled(row: WrittenRows[number], columns: number): WrittenRows[number] {
  return Array.from({ length: columns }, (_, at) => row[at] ?? "");
}
