import type { ExplanationRow } from "../core/explain";
import { type Failure, isFailure } from "../core/failure";
import { type Part, isPriced, totalOf } from "../core/mixture";
import { partNote, syntheticPartRows, usedDay } from "../core/mixture-explanation";
import { sentenceOf } from "../core/sentences";
import { sumOf } from "../core/share-table";
import { type Cell, CellDay } from "./answer";

const HEADERS = [
  "component",
  "share",
  "price",
  "contribution",
  "of total",
  "day",
  "series",
  "note",
];

/**
 * A mixture spelled out, in eight columns: the answer's own row first, so that its cells stand where they stand without
 * the table; then a row for each component, their sum, and notes of label and text.
 */
export function mixtureTable(
  answer: readonly Cell[],
  parts: readonly Part[],
  notes: readonly ExplanationRow[],
): readonly (readonly Cell[])[] {
  const total = totalOf(parts);
  const shares = sumOf(parts.filter(isPriced).map(({ component }) => component.share));
  const rows: readonly (readonly Cell[])[] = [
    answer,
    HEADERS,
    ...parts.map((part) => partCells(part, total)),
    ["priced", shares, "", total, total === 0 ? "" : 1],
    ...[...syntheticPartRows(parts), ...notes].map(({ label, value }) => [label, noteCell(value)]),
  ];
  return rows.map((row) => [...row, ...Array<Cell>(HEADERS.length - row.length).fill("")]);
}

function partCells(part: Part, total: number): readonly Cell[] {
  const { component, price, contribution, from } = part;
  const { label, share, choice } = component;
  if (isFailure(price)) {
    return [label, share, price, "", "", "", choice?.code ?? "", sentenceOf(price)];
  }
  const ofTotal = total === 0 ? "" : contribution / total;
  const used = from === undefined ? "" : noteCell(usedDay(from));
  const series = from === undefined ? "as given" : from.terms.entry.code;
  return [label, share, price, contribution, ofTotal, used, series, partNote(part)];
}

/** What a row's value shows; a reason as its sentence, since it explains and is not the answer. */
export function noteCell(value: ExplanationRow["value"] | Failure): Cell {
  if (isFailure(value)) return sentenceOf(value);
  return typeof value === "object" ? new CellDay(value.day) : value;
}
