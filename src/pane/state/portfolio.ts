import type { Needs } from "../../client/feed";
import { declaredCodes } from "../../core/catalogue-index";
import type { Currency } from "../../core/currency";
import type { Day } from "../../core/day";
import { type Failure, isFailure } from "../../core/failure";
import { optionsOf, readOptions } from "../../core/options";
import type { CompanyBook } from "../../core/portfolio/company";
import { indexOfCompanies } from "../../core/portfolio/company-index";
import { type ExposureRow, exposureOf } from "../../core/portfolio/exposure";
import type { ExposureTerms } from "../../core/portfolio/exposure-slices";
import { type Holdings, readHoldings } from "../../core/portfolio/holdings";
import { exposureTerms, valuationTerms } from "../../core/portfolio/option-terms";
import { portfolioDay } from "../../core/portfolio/portfolio-day";
import { type PortfolioTotals, totalsOf } from "../../core/portfolio/total-figures";
import {
  type Valuation,
  planValuation,
  valuationNeeds,
  valueHoldings,
} from "../../core/portfolio/valuation";
import type { SnapshotView } from "../../core/view";
import { type Classified, classifiedBook, nothingClassified } from "./classified";
import type { HoldingsCells } from "./exposure";
import { type NameHeld, namesHeld } from "./name-held";

/** Holdings as they are valued and cut along the chain: what REEXPOSURE answers, before any shock. */
export interface Portfolio {
  readonly view: SnapshotView;
  readonly book: CompanyBook;
  /** Options of REEXPOSURE and RESHOCK that the holdings need: "base=CNY". */
  readonly options: string;
  readonly day: Day;
  /** Which weights count. */
  readonly terms: ExposureTerms;
  readonly holdings: Holdings;
  readonly valuation: Valuation;
  /** What the values are in; undefined for fractions, and for money whose currency nobody states. */
  readonly currency: Currency | undefined;
  /** Every share and every unknown name once, in the order of their labels. */
  readonly names: readonly NameHeld[];
  /** The rows of REEXPOSURE by stage, the four unknowns included. */
  readonly stages: readonly ExposureRow[];
  readonly totals: PortfolioTotals;
}

/** A question about holdings that were read: what it needs of the feed, and its answer once that is there. */
export interface PortfolioQuestion {
  readonly needs: Needs;
  answer(view: SnapshotView): Portfolio | Failure;
}

/** What must be in memory before holdings can be read at all. */
export const companiesNeeded: Needs = { series: [], companies: true };

/**
 * Reads cells as REEXPOSURE reads its range, with the same failures. The snapshot must hold its companies. What the user
 * classified goes before what it says of them; cells know nothing of that.
 */
export function askPortfolio(
  view: SnapshotView,
  cells: HoldingsCells,
  options: string,
  classified: Classified = nothingClassified,
): PortfolioQuestion | Failure {
  const chosen = readOptions(options, optionsOf.REEXPOSURE);
  if (isFailure(chosen)) return chosen;
  const book = classifiedBook(view.companies(), classified);
  const holdings = readHoldings(cells, indexOfCompanies(book), chosen.unit);
  if (isFailure(holdings)) return holdings;
  const plan = planValuation(view.catalogue, holdings, valuationTerms(chosen));
  if (isFailure(plan)) return plan;
  return {
    needs: { series: declaredCodes(view.catalogue, valuationNeeds(plan)), companies: true },
    answer(current) {
      const day = portfolioDay(current, chosen.date, chosen.asof);
      if (isFailure(day)) return day;
      const terms = exposureTerms(day, chosen);
      const valuation = valueHoldings(current, plan, day);
      return {
        view: current,
        book,
        options,
        day,
        terms,
        holdings,
        valuation,
        currency: valuation.currency,
        names: namesHeld(valuation, book, terms),
        stages: exposureOf(valuation, book, "stage", terms),
        totals: totalsOf(valuation, book, terms),
      };
    },
  };
}
