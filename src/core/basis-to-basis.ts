import type { Basis, WantedBasis } from "./basis";
import { formatBasis } from "./basis-text";
import { splitCode, withoutQuoter } from "./code";
import { type Conversion, amountOn, planConversion, withStep } from "./conversion";
import { formatDay } from "./day";
import { Failure, isFailure } from "./failure";
import { type Pair, pairOf, rateDayAsked, ratesOf } from "./fx";
import { formatNumber } from "./number-text";
import type { SnapshotView } from "./view";
import type { When } from "./when";

/** Two bases and, where what is contained in a product counts, the code of the product. */
export interface BasisQuestion {
  readonly from: WantedBasis;
  readonly to: WantedBasis;
  readonly material?: string;
}

/** What `from` must say before `to` can change it. */
const parts = {
  currency: "a currency",
  mass: "a mass",
  vat: "whether VAT is in it",
} as const satisfies Partial<Record<keyof WantedBasis, string>>;

/**
 * Plans the way from one basis to another as for a price quoted in the first: what the second does not say stays.
 * no-rule where `from` leaves unsaid what `to` would change, or where it is no money: "t" to "kg" has two meanings.
 */
export function planBetween({ from, to, material }: BasisQuestion): Conversion | Failure {
  const basis = basisOf(from);
  const written = formatBasis(basis, from.scale);
  const refusal = unsaid(from, to, written) ?? productOf(from, to, material, written);
  if (refusal !== undefined) return refusal;
  const { scale = 1 } = from;
  // "万元/吨" to "ex VAT" stays in 万元; to "USD/kg" it does not.
  const wanted = to.scale === undefined && to.currency === undefined ? { ...to, scale } : to;
  const plan = planConversion({ code: material ?? written, kind: "material", basis }, wanted);
  if (isFailure(plan) || scale === 1) return plan;
  const detail = `from units of ${formatNumber(scale)}`;
  return withStep(plan, { name: "scale", over: scale, under: 1, detail });
}

/** An amount on that way, at the VAT and exchange rate of a day; a way that no day changes asks for none. */
export function amountBetween(
  view: SnapshotView,
  amount: number,
  conversion: Conversion,
  when: When,
): number | Failure {
  const { vat, exchange } = conversion;
  const rates = ratesOf(view);
  if (vat === undefined && exchange === undefined) {
    return amountOn(amount, conversion, view.day, rates);
  }
  const day = rateDayAsked(view.day, exchange ?? noExchange, when, rates);
  if (isFailure(day)) return day;
  if (day <= view.day) return amountOn(amount, conversion, day, rates);
  return new Failure("not-yet-published", {
    day: formatDay(day),
    reference: formatDay(view.day),
    ...(exchange === undefined ? {} : { material: exchange.code }),
  });
}

/** A currency into itself has a rate on every day: what dates mean where only VAT depends on them. */
const noExchange: Pair = pairOf("CNY", "CNY");

function basisOf({ currency, mass, vat, contained }: WantedBasis): Basis {
  return {
    vat: vat ?? "none",
    ...(currency === undefined ? {} : { currency }),
    ...(mass === undefined ? {} : { mass }),
    ...(contained === undefined ? {} : { contained }),
  };
}

function unsaid(from: WantedBasis, to: WantedBasis, written: string): Failure | undefined {
  const wanted = formatBasis(basisOf(to), to.scale);
  const keys = Object.keys(parts) as (keyof typeof parts)[];
  const lacking = keys.find((key) => from[key] === undefined && to[key] !== undefined);
  const key = lacking ?? (from.currency === undefined ? "currency" : undefined);
  if (key === undefined) return undefined;
  return new Failure("no-rule", { rule: "unsaid", quoted: written, wanted, lacks: parts[key] });
}

/** Of an unnamed product nothing is known, and FOB and EU prices know no VAT. */
function productOf(
  from: WantedBasis,
  to: WantedBasis,
  material: string | undefined,
  quoted: string,
): Failure | undefined {
  const { contained } = to;
  if (contained !== undefined && from.contained === undefined && material === undefined) {
    return new Failure("no-rule", { rule: "no-product", quoted, wanted: contained });
  }
  const market = material === undefined ? undefined : splitCode(material).market;
  if (market === undefined || (from.vat ?? to.vat) === undefined) return undefined;
  return new Failure("no-rule", { rule: "no-vat", series: withoutQuoter(material ?? ""), quoted });
}
