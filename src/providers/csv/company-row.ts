import type { Day } from "../../core/day";
import { type Instant, feedDayOf } from "../../core/instant";
import { parseDayOrPeriod } from "../../core/period";
import {
  type Confidence,
  type Evidence,
  type Stated,
  confidences,
  evidences,
} from "../../core/portfolio/company";
import { ownSource } from "../../core/portfolio/own";
import { readWord } from "./company-cells";
import { type CompanyParts, partColumns, readParts } from "./company-parts";
import { readKnownSince } from "./known-since";
import type { CellOf, PlainColumns } from "./plain-file";
import { quoteText, withoutControls } from "./quote-text";
import type { TickerReader } from "./row-ticker";
import { Wrong, isWrong } from "./wrong";

/** The columns of a companies file. */
export const companyColumns = {
  names: [
    ...(["ticker", "issuer", "name"] as const),
    ...partColumns,
    ...(["as_of", "known_since", "evidence", "confidence", "note"] as const),
  ],
  needed: ["ticker", "as_of"],
  anyOf: ["segment", "driver", "currency"],
} as const satisfies PlainColumns<string>;

/** One of the columns. */
export type CompanyColumn = (typeof companyColumns.names)[number];

/** What a row stands on; whose it is takes the whole file. */
export type RowStanding = Omit<Stated, "issuer" | "snapshot">;

/** One row of a companies file. */
export interface CompanyRow {
  readonly line: number;
  readonly ticker: string;
  /** As they are written; "" where nothing is. */
  readonly issuer: string;
  readonly name: string;
  /** Nothing in a row that only lists a share. */
  readonly parts: CompanyParts;
  /** There where the row says anything. */
  readonly standing?: RowStanding;
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

const evidenceWords: Readonly<Record<string, Evidence>> = {
  "": "assumption",
  "our assumption": "assumption",
  "your assumption": "assumption",
};
const confidenceWords: Readonly<Record<string, Confidence>> = { "": "low", med: "medium" };

/** Reads one row. Evidence is an assumption and confidence low unless a row says more. */
export function readCompanyRow(
  cellOf: CellOf<CompanyColumn>,
  line: number,
  rules: CompanyRules,
): CompanyRow | Wrong {
  const ticker = rules.ticker(cellOf("ticker"));
  if (isWrong(ticker)) return ticker;
  const [issuer, name] = [cellOf("issuer"), cellOf("name")];
  const odd = [issuer, name].map(oddName).find(isWrong);
  if (odd) return odd;
  const parts = readParts(cellOf);
  if (isWrong(parts)) return parts;
  const row = { line, ticker, issuer, name, parts };
  if (Object.keys(parts).length === 0) return row;
  const standing = readStanding(cellOf, rules);
  return isWrong(standing) ? standing : { ...row, standing };
}

function readStanding(cellOf: CellOf<CompanyColumn>, rules: CompanyRules): RowStanding | Wrong {
  const asOf = readAsOfDay(cellOf("as_of"), rules.now);
  if (isWrong(asOf)) return asOf;
  const written = cellOf("known_since");
  const knownSince = written === "" ? rules.knownSince : readKnownSince(written, rules.now);
  if (typeof knownSince === "string") return new Wrong(knownSince);
  const evidence = readWord(cellOf("evidence"), evidences, "evidence", evidenceWords);
  if (isWrong(evidence)) return evidence;
  const confidence = readWord(cellOf("confidence"), confidences, "a confidence", confidenceWords);
  if (isWrong(confidence)) return confidence;
  const note = withoutControls(cellOf("note"));
  if (note.length > LONGEST_NOTE) return new Wrong("the note is too long");
  const said = { asOf, knownSince, evidence, confidence, source: ownSource };
  return note === "" ? said : { ...said, note };
}

/** The day that a row describes: a day, or a period's last day. */
function readAsOfDay(cell: string, now: Instant): Day | Wrong {
  if (cell === "") {
    return new Wrong("as_of is missing: write the end of the period that the row describes");
  }
  const period = parseDayOrPeriod(cell.normalize("NFKC"));
  if (period === undefined) {
    const says = 'is not a day; write "2025-06-30", or a period such as "2025H1"';
    return new Wrong(`${quoteText(cell)} ${says}`);
  }
  return period.last <= feedDayOf(now)
    ? period.last
    : new Wrong(`${quoteText(cell)} is still to come`);
}

function oddName(text: string): Wrong | undefined {
  if (text.length > LONGEST_NAME) return new Wrong(`${quoteText(text)} is too long for a name`);
  if (withoutControls(text) === text) return undefined;
  return new Wrong(`${quoteText(text)} has characters that are not seen`);
}
