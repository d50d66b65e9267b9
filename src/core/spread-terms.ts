import type { Basis, WantedBasis } from "./basis";
import { formatBasis } from "./basis-text";
import type { Catalogue, SeriesEntry } from "./catalogue";
import { metalOf } from "./chemistry";
import {
  type Composition,
  PRND,
  REO,
  compositionOf,
  containable,
  containedIn,
} from "./composition";
import { type Conversion, withStep } from "./conversion";
import type { Step } from "./conversion-step";
import { rareEarths } from "./element";
import { Failure, isFailure } from "./failure";
import { type Material, materialOf } from "./material";
import { formatNumber } from "./number-text";
import { type PriceRequest, type PriceTerms, priceTerms } from "./price-terms";

/** The two prices of a spread on one basis: the second counted as much as the first takes of it. */
export interface SpreadTerms {
  readonly a: PriceTerms;
  readonly b: PriceTerms;
  /** What the difference is in. */
  readonly conversion: Conversion;
}

/**
 * Plans both prices of a spread on one basis: what is not asked for stays as the first is quoted.
 * Materials of one form are set against each other mass for mass, a metal and its oxide by stoichiometry: from 1 t of metal is
 * taken the price of the oxide in it. Where nothing says how much of the one the other takes, the basis must name what is
 * contained, or it is no-rule. VAT follows the first where both have it; a FOB or EU price has none and leaves the other's.
 */
export function spreadTerms(
  catalogue: Catalogue,
  first: PriceRequest,
  second: PriceRequest,
): SpreadTerms | Failure {
  const usual = first.basis === undefined ? first.defaults?.basis : undefined;
  if (isFailure(usual?.wanted)) return usual.wanted;
  const wanted = first.basis ?? usual?.wanted ?? {};
  const quotedA = priceTerms(catalogue, { ...first, basis: {} });
  if (isFailure(quotedA)) return quotedA;
  const quotedB = priceTerms(catalogue, { ...second, basis: {} });
  if (isFailure(quotedB)) return quotedB;
  const refusal =
    differs(quotedA.entry, quotedB.entry) ?? vatOfNeither(quotedA, quotedB, first.basis ?? {});
  if (refusal !== undefined) return refusal;
  const a = priceTerms(catalogue, { ...first, basis: forSide(wanted, quotedA.entry.basis) });
  if (isFailure(a)) return a;
  const common = commonBasis(wanted, a.conversion.basis, quotedB.entry.basis);
  const b = priceTerms(catalogue, { ...second, basis: common });
  if (isFailure(b)) return b;
  const step = a.conversion.basis.contained === undefined ? takenStep(a, b) : undefined;
  if (isFailure(step)) return step;
  const counted = step === undefined ? b : { ...b, conversion: withStep(b.conversion, step) };
  return { a, b: counted, conversion: a.conversion };
}

/** The wanted words that mean something for a series: VAT only where it has a state of it. */
function forSide({ vat, ...rest }: WantedBasis, quoted: Basis): WantedBasis {
  return vat === undefined || quoted.vat === "none" ? rest : { ...rest, vat };
}

/** What the second price is asked in, so that it can be taken from the first. */
function commonBasis(
  wanted: WantedBasis,
  { currency, mass, contained, vat: vatOfFirst }: Basis,
  quoted: Basis,
): WantedBasis {
  const vat = vatOfFirst === "none" ? wanted.vat : vatOfFirst;
  return {
    ...(currency === undefined ? {} : { currency }),
    ...(mass === undefined ? {} : { mass }),
    ...(contained === undefined ? {} : { contained }),
    ...(wanted.scale === undefined ? {} : { scale: wanted.scale }),
    ...(vat === undefined || quoted.vat === "none" ? {} : { vat }),
  };
}

/** Points and rates are in no common unit with prices, nor with each other. */
function differs(a: SeriesEntry, b: SeriesEntry): Failure | undefined {
  if (a.kind === "material" && b.kind === "material") return undefined;
  return noRule("no-common-unit", a, b);
}

function vatOfNeither(a: PriceTerms, b: PriceTerms, { vat }: WantedBasis): Failure | undefined {
  const has = [a, b].some(({ entry }) => entry.basis.vat !== "none");
  if (vat === undefined || has) return undefined;
  const { code, basis } = a.entry;
  return new Failure("no-rule", { rule: "no-vat", series: code, quoted: formatBasis(basis) });
}

/** How much of the second one unit of the first takes; nothing to do where they go mass for mass. */
function takenStep(a: PriceTerms, b: PriceTerms): Step | Failure | undefined {
  const [first, second] = [a, b].map(({ entry }) => materialOf(entry.code)) as [Material, Material];
  if (first.form === second.form && b.entry.basis.contained === undefined) return undefined;
  const taken = hasSameElements(first, second) ? takenOf(a.entry, b.entry) : undefined;
  if (taken === undefined) return noRule("no-stoichiometry", a.entry, b.entry);
  const [one, other] = [first.code, second.code];
  const detail = `1 kg of ${one} takes ${formatNumber(taken)} kg of ${other}`;
  return { name: "contained", over: taken, under: 1, detail };
}

function hasSameElements(a: Material, b: Material): boolean {
  return [...a.elements].sort().join() === [...b.elements].sort().join();
}

/** Mass of the second product that one unit of mass of the first takes, by what the second is made of. */
function takenOf(a: SeriesEntry, b: SeriesEntry): number | undefined {
  const [first, second] = [heldBy(a), heldBy(b)];
  const substance = second && substanceOf(second, materialOf(b.code));
  if (first === undefined || second === undefined || substance === undefined) return undefined;
  const [needed, held] = [containedIn(first, substance), containedIn(second, substance)];
  return needed && held ? needed / held : undefined;
}

function heldBy({ code, basis }: SeriesEntry): Composition | undefined {
  const { contained } = basis;
  return contained === undefined ? compositionOf(code) : [{ substance: contained, share: 1 }];
}

/** What a product is counted as: its one substance or the element in it, its rare-earth oxides, its Pr and Nd. */
function substanceOf(composition: Composition, { elements }: Material): string | undefined {
  const substances = composition.map(({ substance }) => substance);
  if (substances.length === 1) {
    return [...substances, ...elements].find((substance) => containable.includes(substance));
  }
  if (substances.every(isRareEarthOxide)) return REO;
  return [...substances].sort().join() === "Nd,Pr" ? PRND : undefined;
}

function isRareEarthOxide(substance: string): boolean {
  const metal = metalOf(substance);
  return metal !== substance && rareEarths.some((rare) => rare === metal);
}

function noRule(rule: "no-common-unit" | "no-stoichiometry", a: SeriesEntry, b: SeriesEntry) {
  return new Failure("no-rule", {
    rule,
    series: a.code,
    quoted: formatBasis(a.basis),
    against: b.code,
    other: formatBasis(b.basis),
  });
}
