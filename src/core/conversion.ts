import type { Basis, WantedBasis } from "./basis";
import { formatBasis } from "./basis-text";
import type { SeriesEntry } from "./catalogue";
import {
  type Factor,
  type Refusal,
  type Step,
  containedStep,
  exchangeFactor,
  factorOfStep,
  massStep,
  scaleStep,
  vatFactor,
} from "./conversion-step";
import { type Day, formatDay } from "./day";
import { Failure, isFailure } from "./failure";
import { type Pair, type RateSource, pairOf, pairNeeds } from "./fx";
import { vatStepOn } from "./vat";

export type { Factor, NoRule } from "./conversion-step";

/** The way from the basis of a series to a wanted one, apart from what depends on the day. */
export interface Conversion {
  /** What the answer is in. */
  readonly basis: Basis;
  /** How many units of the currency one unit of the answer is. */
  readonly scale: number;
  /** The steps that no day changes, and their product. */
  readonly steps: readonly Step[];
  readonly over: number;
  readonly under: number;
  /** Whether the VAT of the day is to be put in or taken out. */
  readonly vat?: "add" | "remove";
  /** The exchange of the day. */
  readonly exchange?: Pair;
}

/** An amount in the wanted basis and the steps that led there. */
export interface Converted {
  readonly value: number;
  readonly factors: readonly Factor[];
}

/**
 * Plans the way from what a series is quoted in to a wanted basis; what is not wanted otherwise stays as quoted.
 * A step without a rule is no-rule: VAT where it has no meaning, a mass for an index, an element that a material does not hold
 * or holds in a share that is not known. FOB and EU series are series of their own and are never reached from domestic ones.
 */
export function planConversion(
  entry: Pick<SeriesEntry, "code" | "kind" | "basis">,
  wanted: WantedBasis,
): Conversion | Failure {
  const quoted = entry.basis;
  const basis = wantedOf(quoted, wanted);
  const refuse = (refusal: Refusal): Failure =>
    new Failure("no-rule", { series: entry.code, quoted: formatBasis(quoted), ...refusal });
  const refusal = refusalOf(entry, basis, wanted);
  if (refusal !== undefined) return refuse(refusal);
  const steps: Step[] = [];
  if (basis.contained !== undefined && basis.contained !== quoted.contained) {
    const step = containedStep(entry.code, quoted.contained, basis.contained);
    if ("rule" in step) return refuse(step);
    steps.push(step);
  }
  if (basis.mass !== undefined && quoted.mass !== undefined && basis.mass !== quoted.mass) {
    steps.push(massStep(quoted.mass, basis.mass));
  }
  const { scale = 1 } = wanted;
  if (scale !== 1) steps.push(scaleStep(scale));
  const from = quoted.currency;
  const to = basis.currency;
  return {
    basis,
    scale,
    steps,
    over: steps.reduce((product, step) => product * step.over, 1),
    under: steps.reduce((product, step) => product * step.under, 1),
    ...(basis.vat === quoted.vat ? {} : { vat: basis.vat === "included" ? "add" : "remove" }),
    ...(from === undefined || to === undefined || from === to
      ? {}
      : { exchange: pairOf(from, to) }),
  };
}

/** The same way with one more step that no day changes. */
export function withStep(conversion: Conversion, step: Step): Conversion {
  const { steps, over, under } = conversion;
  return {
    ...conversion,
    steps: [...steps, step],
    over: over * step.over,
    under: under * step.under,
  };
}

/** Codes of the series that must be in memory before a price can be converted. */
export function needsRates(conversion: Conversion): readonly string[] {
  return conversion.exchange === undefined ? [] : pairNeeds(conversion.exchange);
}

/**
 * An amount in the wanted basis at the VAT and exchange rate of a day: no-rule before VAT began, no-fx without a rate.
 * For a period's price the caller passes the asked day if it lies inside, else the period's last day.
 */
export function amountOn(
  amount: number,
  conversion: Conversion,
  day: Day,
  rates: RateSource,
): number | Failure {
  let { over, under } = conversion;
  if (conversion.vat !== undefined) {
    const step = vatStepOn(day);
    if (step === undefined) {
      return new Failure("no-rule", { rule: "vat-unknown", day: formatDay(day) });
    }
    const withVat = 100 + step.percent;
    over *= conversion.vat === "add" ? withVat : 100;
    under *= conversion.vat === "add" ? 100 : withVat;
  }
  if (conversion.exchange !== undefined) {
    const ratio = rates.ratioOn(conversion.exchange, day);
    if (isFailure(ratio)) return ratio;
    over *= ratio;
  }
  return (amount * over) / under;
}

/** What one unit comes to. An amount is better converted by amountOn, which rounds once less. */
export function factorOn(conversion: Conversion, day: Day, rates: RateSource): number | Failure {
  return amountOn(1, conversion, day, rates);
}

/** The same number as amountOn, with each step named. */
export function convert(
  amount: number,
  conversion: Conversion,
  day: Day,
  rates: RateSource,
): Converted | Failure {
  const value = amountOn(amount, conversion, day, rates);
  if (isFailure(value)) return value;
  const factors = conversion.steps.map(factorOfStep);
  const step = vatStepOn(day);
  if (conversion.vat !== undefined && step !== undefined) {
    factors.push(vatFactor(conversion.vat, step));
  }
  if (conversion.exchange !== undefined) {
    const { from, to } = conversion.exchange;
    const rate = rates.rateOn(from, to, day);
    if (isFailure(rate)) return rate;
    factors.push(exchangeFactor(from, to, rate));
  }
  return { value, factors };
}

/** The basis of the answer: as quoted, where nothing else is wanted. */
function wantedOf(quoted: Basis, { currency, mass, vat, contained }: WantedBasis): Basis {
  return {
    ...quoted,
    ...(currency === undefined ? {} : { currency }),
    ...(mass === undefined ? {} : { mass }),
    ...(vat === undefined ? {} : { vat }),
    ...(contained === undefined ? {} : { contained }),
  };
}

/** What stands against the words of a wanted basis before any step is looked for. */
function refusalOf(
  { kind, basis: quoted }: Pick<SeriesEntry, "kind" | "basis">,
  { currency, mass, contained }: Basis,
  wanted: WantedBasis,
): Refusal | undefined {
  if (wanted.vat !== undefined && quoted.vat === "none") return { rule: "no-vat" };
  if (quoted.currency === undefined && currency !== undefined) return { rule: "no-currency" };
  if (quoted.mass === undefined && (mass ?? contained) !== undefined) return { rule: "no-mass" };
  if (kind === "rate" && (currency !== quoted.currency || wanted.scale !== undefined)) {
    return { rule: "not-a-price" };
  }
  const perUnit = mass === "mtu" || quoted.mass === "mtu";
  const isOfProduct = contained === undefined && mass !== quoted.mass;
  return perUnit && isOfProduct ? { rule: "unit-of-contained" } : undefined;
}
