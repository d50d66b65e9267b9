import { type ChangeQuestion, changeBetween } from "./change";
import { type Day, addDays, dayNumber } from "./day";
import { Failure, isFailure } from "./failure";
import { type Prepared, prepare } from "./prepared";
import { type Price, priceOn, valueFor } from "./price";
import type { PriceTerms } from "./price-terms";
import { positionsWithin } from "./span";
import type { SnapshotView } from "./view";
import type { When } from "./when";

/** Calendar days of the window, the last one included: 52 weeks. */
const WINDOW_DAYS = 52 * 7;

/** From where each change is measured; what RECHANGE takes as `from`. */
const changes = {
  "1D": { kind: "back", count: 1, unit: "D" },
  "1W": { kind: "back", count: 1, unit: "W" },
  "1M": { kind: "back", count: 1, unit: "M" },
  "3M": { kind: "back", count: 3, unit: "M" },
  YTD: { kind: "span", unit: "year" },
  "1Y": { kind: "back", count: 1, unit: "Y" },
} as const satisfies Readonly<Record<string, ChangeQuestion["from"]>>;

/** One of the changes. */
export type ChangeName = keyof typeof changes;

/** A price of the window with the observation's day, of a period its first. */
export interface Extreme {
  readonly value: number;
  readonly day: Day;
}

/** What a price is against its own past. Where a part cannot be had its failure stands for it. */
export interface Stats {
  readonly last: Price;
  /** As fractions, each as RECHANGE gives it. */
  readonly changes: readonly (readonly [ChangeName, number | Failure])[];
  /** Over the observations of the 52 weeks up to the price; the first day where several have the value. */
  readonly high: Extreme | Failure;
  readonly low: Extreme | Failure;
  /** The price as a fraction of the high. */
  readonly percentOfHigh: number | Failure;
  /** Share of the other observations that lie below the price, as Excel's PERCENTRANK.INC: 0 at the low, 1 at the high. */
  readonly percentile: number | Failure;
  /** How many observations the window has. */
  readonly count: number;
}

/** Statistics of the price that answers for a date; what fails there fails the whole. */
export function statsOf(view: SnapshotView, terms: PriceTerms, when: When): Stats | Failure {
  const last = priceOn(view, terms, when);
  if (isFailure(last)) return last;
  const window = windowUpTo(prepare(view, terms), last);
  const failed = window.find(({ value }) => isFailure(value))?.value;
  const prices = window.filter((price): price is Extreme => !isFailure(price.value));
  const high = isFailure(failed) ? failed : extremeOf(prices, (a, b) => a > b);
  const low = isFailure(failed) ? failed : extremeOf(prices, (a, b) => a < b);
  return {
    last,
    changes: (Object.keys(changes) as ChangeName[]).map((name) => [
      name,
      changeFrom(view, terms, changes[name], when),
    ]),
    high,
    low,
    percentOfHigh: isFailure(high) ? high : shareOf(last.value, high.value),
    percentile: isFailure(failed) ? failed : rankOf(last.value, prices),
    count: window.length,
  };
}

function changeFrom(view: SnapshotView, terms: PriceTerms, from: When, to: When): number | Failure {
  const change = changeBetween(view, terms, { from, to, mode: "pct", same: "error" });
  return isFailure(change) ? change : change.value;
}

/** The observations that overlap the window; a price on the line between two counts besides. */
function windowUpTo(
  prepared: Prepared,
  last: Price,
): readonly { readonly day: Day; readonly value: number | Failure }[] {
  const { terms, folded, referenceDay } = prepared;
  const { fill, maxAge } = terms;
  const end = dayNumber(Math.min(last.lastDay, referenceDay));
  const span = { first: addDays(end, 1 - WINDOW_DAYS), last: end };
  const observed = Array.from(folded.day.subarray(...positionsWithin(prepared, span)), (first) => {
    const day = dayNumber(first);
    return { day, value: valueFor(prepared, { day, fill, maxAge }) };
  });
  return last.nextRow === undefined
    ? observed
    : [...observed, { day: last.asked, value: last.value }];
}

function extremeOf(
  prices: readonly Extreme[],
  isBeyond: (a: number, b: number) => boolean,
): Extreme | Failure {
  const [first, ...others] = prices;
  if (first === undefined) return new Failure("not-enough-points", { count: 0, needed: 1 });
  return others.reduce((best, price) => (isBeyond(price.value, best.value) ? price : best), first);
}

function shareOf(value: number, high: number): number | Failure {
  return high > 0 ? value / high : new Failure("out-of-range", { argument: "high", input: high });
}

function rankOf(value: number, prices: readonly Extreme[]): number | Failure {
  const { length } = prices;
  if (length < 2) return new Failure("not-enough-points", { count: length, needed: 2 });
  return prices.filter((price) => price.value < value).length / (length - 1);
}
