import type { AsOf } from "../as-of";
import type { Catalogue } from "../catalogue";
import type { Currency } from "../currency";
import type { Day } from "../day";
import { Failure, isFailure } from "../failure";
import { type Pair, pairNeeds, pairOf, ratesOf } from "../fx";
import { priceValueOn } from "../price";
import { type PriceTerms, priceTerms, seriesNeeded } from "../price-terms";
import type { SnapshotView } from "../view";
import { tradedIn } from "./exchange";
import type { Holding, Holdings } from "./holdings";
import { refuse } from "./holdings-table";
import type { HoldingsUnit } from "./holdings-unit";
import { type Position, mergePositions } from "./position";
import { quoteCode } from "./quote-code";

/** In what a portfolio is valued, and at which prices. */
export interface ValuationTerms {
  readonly base?: Currency;
  /** Calendar days that a quote may be old; the default of its series unless given. */
  readonly maxAge?: number;
  readonly asOf?: AsOf;
}

/** A portfolio held against a catalogue: what each row needs to become money of one currency. */
export interface ValuationPlan {
  readonly unit: HoldingsUnit;
  /** What the values are in; absent for fractions, and for money whose currency nobody states. */
  readonly currency?: Currency;
  readonly asOf?: AsOf;
  readonly rows: readonly PlannedRow[];
}

interface PlannedRow {
  readonly holding: Holding;
  /** The price of one unit of the amount: terms of a quote, a number that the table gives, or why there is none. */
  readonly price: PriceTerms | number | Failure;
  /** The exchange that a number still needs. */
  readonly pair?: Pair;
}

/** Positions with what they are worth. */
export interface Valuation {
  readonly unit: HoldingsUnit;
  readonly currency?: Currency;
  readonly positions: readonly Position[];
}

/**
 * Plans V = quantity x price x FX, or money x FX, or a fraction as it is. Fails as bad-range with hint "several-currencies"
 * {words} where no base says what they are added up in, "no-currency" {row, input} where some money states none, and as
 * bad-option where a base is given for fractions.
 */
export function planValuation(
  catalogue: Catalogue,
  holdings: Holdings,
  terms: ValuationTerms = {},
): ValuationPlan | Failure {
  const { unit } = holdings;
  const { base, asOf } = terms;
  if (unit === "weight" && base !== undefined) {
    return new Failure("bad-option", {
      input: `base=${base}`,
      hint: "no-effect",
      other: "weights",
    });
  }
  const quoted = holdings.rows.map((holding) => quote(catalogue, holding, unit, terms));
  const currency = base ?? commonCurrency(quoted);
  if (isFailure(currency)) return currency;
  const rows: PlannedRow[] = [];
  for (const { holding, price, from } of quoted) {
    const isMoney = typeof price === "number" && unit !== "weight";
    if (isMoney && from === undefined && currency !== undefined) {
      return refuse("no-currency", { row: holding.at, input: holding.label });
    }
    const exchanged = isMoney && from !== undefined && currency !== undefined && from !== currency;
    rows.push({ holding, price, ...(exchanged ? { pair: pairOf(from, currency) } : {}) });
  }
  return {
    unit,
    rows,
    ...(currency === undefined ? {} : { currency }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** Codes of the series that must be in memory before the plan can be valued. */
export function valuationNeeds({ rows }: ValuationPlan): readonly string[] {
  return rows.flatMap(({ price, pair }) => [
    ...(typeof price === "object" && !isFailure(price) ? seriesNeeded(price) : []),
    ...(pair === undefined ? [] : pairNeeds(pair)),
  ]);
}

/** What the positions are worth on a day. A position without a price holds the reason; a ticker that stands twice is one. */
export function valueHoldings(view: SnapshotView, plan: ValuationPlan, day: Day): Valuation {
  const { unit, currency, asOf, rows } = plan;
  const rates = ratesOf(view, asOf?.known);
  const valued = rows.map(({ holding, price, pair }) => {
    const each =
      typeof price === "object" && !isFailure(price)
        ? priceValueOn(view, price, { kind: "day", day })
        : price;
    const ratio = pair === undefined ? 1 : rates.ratioOn(pair, day);
    if (isFailure(each)) return { holding, value: each };
    return { holding, value: isFailure(ratio) ? ratio : holding.amount * each * ratio };
  });
  const positions = mergePositions(valued, unit);
  return { unit, positions, ...(currency === undefined ? {} : { currency }) };
}

interface Quoted {
  readonly holding: Holding;
  readonly price: PriceTerms | number | Failure;
  /** What the price or the money is in, as far as it is said. */
  readonly from?: Currency;
}

function quote(
  catalogue: Catalogue,
  holding: Holding,
  unit: HoldingsUnit,
  { base, maxAge, asOf }: ValuationTerms,
): Quoted {
  const { kind, ticker, currency, price } = holding;
  // A fraction of the whole is in no currency, whatever the share trades in.
  const said = currency === undefined || unit === "weight" ? {} : { from: currency };
  if (unit !== "quantity" || kind === "cash") return { holding, price: 1, ...said };
  if (ticker === undefined) return { holding, price: unpriced(holding.label) };
  if (price !== undefined) {
    const from = currency ?? tradedIn(ticker);
    return { holding, price, ...(from === undefined ? {} : { from }) };
  }
  const terms = priceTerms(catalogue, {
    material: { code: quoteCode(ticker) },
    ...(base === undefined ? {} : { basis: { currency: base } }),
    ...(maxAge === undefined ? {} : { maxAge }),
    ...(asOf === undefined ? {} : { asOf }),
  });
  if (isFailure(terms)) {
    return { holding, price: terms.reason === "no-such-series" ? unpriced(ticker) : terms };
  }
  const { currency: traded } = terms.conversion.basis;
  return { holding, price: terms, ...(traded === undefined ? {} : { from: traded }) };
}

/** A share without quotes is no fault of the formula. */
function unpriced(label: string): Failure {
  return new Failure("incomplete", { missing: [label], hint: "unpriced" });
}

/** The one currency that is stated; undefined where none is. */
function commonCurrency(quoted: readonly Quoted[]): Currency | undefined | Failure {
  const stated = [...new Set(quoted.flatMap(({ from }) => from ?? []))].sort();
  return stated.length > 1 ? refuse("several-currencies", { words: stated }) : stated[0];
}
