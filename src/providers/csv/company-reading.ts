import { formatDay } from "../../core/day";
import { formatInstant } from "../../core/instant";
import type { CompanyBook, Listing, SegmentWeight, Stated } from "../../core/portfolio/company";
import { indexOfCompanies } from "../../core/portfolio/company-index";
import type { CompanyStatements, Statement } from "../../store/store";
import type { Problems } from "../rejection";
import type { CompanyRow } from "./company-row";
import { issuersOf } from "./issuer-names";

/** A statement with the line it stands on. */
interface Placed<Row extends Vintage> {
  readonly line: number;
  readonly row: Row;
}

/** What makes rows one vintage. */
type Vintage = Pick<Stated, "issuer" | "asOf" | "knownSince">;

/** More than rounding makes of fractions that sum to 1. */
const SLACK = 1e-9;

const HAN = /\p{Script=Han}/u;

/** What the rows of one companies file state together. Worth nothing if problems were noted. */
export function statementsOf(
  rows: readonly CompanyRow[],
  known: CompanyBook,
  problems: Problems,
): CompanyStatements {
  const index = indexOfCompanies(known);
  const issuerOf = issuersOf(rows, index, problems);
  const listings = new Map<string, Listing>();
  const settled = rows.map((row) => {
    const issuer = issuerOf(row);
    const before = listings.get(row.ticker) ?? index.listing(row.ticker);
    listings.set(row.ticker, listingOf(row, issuer, before));
    return { ...row, issuer };
  });
  /** The parts of one kind with what they stand on. */
  const placed = <Part>(partOf: (row: CompanyRow) => Part | undefined) =>
    settled.flatMap((row) => {
      const part = partOf(row);
      if (part === undefined || row.standing === undefined) return [];
      return [{ line: row.line, row: { issuer: row.issuer, ...row.standing, ...part } }];
    });
  const weights = wholeOnly(
    placed(({ parts }) => parts.weight),
    problems,
  );
  const sensitivities = placed(({ parts }) => parts.sensitivity);
  const fundamentals = placed(({ parts }) => parts.figures);
  checkLone(sensitivities, ({ driver }) => driver, problems);
  checkLone(fundamentals, ({ currency }) => currency, problems);
  return {
    listings: [...listings.values()],
    weights: weights.map(({ row }) => row),
    sensitivities: sensitivities.map(({ row }) => row),
    fundamentals: fundamentals.map(({ row }) => row),
    floors: [],
  };
}

/** The weights, each once: twins may say the same, but no segment has two weights and no vintage comes to over 1. */
function wholeOnly(
  weights: readonly Placed<Statement<SegmentWeight>>[],
  problems: Problems,
): readonly Placed<Statement<SegmentWeight>>[] {
  const sums = new Map<string, number>();
  const seen = new Map<string, Placed<Statement<SegmentWeight>>>();
  for (const placed of weights) {
    const { issuer, vector, asOf, knownSince, segment, weight } = placed.row;
    const vintage = [issuer, vector, asOf, knownSince].join(" ");
    const before = seen.get(`${vintage} ${segment}`);
    if (before && before.row.weight !== weight) {
      const says = `${issuer} has ${before.row.weight} for ${segment} on line ${before.line}`;
      problems.add(`${says}, and ${weight} here`, placed.line);
    }
    if (before) continue;
    seen.set(`${vintage} ${segment}`, placed);
    const sum = (sums.get(vintage) ?? 0) + weight;
    const isFirstOver = sum > 1 + SLACK && sum - weight <= 1 + SLACK;
    sums.set(vintage, sum);
    if (!isFirstOver) continue;
    const whose = `the ${vector} weights of ${issuer} as of ${formatDay(asOf)}`;
    const known = `known since ${formatInstant(knownSince)}`;
    problems.add(`${whose}, ${known}, come to ${Number(sum.toFixed(6))} here, over 1`, placed.line);
  }
  return [...seen.values()];
}

/** Of one thing there is one row a vintage. */
function checkLone<Row extends Vintage>(
  all: readonly Placed<Row>[],
  aboutOf: (row: Row) => string,
  problems: Problems,
): void {
  const seen = new Map<string, Placed<Row>>();
  for (const placed of all) {
    const { row, line } = placed;
    const about = aboutOf(row);
    const key = [row.issuer, about, row.asOf, row.knownSince].join(" ");
    const before = seen.get(key);
    if (!before) seen.set(key, placed);
    else if (JSON.stringify(before.row) !== JSON.stringify(row)) {
      problems.add(`${row.issuer} has other numbers for ${about} on line ${before.line}`, line);
    }
  }
}

/** A listing with what a row says of it; what the row leaves out stays as it was. */
function listingOf(
  { ticker, name }: CompanyRow,
  issuer: string,
  known: Listing | undefined,
): Listing {
  const chineseName = HAN.test(name) ? name : known?.chineseName;
  return {
    ticker,
    issuer,
    name: (HAN.test(name) ? known?.name : name) || known?.name || name || ticker,
    ...(chineseName === undefined ? {} : { chineseName }),
  };
}
