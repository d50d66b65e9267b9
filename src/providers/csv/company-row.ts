import type { Instant } from "../../core/instant";
import { feedDayOf } from "../../core/instant";
import type { Day } from "../../core/day";
import { nearestNames } from "../../core/nearest";
import { listOf } from "../../core/number-text";
import { parseDayOrPeriod } from "../../core/period";
import {
  type Confidence,
  type Evidence,
  type SegmentWeight,
  type WeightVector,
  confidences,
  evidences,
  weightVectors,
} from "../../core/portfolio/company";
import { ownSource } from "../../core/portfolio/own";
import { segments } from "../../core/portfolio/segment";
import type { Statement } from "../../store/store";
import { readKnownSince } from "./known-since";
import type { CellOf, PlainColumns } from "./plain-file";
import { quoteText, withoutControls } from "./quote-text";
import type { TickerReader } from "./row-ticker";

/** The columns of a companies file. */
export const companyColumns = {
  names: [
    ...(["ticker", "issuer", "name", "segment", "weight", "vector"] as const),
    ...(["as_of", "known_since", "evidence", "confidence", "note"] as const),
  ],
  needed: ["ticker", "segment", "weight", "as_of"],
} as const satisfies PlainColumns<string>;

/** One of the columns. */
export type CompanyColumn = (typeof companyColumns.names)[number];

/** A weight whose issuer is not settled yet: that takes the whole file. */
export type RowWeight = Omit<Statement<SegmentWeight>, "issuer">;

/** One row of a companies file. */
export interface CompanyRow {
  readonly line: number;
  readonly ticker: string;
  /** As they are written; "" where nothing is. */
  readonly issuer: string;
  readonly name: string;
  /** Absent in a row that only lists a share. */
  readonly weight?: RowWeight;
}

/** What decides how a row is understood. */
export interface CompanyRules {
  readonly ticker: TickerReader;
  readonly now: Instant;
  /** Since when rows are known that do not say it themselves. */
  readonly knownSince: Instant;
}

const LONGEST_NAME = 200;
const LONGEST_NOTE = 2000;

const vectorWords: Readonly<Record<string, WeightVector>> = {
  "": "revenue",
  "gross profit": "profit",
  "gross-profit": "profit",
};
const evidenceWords: Readonly<Record<string, Evidence>> = {
  "": "assumption",
  "our assumption": "assumption",
};
const confidenceWords: Readonly<Record<string, Confidence>> = { "": "low", med: "medium" };

/** Reads one row; a text says what is wrong with it. Evidence is an assumption and confidence low unless a row says more. */
export function readCompanyRow(
  cellOf: CellOf<CompanyColumn>,
  line: number,
  rules: CompanyRules,
): CompanyRow | string {
  const ticker = rules.ticker(cellOf("ticker"));
  if (typeof ticker === "object") return ticker.wrong;
  const [issuer, name] = [cellOf("issuer"), cellOf("name")];
  for (const text of [issuer, name]) {
    if (text.length > LONGEST_NAME) return `${quoteText(text)} is too long for a name`;
    if (withoutControls(text) !== text)
      return `${quoteText(text)} has characters that are not seen`;
  }
  const row = { line, ticker, issuer, name };
  if (cellOf("segment") === "" && cellOf("weight") === "") return row;
  const weight = readWeight(cellOf, rules);
  return typeof weight === "string" ? weight : { ...row, weight };
}

function readWeight(cellOf: CellOf<CompanyColumn>, rules: CompanyRules): RowWeight | string {
  for (const column of ["segment", "weight"] as const) {
    if (cellOf(column) === "") return `the ${column} is missing`;
  }
  const segment = readWord(cellOf("segment").toUpperCase(), segments, "a segment");
  if (isWrong(segment)) return segment.wrong;
  const weight = readFraction(cellOf("weight"));
  if (weight === undefined) {
    return `the weight ${quoteText(cellOf("weight"))} is no fraction from 0 to 1; write 0.35, or 35%`;
  }
  const vector = readWord(cellOf("vector"), weightVectors, "a vector", vectorWords);
  if (isWrong(vector)) return vector.wrong;
  const asOf = readAsOfDay(cellOf("as_of"), rules.now);
  if (typeof asOf === "string") return asOf;
  const written = cellOf("known_since");
  const knownSince = written === "" ? rules.knownSince : readKnownSince(written, rules.now);
  if (typeof knownSince === "string") return knownSince;
  const evidence = readWord(cellOf("evidence"), evidences, "evidence", evidenceWords);
  if (isWrong(evidence)) return evidence.wrong;
  const confidence = readWord(cellOf("confidence"), confidences, "a confidence", confidenceWords);
  if (isWrong(confidence)) return confidence.wrong;
  const note = withoutControls(cellOf("note"));
  if (note.length > LONGEST_NOTE) return "the note is too long";
  const said = { segment, weight, vector, asOf, knownSince, evidence, confidence };
  return { ...said, source: ownSource, ...(note === "" ? {} : { note }) };
}

/** Sheets write up to seventeen digits. */
const FRACTION = /^(\d{1,3}(?:\.\d{0,20})?|\.\d{1,20})\s*(%)?$/;

/** Reads "0.35" or "35 %"; undefined for other text, and so for 35. */
function readFraction(cell: string): number | undefined {
  const [, digits, percent] = FRACTION.exec(cell.normalize("NFKC")) ?? [];
  if (digits === undefined) return undefined;
  const fraction = percent === undefined ? Number(digits) : Number(digits) / 100;
  return fraction <= 1 ? fraction : undefined;
}

/** The day that a weight describes: a day, or a period's last day. */
function readAsOfDay(cell: string, now: Instant): Day | string {
  if (cell === "") return "as_of is missing: write the end of the period that the weight describes";
  const period = parseDayOrPeriod(cell.normalize("NFKC"));
  if (period === undefined) {
    return `${quoteText(cell)} is not a day; write "2025-06-30", or a period such as "2025H1"`;
  }
  return period.last <= feedDayOf(now) ? period.last : `${quoteText(cell)} is still to come`;
}

function readWord<Word extends string>(
  cell: string,
  words: readonly Word[],
  what: string,
  others: Readonly<Record<string, Word>> = {},
): Word | { readonly wrong: string } {
  const text = cell.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
  const word = words.find((known) => known.toLowerCase() === text);
  const other = Object.hasOwn(others, text) ? others[text] : undefined;
  const [near] = nearestNames(
    text,
    words.map((known) => known.toLowerCase()),
  );
  const hint = near === undefined ? `write ${listOf(words)}` : `did you mean ${near}?`;
  return word ?? other ?? { wrong: `${quoteText(cell)} is not ${what}; ${hint}` };
}

function isWrong(value: unknown): value is { readonly wrong: string } {
  return typeof value === "object";
}
