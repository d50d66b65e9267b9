import type { Basis } from "./basis";
import { formatBasis } from "./basis-text";
import type { MaterialChoice } from "./code";
import type { Conversion } from "./conversion";
import type { Day } from "./day";
import { Failure, isFailure } from "./failure";
import { type Price, priceOn } from "./price";
import type { PriceTerms } from "./price-terms";
import type { SnapshotView } from "./view";
import type { When } from "./when";

/** One ingredient of a mixture, as a table names it. */
export interface Component {
  /** What is counted: "Nd2O3", "PrNd", "other". */
  readonly label: string;
  /** Share of the whole by mass; 1 is all of it. */
  readonly share: number;
  /** What prices it; absent for what no feed can price, such as "other". */
  readonly choice?: MaterialChoice;
  /** Where the price is of another compound than the share. */
  readonly counted?: Counted;
}

/** How much of the priced compound one unit of the counted one makes. */
export interface Counted {
  readonly factor: number;
  readonly detail: string;
}

/** A component with the terms on which it is priced, or why there are none. */
export interface Line {
  readonly component: Component;
  readonly terms: PriceTerms | Failure;
}

/** Lines that can be answered in one basis. */
export interface MixturePlan {
  readonly lines: readonly Line[];
  readonly basis: Basis;
  readonly scale: number;
}

/** A component priced: its price in the mixture's basis, and what it adds to one unit of the mixture. */
export interface Part {
  readonly component: Component;
  readonly price: number | Failure;
  /** 0 without a price. */
  readonly contribution: number;
  /** Where the price comes from; absent for a number that the user gave. */
  readonly from?: Price;
}

/**
 * Holds the components of a mixture to one basis. What one component lacks lowers the coverage and is no reason to
 * refuse; but a formula to be changed is, and so are components that come in several bases while none is asked for:
 * bad-basis {hint: "several", words}. A mixture without any series fails with the reason of its largest component.
 */
export function planMixture(lines: readonly Line[]): MixturePlan | Failure {
  for (const { terms } of lines) if (isRefusal(terms)) return terms;
  const planned = lines.flatMap(({ terms }) => (isFailure(terms) ? [] : [terms]));
  const [first] = planned;
  if (first === undefined)
    return reasonOfLargest(lines.map(({ component, terms }) => ({ component, price: terms })));
  const { basis, scale } = first.conversion;
  if (basis.currency === undefined || basis.mass === undefined) {
    const quoted = formatBasis(first.entry.basis);
    return new Failure("no-rule", { rule: "no-mass", series: first.entry.code, quoted });
  }
  const words = [...new Set(planned.map(({ conversion }) => basisText(conversion)))];
  return words.length > 1
    ? new Failure("bad-basis", { hint: "several", words })
    : { lines, basis, scale };
}

/** Each component at its own price for a day, all in the plan's basis. A date that cannot be asked is refused whole. */
export function priceMixture(
  view: SnapshotView,
  { lines }: MixturePlan,
  when: When,
): readonly Part[] | Failure {
  const parts: Part[] = [];
  for (const { component, terms } of lines) {
    const from = isFailure(terms) ? terms : priceOn(view, terms, when);
    if (isRefusal(from)) return from;
    parts.push(
      isFailure(from)
        ? { component, price: from, contribution: 0 }
        : partAt(component, from.value, from),
    );
  }
  return parts;
}

/** A part at a price. */
export function partAt(component: Component, price: number, from?: Price): Part {
  const { share, counted } = component;
  const contribution = share * (counted?.factor ?? 1) * price;
  return { component, price, contribution, ...(from === undefined ? {} : { from }) };
}

/** What all parts add up to, per unit of the mixture. */
export function totalOf(parts: readonly Part[]): number {
  return parts.reduce((total, { contribution }) => total + contribution, 0);
}

/** True for a part that has a price. */
export function isPriced(part: Part): part is Part & { readonly price: number } {
  return !isFailure(part.price);
}

/** Why the largest component that could have a price has none; for a mixture in which none has one. */
export function reasonOfLargest(
  parts: readonly { readonly component: Component; readonly price: unknown }[],
): Failure {
  const priceable = parts.filter(({ component }) => component.choice !== undefined);
  const [largest] = priceable.sort((a, b) => b.component.share - a.component.share);
  return isFailure(largest?.price)
    ? largest.price
    : new Failure("incomplete", { missing: parts.map(({ component }) => component.label) });
}

/** The observation used that ends first, by its last day. */
export function oldestOf(parts: readonly Part[]): Price | undefined {
  const prices = parts.flatMap(({ from }) => (from === undefined ? [] : [from]));
  return prices.sort((a, b) => a.lastDay - b.lastDay || ordered(a.day, b.day))[0];
}

/** Basis of a conversion in words. */
function basisText({ basis, scale }: Conversion): string {
  return formatBasis(basis, scale);
}

function ordered(a: Day, b: Day): number {
  return a - b;
}

/** True for a reason to change the formula. A material without a series is none: the mixture goes on without it. */
function isRefusal(terms: unknown): terms is Failure {
  return isFailure(terms) && terms.shows === "#VALUE!" && terms.reason !== "no-such-series";
}
