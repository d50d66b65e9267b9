import { type Composition, compositionOf, containedIn, formatComposition } from "./composition";
import type { Currency } from "./currency";
import { type Day, formatDay } from "./day";
import type { Rate } from "./fx";
import { formatNumber } from "./number-text";
import { type Mass, massRatio } from "./unit";
import type { VatStep } from "./vat";

/** What a step of a conversion changes. */
export type StepName = "contained" | "mass" | "scale" | "VAT" | "exchange";

/** One step as it was taken, for REWHY: the price was multiplied by the factor. */
export interface Factor {
  readonly name: StepName;
  readonly factor: number;
  /** What it stands on: "VAT 13 % in force since 2019-04-01, taken out". */
  readonly detail: string;
  /** The day of the exchange rate used. */
  readonly day?: Day;
}

/** A step that no day changes: a price is multiplied by `over` and divided by `under`, never by a rounded quotient. */
export interface Step {
  readonly name: StepName;
  readonly over: number;
  readonly under: number;
  readonly detail: string;
}

/** Why a step has no rule, for the sentence. */
export type NoRule =
  | "no-currency"
  | "no-mass"
  | "no-vat"
  | "vat-unknown"
  | "no-composition"
  | "not-contained"
  | "unit-of-contained"
  | "not-a-price"
  | "no-common-unit"
  | "no-stoichiometry"
  | "unsaid"
  | "no-product";

/** A step refused: the rule that is missing and, for a contained mass, what was asked and what the material is known to hold. */
export interface Refusal {
  readonly rule: NoRule;
  readonly wanted?: string;
  readonly holds?: string;
}

/** From per mass of the material, or of what it is quoted per, to per contained mass of an element or oxide. */
export function containedStep(
  code: string,
  quoted: string | undefined,
  wanted: string,
): Step | Refusal {
  const composition: Composition | undefined =
    quoted === undefined ? compositionOf(code) : [{ substance: quoted, share: 1 }];
  if (composition === undefined) return { rule: "no-composition", wanted };
  const holds = formatComposition(composition);
  const held = containedIn(composition, wanted);
  if (held === undefined) return { rule: "no-composition", wanted, holds };
  if (held === 0) return { rule: "not-contained", wanted, holds };
  const detail = `1 kg of ${holds} counts as ${formatNumber(held)} kg of ${wanted}`;
  return { name: "contained", over: 1, under: held, detail };
}

/** From per one mass to per another. */
export function massStep(from: Mass, to: Mass): Step {
  const [under, over] = massRatio(from, to);
  return { name: "mass", over, under, detail: `1 ${from} is ${formatNumber(under / over)} ${to}` };
}

/** From units of the currency to thousands or tens of thousands of them. */
export function scaleStep(scale: number): Step {
  return { name: "scale", over: 1, under: scale, detail: `in units of ${formatNumber(scale)}` };
}

/** A static step as a factor. */
export function factorOfStep({ name, over, under, detail }: Step): Factor {
  return { name, factor: over / under, detail };
}

/** VAT put in or taken out. */
export function vatFactor(direction: "add" | "remove", { percent, from }: VatStep): Factor {
  const withVat = (100 + percent) / 100;
  const done = direction === "add" ? "put in" : "taken out";
  return {
    name: "VAT",
    factor: direction === "add" ? withVat : 1 / withVat,
    detail: `VAT ${percent} % in force since ${formatDay(from)}, ${done}`,
  };
}

/** An exchange, with both of its legs through EUR. */
export function exchangeFactor(from: Currency, to: Currency, rate: Rate): Factor {
  const legs = [`${rate.fromPerEuro} ${from}`, `${rate.toPerEuro} ${to}`];
  const others = legs.filter((leg) => leg !== "1 EUR").join(" or ");
  return {
    name: "exchange",
    factor: rate.rate,
    detail: `ECB ${formatDay(rate.day)}: 1 EUR is ${others}`,
    day: rate.day,
  };
}
