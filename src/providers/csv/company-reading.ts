import { normaliseName } from "../../core/alias";
import { formatDay } from "../../core/day";
import { isFailure } from "../../core/failure";
import { formatInstant } from "../../core/instant";
import type { CompanyBook, Listing, SegmentWeight } from "../../core/portfolio/company";
import { type CompanyIndex, indexOfCompanies } from "../../core/portfolio/company-index";
import { readTicker } from "../../core/portfolio/ticker";
import type { CompanyStatements, Statement } from "../../store/store";
import type { Problems } from "../rejection";
import type { CompanyRow } from "./company-row";
import { quoteText } from "./quote-text";

/** A weight with the line it stands on. */
interface PlacedWeight {
  readonly line: number;
  readonly row: Statement<SegmentWeight>;
}

/** More than rounding makes of fractions that sum to 1. */
const SLACK = 1e-9;

const HAN = /\p{Script=Han}/u;

/** Makes statements of the rows of one companies file: who the issuers are, and what their weights come to. */
export class CompanyReading {
  readonly #rows: CompanyRow[] = [];
  readonly #index: CompanyIndex;
  /** Issuers by the words of the issuer column that are no known company. */
  readonly #issuers = new Map<string, string>();

  constructor(
    known: CompanyBook,
    private readonly problems: Problems,
  ) {
    this.#index = indexOfCompanies(known);
  }

  add(row: CompanyRow): void {
    this.#rows.push(row);
  }

  /** What the rows come to. Worth nothing if there are problems. */
  finish(): CompanyStatements {
    this.#nameIssuers();
    const listings = new Map<string, Listing>();
    const weights = new Map<string, PlacedWeight[]>();
    for (const row of this.#rows) {
      const issuer = this.#issuerOf(row);
      this.#list(row, issuer, listings);
      if (row.weight) this.#weigh({ line: row.line, row: { ...row.weight, issuer } }, weights);
    }
    for (const vintage of weights.values()) this.#checkSum(vintage);
    return {
      listings: [...listings.values()],
      weights: [...weights.values()].flat().map(({ row }) => row),
      sensitivities: [],
      fundamentals: [],
      floors: [],
    };
  }

  /** A word that several rows give for their issuer means the issuer of the first known share among them, else the first share. */
  #nameIssuers(): void {
    for (const { ticker, issuer } of this.#rows) {
      const word = normaliseName(issuer);
      if (word === "" || this.#issuerNamed(issuer) !== undefined) continue;
      const named = this.#issuers.get(word);
      const known = this.#index.listing(ticker)?.issuer;
      if (named === undefined || (known !== undefined && !this.#index.listing(named))) {
        this.#issuers.set(word, known ?? named ?? ticker);
      }
    }
  }

  /** The issuer that a ticker or the name of a known company means. */
  #issuerNamed(text: string): string | undefined {
    const named = new Set(this.#index.ofName(text).map(this.#index.issuerOf));
    if (named.size === 1) return [...named][0];
    const ticker = readTicker(text, this.#index);
    return isFailure(ticker) ? undefined : this.#index.issuerOf(ticker);
  }

  #issuerOf({ line, ticker, issuer }: CompanyRow): string {
    const known = this.#index.listing(ticker)?.issuer;
    const named =
      issuer === ""
        ? undefined
        : (this.#issuerNamed(issuer) ?? this.#issuers.get(normaliseName(issuer)));
    if (known !== undefined && named !== undefined && named !== known) {
      this.problems.add(
        `${quoteText(issuer)} means ${named}, but ${ticker} is known to be of ${known}`,
        line,
      );
    }
    return known ?? named ?? ticker;
  }

  #list({ line, ticker, name }: CompanyRow, issuer: string, listings: Map<string, Listing>): void {
    const known = this.#index.listing(ticker);
    const before = listings.get(ticker);
    const listing = listingOf(ticker, issuer, name, before ?? known);
    if (before && before.issuer !== issuer) {
      this.problems.add(`${ticker} has another issuer, ${before.issuer}, further up`, line);
    }
    listings.set(ticker, listing);
  }

  #weigh(placed: PlacedWeight, weights: Map<string, PlacedWeight[]>): void {
    const { issuer, vector, asOf, knownSince, segment, weight } = placed.row;
    const key = [issuer, vector, asOf, knownSince].join(" ");
    const vintage = weights.get(key) ?? [];
    weights.set(key, vintage);
    const before = vintage.find(({ row }) => row.segment === segment);
    if (!before) vintage.push(placed);
    else if (before.row.weight !== weight) {
      const says = `${issuer} has ${before.row.weight} for ${segment} on line ${before.line}`;
      this.problems.add(`${says}, and ${weight} here`, placed.line);
    }
  }

  #checkSum(vintage: readonly PlacedWeight[]): void {
    let sum = 0;
    for (const { line, row } of vintage) {
      const before = sum;
      sum += row.weight;
      if (sum <= 1 + SLACK || before > 1 + SLACK) continue;
      const whose = `the ${row.vector} weights of ${row.issuer} as of ${formatDay(row.asOf)}`;
      const known = `known since ${formatInstant(row.knownSince)}`;
      this.problems.add(`${whose}, ${known}, come to ${Number(sum.toFixed(6))} here, over 1`, line);
    }
  }
}

/** A listing with what a row says of it; what the row leaves out stays as it was. */
function listingOf(
  ticker: string,
  issuer: string,
  name: string,
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
