import { type Day, formatDay } from "../../core/day";
import { isFailure } from "../../core/failure";
import { formatInstant } from "../../core/instant";
import { listOf } from "../../core/number-text";
import { parseDayOrPeriod } from "../../core/period";
import { type CompanyBook, confidences, evidences } from "../../core/portfolio/company";
import { indexOfCompanies } from "../../core/portfolio/company-index";
import { segments } from "../../core/portfolio/segment";
import { readTicker } from "../../core/portfolio/ticker";
import { writtenAmount } from "../../core/portfolio/written-amount";
import {
  type Classification,
  type Classified,
  faultOfWeights,
  knownSinceOf,
  rowsOfWeights,
} from "./classified";
import { csvCell, csvRows } from "./csv-rows";

/** The columns of the companies file that a classification fills, in their order. */
export const classifiedColumns = [
  "ticker",
  "issuer",
  "name",
  "segment",
  "weight",
  "vector",
  "as_of",
  "known_since",
  "evidence",
  "confidence",
] as const;

/** A file for `reprice import companies`, and whom it leaves out. */
export interface ClassifiedFile {
  readonly text: string;
  /** Its rows below the header. */
  readonly rows: number;
  /** Names that are no tickers: a feed knows shares by their ticker alone. */
  readonly leftOut: readonly string[];
}

/** Writes classifications as rows of a companies file. */
export function classifiedCsv(classified: Classified, book: CompanyBook): ClassifiedFile {
  const index = indexOfCompanies(book);
  const leftOut: string[] = [];
  const lines: string[] = [classifiedColumns.join(",")];
  for (const one of classified) {
    const { label, asOf, evidence, confidence } = one;
    if (readTicker(label, index) !== label) {
      leftOut.push(label);
      continue;
    }
    const name = index.listing(label)?.name ?? "";
    const standing = [formatDay(asOf), formatInstant(knownSinceOf(one)), evidence, confidence];
    for (const { segment, weight } of rowsOfWeights(one.weights)) {
      const cells = [label, index.issuerOf(label), name, segment, String(weight), "revenue"];
      lines.push([...cells, ...standing].map(csvCell).join(","));
    }
  }
  return { text: `${lines.join("\n")}\n`, rows: lines.length - 1, leftOut };
}

/** Why a file is not taken; lines count from 1. Nothing of it is kept then. */
export type CsvFault =
  | { readonly kind: "no-table" }
  | { readonly kind: "columns"; readonly missing: string }
  | {
      readonly kind: "cell";
      readonly line: number;
      readonly column: string;
      readonly input: string;
    }
  | { readonly kind: "weights"; readonly line: number; readonly label: string };

/** What a file says: all of it, or the first thing that is wrong. */
export type ReadCsv =
  | {
      readonly classified: Classified;
      /** Rows about other things, or of weights of gross profit, which the pane does not keep. */
      readonly passedOver: number;
    }
  | CsvFault;

/** Reads weights of revenue from a companies file, such as the pane wrote. A cell that is left out has the importer's meaning. */
export function readClassifiedCsv(text: string, book: CompanyBook): ReadCsv {
  const [header, ...rows] = csvRows(text) ?? [];
  if (header === undefined) return { kind: "no-table" };
  const places = new Map(header.cells.map((cell, at) => [cell.toLowerCase(), at]));
  const missing = ["ticker", "segment", "weight", "as_of"].find((column) => !places.has(column));
  if (missing !== undefined) return { kind: "columns", missing };
  const gathered = new Map<string, Classification>();
  const lastLines = new Map<string, number>();
  let passedOver = 0;
  for (const { line, cells } of rows) {
    const cellOf = (column: string): string => cells[places.get(column) ?? -1] ?? "";
    if (cellOf("segment") === "" || !["", "revenue"].includes(cellOf("vector").toLowerCase())) {
      passedOver += 1;
      continue;
    }
    const row = readRow(cellOf, book);
    if (typeof row === "string") return { kind: "cell", line, column: row, input: cellOf(row) };
    const known = gathered.get(row.label);
    // The newest day of a name counts, as a newer vintage replaces an older one whole.
    if (known !== undefined && known.asOf > row.asOf) continue;
    const before = known?.asOf === row.asOf ? known.weights : {};
    const [[segment = ""] = []] = Object.entries(row.weights);
    const weights = { ...before, ...row.weights };
    if (segment in before || faultOfWeights(weights)?.kind === "over") {
      return { kind: "weights", line, label: row.label };
    }
    gathered.set(row.label, { ...row, weights });
    lastLines.set(row.label, line);
  }
  const classified = [...gathered.values()];
  const empty = classified.find(({ weights }) => faultOfWeights(weights));
  if (empty) return { kind: "weights", line: lastLines.get(empty.label) ?? 1, label: empty.label };
  return { classified, passedOver };
}

/** One row as a classification of one segment, or the column that cannot be read. */
function readRow(cellOf: (column: string) => string, book: CompanyBook): Classification | string {
  const label = readTicker(cellOf("ticker"), indexOfCompanies(book));
  if (isFailure(label)) return "ticker";
  const segment = segments.find((one) => one === cellOf("segment").toUpperCase());
  if (segment === undefined) return "segment";
  const weight = writtenAmount(cellOf("weight"))?.amount ?? NaN;
  if (!(weight >= 0 && weight <= 1)) return "weight";
  const asOf: Day | undefined = parseDayOrPeriod(cellOf("as_of"))?.last;
  if (asOf === undefined) return "as_of";
  const evidence = evidences.find((one) => one === (cellOf("evidence") || "assumption"));
  if (evidence === undefined) return "evidence";
  const confidence = confidences.find((one) => one === (cellOf("confidence") || "low"));
  if (confidence === undefined) return "confidence";
  return { label, weights: { [segment]: weight }, asOf, evidence, confidence };
}

/** The segments that a file may name, for the sentence about one that it should not. */
export const segmentWords = listOf(segments);
