import { askedDay } from "./asked-day";
import { formatDay } from "./day";
import { Failure, isFailure } from "./failure";
import { prepare } from "./prepared";
import { type Price, priceFor, priceOn } from "./price";
import { formatPeriod } from "./period";
import type { PriceTerms } from "./price-terms";
import type { SnapshotView } from "./view";
import type { When } from "./when";

/** How a change is measured: as a fraction, in money, or as a log return. */
export const changeModes = ["pct", "abs", "log"] as const;

/** One of the modes. */
export type ChangeMode = (typeof changeModes)[number];

/** Between which days, and what two ends on one observation are: no-new-price, or zero where `same` says so. */
export interface ChangeQuestion {
  /** Counts back from the day that `to` used, of a period its first; "YTD" is the price at the end of the year before. */
  readonly from: When;
  readonly to: When;
  readonly mode: ChangeMode;
  readonly same: "error" | "zero";
}

/** A change with both of its ends. */
export interface Change {
  readonly value: number;
  readonly mode: ChangeMode;
  readonly from: Price;
  readonly to: Price;
}

/**
 * The change of a price between two days; in a foreign basis each end is converted by its own day.
 * A fraction or a logarithm of prices that are not above 0 is out-of-range.
 */
export function changeBetween(
  view: SnapshotView,
  terms: PriceTerms,
  { from: start, to: end, mode, same }: ChangeQuestion,
): Change | Failure {
  const to = priceOn(view, terms, end);
  if (isFailure(to)) return to;
  const from = priceBefore(view, to, start);
  if (isFailure(from)) return from;
  if (isSameObservation(from, to)) {
    return same === "zero" ? { value: 0, mode, from, to } : noNewPrice(from, to);
  }
  const unfit = [from, to].find((price) => mode !== "abs" && price.value <= 0);
  if (unfit !== undefined) {
    return new Failure("out-of-range", { argument: "price", input: unfit.value });
  }
  return { value: measures[mode](from.value, to.value), mode, from, to };
}

const measures: Readonly<Record<ChangeMode, (from: number, to: number) => number>> = {
  pct: (from, to) => to / from - 1,
  abs: (from, to) => to - from,
  log: (from, to) => Math.log(to / from),
};

function priceBefore(view: SnapshotView, to: Price, start: When): Price | Failure {
  const prepared = prepare(view, to.terms);
  const when: When = start.kind === "span" ? { kind: "end-of-previous", unit: start.unit } : start;
  const asked = askedDay(prepared, when, isOnLine(to) ? to.asked : to.day);
  return isFailure(asked) ? asked : priceFor(prepared, asked);
}

/** Two days on the line between the same two observations are two prices, unless they are one day. */
function isSameObservation(from: Price, to: Price): boolean {
  if (from.row !== to.row) return false;
  return isOnLine(from) || isOnLine(to) ? from.asked === to.asked : true;
}

function isOnLine(price: Price): boolean {
  return price.nextRow !== undefined;
}

function noNewPrice(from: Price, to: Price): Failure {
  return new Failure("no-new-price", {
    material: to.terms.material,
    day: formatPeriod(to.day, to.terms.entry.frequency),
    from: formatDay(from.asked),
    to: formatDay(to.asked),
  });
}
