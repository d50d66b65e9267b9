import { type Day } from "../day";
import { type Failure, isFailure } from "../failure";
import type { Options } from "../option-values";
import { dayBack } from "../relative-day";
import type { SnapshotView } from "../view";
import type { CompanyBook } from "./company";
import { indexOfCompanies } from "./company-index";
import type { ExposureTerms } from "./exposure-slices";
import { portfolioDay } from "./portfolio-day";
import { readReturnSubject } from "./price-path";
import type { ShockTerms } from "./shock-plan";
import type { ValuationTerms } from "./valuation";

/** In what a portfolio is valued, by the options. */
export function valuationTerms({ currency, maxage, asof }: Partial<Options>): ValuationTerms {
  return {
    ...(currency === undefined ? {} : { base: currency }),
    ...(maxage === undefined ? {} : { maxAge: maxage }),
    ...(asof === undefined ? {} : { asOf: asof }),
  };
}

/** Which weights count on a day, by the options. */
export function exposureTerms(day: Day, { vector, asof }: Partial<Options>): ExposureTerms {
  return {
    day,
    ...(vector === undefined ? {} : { vector }),
    ...(asof === undefined ? {} : { asOf: asof }),
  };
}

const TWO_YEARS = { count: 2, unit: "Y" } as const;

/** How a shock is reckoned, by the options. Fails as portfolioDay does, and for a market factor that is none. */
export function shockTerms(
  view: SnapshotView,
  book: CompanyBook,
  options: Partial<Options>,
): ShockTerms | Failure {
  const { date, asof, window = TWO_YEARS, market, measure = "profit" } = options;
  const day = portfolioDay(view, date, asof);
  if (isFailure(day)) return day;
  const factor =
    market === undefined || market.toLowerCase() === "none"
      ? undefined
      : readReturnSubject(market, view.catalogue, indexOfCompanies(book), asof);
  if (isFailure(factor)) return factor;
  const { passthrough, pricelag, costlag, vector } = options;
  return {
    ...valuationTerms(options),
    measure,
    day,
    returnsFrom: dayBack(day, window.count, window.unit),
    horizon: options.horizon ?? 4,
    concentrate: options.concentrate ?? "follows",
    frequency: options.freq ?? "W",
    constantMultiple: options.multiple === "constant",
    ...(vector === undefined ? {} : { vector }),
    ...(passthrough === undefined ? {} : { passThrough: passthrough }),
    ...(pricelag === undefined ? {} : { priceLag: pricelag }),
    ...(costlag === undefined ? {} : { costLag: costlag }),
    ...(factor === undefined ? {} : { market: factor }),
  };
}
