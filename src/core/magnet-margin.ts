import { askedDay } from "./asked-day";
import type { Bill } from "./bill";
import type { Day } from "./day";
import { Failure, isFailure } from "./failure";
import { type HistoryLayout, historyOf } from "./history";
import { type MagnetCost, type MagnetCosting, magnetCost, saysWhatItIsPer } from "./magnet";
import { type Line, type MixturePlan, planMixture } from "./mixture";
import type { BackSpan } from "./portfolio/back-span";
import { prepare } from "./prepared";
import { priceFor } from "./price";
import type { PriceTerms } from "./price-terms";
import { dayBack } from "./relative-day";
import type { AskedSpan } from "./span";
import { dayUsed, isOfFirst } from "./spread";
import { tooLarge } from "./table-size";
import type { SnapshotView } from "./view";
import type { When } from "./when";

/** A magnet whose cost is reckoned. */
export interface ReckonedMagnet {
  readonly bill: Bill;
  readonly plan: MixturePlan;
  readonly costing: MagnetCosting;
}

/** What a magnet is sold for, and how much earlier its materials are bought. */
export interface MarginTerms {
  /** A number is per mass in the asked basis and holds on every day. */
  readonly price: PriceTerms | number;
  readonly lag?: BackSpan;
  /** Whose published days are the rows of a history: the magnet's price, or the bill's material with most quotes. */
  readonly days: PriceTerms;
}

/** What is left of a magnet's price once its materials are paid. Each figure is a number or says why it is none. */
export interface Margin {
  /** Of the day that the lag leads back to. */
  readonly cost: number | Failure;
  readonly price: number | Failure;
  /** price - cost. */
  readonly margin: number | Failure;
  /** margin / price; out-of-range for a price of 0. */
  readonly share: number | Failure;
}

/** One row of a margin over time. The day is that of the price. */
export interface MarginRow extends Margin {
  readonly day: Day;
}

/** Columns of a history: day, price, cost, margin, share. */
const COLUMNS = 5;

/**
 * Holds the magnet's price to the basis of its materials. A price without a series fails as the series does; a number
 * needs to be told what it is per: bad-basis {hint: "money"}.
 */
export function planMargin(
  plan: MixturePlan,
  price: Line | number,
  lag?: BackSpan,
): MarginTerms | Failure {
  const lagged = lag === undefined ? {} : { lag };
  if (typeof price !== "number") {
    const { terms } = price;
    if (isFailure(terms)) return terms;
    const shared = planMixture([...plan.lines, price]);
    return isFailure(shared) ? shared : { price: terms, days: terms, ...lagged };
  }
  const priced = plan.lines.flatMap(({ terms }) => (isFailure(terms) ? [] : [terms]));
  if (!priced.every(({ wanted }) => saysWhatItIsPer(wanted))) {
    return new Failure("bad-basis", { hint: "money", option: "margin" });
  }
  const [days] = priced.sort((a, b) => b.entry.count - a.entry.count);
  return days === undefined
    ? new Failure("incomplete", { missing: plan.lines.map(({ component }) => component.label) })
    : { price, days, ...lagged };
}

/** The margin of a day, with the cost that it is reckoned from. "last" and "-5P" name a day of the magnet's price. */
export function marginOn(
  view: SnapshotView,
  { bill, plan, costing }: ReckonedMagnet,
  terms: MarginTerms,
  when: When,
): { readonly margin: Margin; readonly magnet: MagnetCost } | Failure {
  const { price, lag } = terms;
  const marginAt = (sold: number | Failure, bought: When) => {
    const magnet = magnetCost(view, bill, plan, { when: bought, costing });
    return isFailure(magnet) ? magnet : { margin: marginOf(sold, magnet.cost), magnet };
  };
  if (typeof price === "number" && lag === undefined) return marginAt(price, when);
  const days = prepare(view, terms.days);
  const asked = askedDay(days, when, days.referenceDay);
  if (isFailure(asked)) return asked;
  const used = priceFor(days, asked);
  const quoted = isFailure(used) ? used : used.value;
  const day = isOfFirst(when) && !isFailure(used) ? dayUsed(used) : asked.day;
  const isLatest = lag === undefined && when.kind === "latest";
  return marginAt(
    typeof price === "number" ? price : quoted,
    isLatest ? when : boughtFor(day, lag),
  );
}

/** The margins of a span, a row for each published day; a failure where there is none. */
export function marginHistory(
  view: SnapshotView,
  { bill, plan, costing }: ReckonedMagnet,
  { price, lag, days }: MarginTerms,
  asked: { readonly span: AskedSpan; readonly layout: HistoryLayout },
): readonly MarginRow[] | Failure {
  const rows = historyOf(view, [days], asked.span, asked.layout);
  if (isFailure(rows)) return rows;
  const excess = tooLarge(rows.length, COLUMNS);
  if (excess !== undefined) return excess;
  return rows.map(({ day, cells: [cell] }) => {
    const magnet = magnetCost(view, bill, plan, { when: boughtFor(day, lag), costing });
    const cost = isFailure(magnet) ? magnet : magnet.cost;
    return {
      day,
      ...marginOf(typeof price === "number" ? price : (cell as number | Failure), cost),
    };
  });
}

/** The day whose prices the materials of a magnet cost that is sold on a day. */
function boughtFor(day: Day, lag: BackSpan | undefined): When {
  return { kind: "day", day: lag === undefined ? day : dayBack(day, lag.count, lag.unit) };
}

function marginOf(price: number | Failure, cost: number | Failure): Margin {
  if (isFailure(price)) return { price, cost, margin: price, share: price };
  if (isFailure(cost)) return { price, cost, margin: cost, share: cost };
  const margin = price - cost;
  const share =
    price > 0 ? margin / price : new Failure("out-of-range", { argument: "price", input: price });
  return { price, cost, margin, share };
}
