import type { AsOf } from "../as-of";
import type { Catalogue } from "../catalogue";
import type { Day } from "../day";
import { Failure, isFailure } from "../failure";
import { type Pair, pairNeeds, pairOf } from "../fx";
import { type PriceTerms, priceTerms, seriesNeeded } from "../price-terms";
import type { ReturnFrequency } from "../regression/return-kind";
import type { CompanyBook, PriceFloor, WeightVector } from "./company";
import { indexOfCompanies } from "./company-index";
import { figuresOf } from "./figures";
import { type Driver, driverGroups, groupOf } from "./driver";
import { floorOf, floorTerms } from "./floor";
import type { Holdings } from "./holdings";
import type { Measure } from "./measure";
import { returnTerms } from "./price-path";
import type { ProfitTerms } from "./profit-effect";
import { type ReplayCandidate, replayCandidates, replayNeeds } from "./replay";
import { shareTerms } from "./share-quote";
import type { AskedShocks } from "./shocks";
import {
  type ValuationPlan,
  type ValuationTerms,
  planValuation,
  valuationNeeds,
} from "./valuation";

/** How a shock is reckoned. */
export interface ShockTerms extends ProfitTerms, ValuationTerms {
  readonly measure: Measure;
  /** Value by the change of net income at a multiple that stays as it is, in place of betas. */
  readonly constantMultiple?: boolean;
  readonly vector?: WeightVector;
  /** Frequency of the returns of betas. */
  readonly frequency: ReturnFrequency;
  /** The second factor of betas; without it there is none, and the answer says so. */
  readonly market?: PriceTerms;
  /** The day that the portfolio is valued on, and the first day of the returns. */
  readonly day: Day;
  readonly returnsFrom: Day;
}

/** A shock on a portfolio, held against a catalogue and a book: what must be in memory before it can be reckoned. */
export interface ShockPlan {
  readonly book: CompanyBook;
  readonly valuation: ValuationPlan;
  readonly asked: AskedShocks;
  readonly terms: ShockTerms;
  readonly candidates: readonly ReplayCandidate[];
  /** By ticker: closes for the share of a company that is held, returns for betas. */
  readonly quotes: ReadonlyMap<string, PriceTerms | Failure>;
  /** The material that stands for each group in a beta. */
  readonly references: ReadonlyMap<Driver, PriceTerms | Failure>;
  readonly floors: ReadonlyMap<string, readonly PriceFloor[]>;
  /** Exchanges from the companies' money to that of the valuation. */
  readonly pairs: readonly Pair[];
}

/** Plans a shock. Fails as planValuation does. */
export function planShock(
  catalogue: Catalogue,
  book: CompanyBook,
  holdings: Holdings,
  { asked, terms }: { readonly asked: AskedShocks; readonly terms: ShockTerms },
): ShockPlan | Failure {
  const valuation = planValuation(catalogue, holdings, terms);
  if (isFailure(valuation)) return valuation;
  const { asOf } = terms;
  const tickers = [...new Set(holdings.rows.flatMap(({ ticker }) => ticker ?? []))];
  const isBeta = terms.measure === "value" && terms.constantMultiple !== true;
  const quoteOf = (ticker: string): PriceTerms | Failure =>
    isBeta ? returnTerms(catalogue, ticker, asOf) : closeTerms(catalogue, ticker, valuation, asOf);
  return {
    book,
    valuation,
    asked,
    terms,
    candidates: asked.kind === "replay" ? replayCandidates(catalogue, asOf) : [],
    quotes: new Map(tickers.map((ticker) => [ticker, quoteOf(ticker)])),
    references: new Map(
      isBeta ? driverGroups.map((driver) => [driver, referenceOf(catalogue, driver, asOf)]) : [],
    ),
    floors: isBeta ? new Map() : floorsOf(book, tickers, terms),
    pairs: isBeta ? [] : pairsOf(book, tickers, valuation, terms),
  };
}

/** Codes of the series that must be in memory before the plan can be reckoned. */
export function shockNeeds(catalogue: Catalogue, plan: ShockPlan): readonly string[] {
  const { valuation, candidates, quotes, references, floors, pairs, terms } = plan;
  const floorPrices = [...floors.values()]
    .flat()
    .map((floor) => floorTerms(catalogue, floor, terms));
  const priced = [...quotes.values(), ...references.values(), ...floorPrices, terms.market];
  return [
    ...valuationNeeds(valuation),
    ...replayNeeds(candidates),
    ...pairs.flatMap(pairNeeds),
    ...priced.flatMap((one) => (one === undefined || isFailure(one) ? [] : seriesNeeded(one))),
  ];
}

/** A share's close in the currency of the valuation, which says what part of a company a value is. */
function closeTerms(
  catalogue: Catalogue,
  ticker: string,
  { currency }: ValuationPlan,
  asOf: AsOf | undefined,
): PriceTerms | Failure {
  if (currency === undefined) return new Failure("incomplete", { missing: [], hint: "holdings" });
  return shareTerms(catalogue, { ticker }, "close", {
    basis: { currency },
    ...(asOf === undefined ? {} : { asOf }),
  });
}

/** The first material of a group that is priced often enough for returns. */
function referenceOf(
  catalogue: Catalogue,
  driver: Driver,
  asOf: AsOf | undefined,
): PriceTerms | Failure {
  for (const code of groupOf[driver].references) {
    const terms = priceTerms(catalogue, {
      material: { code },
      ...(asOf === undefined ? {} : { asOf }),
    });
    if (isFailure(terms)) continue;
    if (terms.entry.frequency === "daily" || terms.entry.frequency === "weekly") return terms;
  }
  return new Failure("not-modelled", { input: driver, lacks: ["a daily or weekly price"] });
}

function floorsOf(
  book: CompanyBook,
  tickers: readonly string[],
  limit: ShockTerms,
): ReadonlyMap<string, readonly PriceFloor[]> {
  const { issuerOf } = indexOfCompanies(book);
  return new Map(
    tickers
      .map(issuerOf)
      .map((issuer) => [
        issuer,
        driverGroups.flatMap((driver) => floorOf(book, issuer, driver, limit) ?? []),
      ]),
  );
}

function pairsOf(
  book: CompanyBook,
  tickers: readonly string[],
  { currency: to }: ValuationPlan,
  limit: ShockTerms,
): readonly Pair[] {
  const { issuerOf } = indexOfCompanies(book);
  return tickers.flatMap((ticker) => {
    const from = figuresOf(book, issuerOf(ticker), limit)?.currency;
    return from === undefined || to === undefined || from === to ? [] : pairOf(from, to);
  });
}
