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

/**
 * All that is written from a place on, as one rectangle: cells that a formula's answer will fill are blank in it, so that a host
 * that finds something there asks before anything is lost. Values are those that the cells would show.
 */
export function sheetInsertion(
  place: CellPlace,
  { portfolio, shock, asked, area, cells }: SheetPicture,
  { parts, form }: SheetChoice,
  words: SheetWords,
): Insertion {
  const rows: (readonly (string | number)[])[] = [
    [plainText(words.title)],
    ...words.provenance.map((line) => [plainText(line)]),
  ];
  const isLive = form === "formulas";
  const holdings = area ?? heldAt(place, rows.length + 2, cells);
  if (isLive && area === undefined) {
    rows.push([], [plainText(words.holdings)], ...cells.map((row) => row.map(asWritten)));
  }
  const range = formatArea(holdings);
  const table = {
    exposure: () => exposureTable(portfolio),
    shock: () => shockTable(shock.report, { headers: "1", measure: shock.measure }),
  };
  for (const part of sheetParts.filter((one) => parts.includes(one))) {
    const told = table[part]();
    rows.push([], [plainText(words.parts[part])]);
    if (!isLive) rows.push(...told.map(asValues));
    else rows.push([formulaFor(part, range, portfolio, asked)], ...told.slice(1).map(() => []));
  }
  const columns = Math.max(COLUMNS, ...rows.map((row) => row.length));
  return { place, rows: rows.map((row) => filled(row, columns)) };
}

/** Blank rows that part a table from what stands below it. */
const APART = 2;

/** True where what is written would cover the holdings that it reads, or stand so close below that it were read with them. */
export function coversHoldings({ place, rows }: Insertion, area: Area | undefined): boolean {
  if (area === undefined || area.sheet !== place.sheet) return false;
  const columns = rows[0]?.length ?? 0;
  const apart =
    place.row + rows.length <= area.row ||
    area.row + area.rows + APART <= place.row ||
    place.column + columns <= area.column ||
    area.column + area.columns <= place.column;
  return !apart;
}

/** The area that an insertion takes. */
export function areaOf({ place, rows }: Insertion): Area {
  return { ...place, rows: rows.length, columns: rows[0]?.length ?? 0 };
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

function exposureTable({ stages }: Portfolio): ToldTable {
  return [exposureHead("stage"), ...stages.map((row) => exposureLine(row))];
}

function formulaFor(
  part: SheetPart,
  range: string,
  { options }: Portfolio,
  { shocks, options: asked }: ShockAsked,
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
