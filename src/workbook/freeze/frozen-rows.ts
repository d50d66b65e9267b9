import { type Area, formatArea, formatPlace, quotedSheet } from "../address";
import type { Content } from "../block";
import { readArea } from "../cell-reference";
import type { Shown } from "../shown";
import { fingerprint } from "./fingerprint";
import {
  type FrozenAt,
  type FrozenFormula,
  type FrozenName,
  type Provenance,
  anchorOf,
} from "./frozen";
import { readRuns, writeRuns } from "./runs";
import { isError } from "./writable";

/** The sheet on which frozen formulas are kept. */
export const FROZEN_SHEET = "Reprice frozen";

/** What stands above the rows, for whoever opens the sheet. */
export const frozenTitle =
  "Formulas that Reprice froze. Its pane puts them back: Workbook, Freeze. The first column follows each cell wherever it moves.";

/** Headings of the columns. */
export const frozenHeads = [
  "Shows now", "Cell", "Formula", "Frozen value", "Fills", "Basis", "Source", "Snapshot", "Day",
  "Formats", "Check",
] as const; // prettier-ignore

/** Rows above the first frozen formula. */
export const HEAD_ROWS = 2;

/** What marks the row of a defined name, where others say how many cells a formula fills. */
const NAME = "name";

/** A row of the sheet as it is read again. */
export type KeptRow = KeptFormula | KeptName;

/** A frozen formula; its values are known by their fingerprint alone. */
export interface KeptFormula extends Provenance, FrozenAt {
  readonly kind: "formula";
  /** Where it was when it was frozen, as a person reads it. */
  readonly cell: string;
  readonly formula: string;
  /** Where its cells are now; undefined where they were deleted. */
  readonly area?: Area;
  readonly value: Shown;
  /** Formats that its cells were given, row by row. */
  readonly formats: readonly (readonly string[])[];
  readonly check: string;
}

/** A frozen name. */
export interface KeptName extends FrozenName {
  readonly kind: "name";
}

/** A frozen formula as a row. A reference in front leads to its cell, so that it is found after rows and sheets have moved. */
export function rowOfFormula(frozen: FrozenFormula): readonly Content[] {
  const { area, formula, values, formats, basis, source, snapshot, day } = frozen;
  const anchor = anchorOf(area);
  const value = values[0]?.[0] ?? "";
  const given = formats.flat().some((format) => format !== "");
  return [
    { formula: `=${formatPlace(anchor, true)}` },
    formatPlace(anchor, true),
    formula,
    isError(value) ? `error ${String(value)}` : value,
    `${area.rows} x ${area.columns}`,
    basis,
    source,
    snapshot,
    day,
    given ? writeRuns(downColumns(formats)) : "",
    fingerprint(values),
  ];
}

/** A frozen name as a row. */
export function rowOfName({ name, sheet, formula, became }: FrozenName): readonly Content[] {
  const whole = sheet === undefined ? name : `${quotedSheet(sheet)}${name}`;
  return ["", whole, formula, became, NAME, "", "", "", "", "", ""];
}

/** Reads a row; its reference is given apart, as the formula that stands in the first column. Undefined for a row that is none of ours. */
export function readFrozenRow(
  row: readonly Shown[],
  reference: string | undefined,
): KeptRow | undefined {
  const [, cell = "", formula = "", value = "", fills = "", basis = "", source = ""] = row;
  const [snapshot = "", day = "", formats = "", check = ""] = row.slice(7);
  if (typeof formula !== "string" || formula === "") return undefined;
  if (fills === NAME)
    return { ...readName(String(cell)), kind: NAME, formula, became: String(value) };
  const [, rows, columns] = /^(\d+) x (\d+)$/.exec(String(fills)) ?? [];
  if (rows === undefined || columns === undefined) return undefined;
  const size = { rows: Number(rows), columns: Number(columns) };
  const anchor = reference === undefined ? undefined : readArea(reference.slice(1), FROZEN_SHEET);
  return {
    kind: "formula",
    cell: String(cell),
    formula,
    ...(anchor && { area: { ...anchorOf(anchor), ...size } }),
    value,
    formats: alongRows(readRuns(String(formats)), size),
    check: String(check),
    basis: String(basis),
    source: String(source),
    snapshot: String(snapshot),
    day: String(day),
  };
}

/** Where a kept formula is or was, for a sentence. */
export function whereOf({ area, cell }: KeptFormula): string {
  return area ? formatArea(area) : cell;
}

function readName(whole: string): { readonly name: string; readonly sheet?: string } {
  const at = whole.lastIndexOf("!");
  if (at < 0) return { name: whole };
  const sheet = whole
    .slice(0, at)
    .replace(/^'(.*)'$/s, "$1")
    .replace(/''/g, "'");
  return { name: whole.slice(at + 1), sheet };
}

/** Column after column: spilled answers have the same format all down a column. */
function downColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, across) =>
    rows.map((row) => row[across] ?? ""),
  ).flat();
}

function alongRows(
  parts: readonly string[],
  { rows, columns }: { readonly rows: number; readonly columns: number },
): readonly (readonly string[])[] {
  if (parts.length === 0) return [];
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => parts[across * rows + down] ?? ""),
  );
}
