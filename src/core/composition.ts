import {
  alternativeOxides,
  massFraction,
  metalFraction,
  metalOf,
  oxidePerMetal,
  parseFormula,
  standardOxides,
} from "./chemistry";
import { type PricedMetal, type WeighedElement, rareEarths } from "./element";
import { materialOf } from "./material";

/**
 * A share of the mass of a material: a compound by its formula, "REO" for rare-earth oxides whose split is not known,
 * or "PrNd" for praseodymium and neodymium metal whose split is not known.
 */
export interface Part {
  readonly substance: string;
  /** 0 to 1, of the mass of the material. What the parts leave over is not known. */
  readonly share: number;
}

/** What one unit of mass of a material holds, as its specification says; purity is taken as complete. */
export type Composition = readonly Part[];

/** Total rare-earth oxides, each as its standard oxide. */
export const REO = "REO";

/** Praseodymium and neodymium together, as metal. */
export const PRND = "PrNd";

/** Materials that are not one compound, with their composition by mass where the specification fixes one. */
const mixtures: Readonly<Record<string, Composition>> = {
  // 75/25 of oxide, not of the metal in it.
  PrNdOxide: [part("Nd2O3", 0.75), part("Pr6O11", 0.25)],
  // 75/25 of metal.
  PrNdMetal: [part("Nd", 0.75), part("Pr", 0.25)],
  // 65/35 of metal, as USGS specifies mischmetal.
  LaCeMetal: [part("Ce", 0.65), part("La", 0.35)],
  DyFe: [part("Dy", 0.8)],
  REConc: [part(REO, 0.5)],
  REConcBast: [part(REO, 0.7)],
  IonOreMidY: [part(REO, 0.92)],
  WConc65Black: [part("WO3", 0.65)],
  WConc65White: [part("WO3", 0.65)],
  FeW70: [part("W", 0.7)],
  FeW80: [part("W", 0.8)],
};

/**
 * The composition of a material by its code, with or without market and quoter ("NdOxide.FOB@KOMIS").
 * Undefined for a mixed material whose specification leaves a range (GdFe, carbonates, magnets) and for unknown codes.
 */
export function compositionOf(code: string): Composition | undefined {
  const { code: material, formula, form, elements } = materialOf(code);
  if (Object.hasOwn(mixtures, material)) return mixtures[material];
  if (formula !== undefined) return parseFormula(formula) && [part(formula, 1)];
  const [metal = ""] = elements;
  if (elements.length !== 1 || !isPricedMetal(metal)) return undefined;
  if (form === "oxide") return [part(standardOxides[metal], 1)];
  return form === "metal" ? [part(metal, 1)] : undefined;
}

/** All that a price can be per the contained mass of: metals, their standard and alternative oxides, REO and PrNd. */
export const containable: readonly string[] = [
  ...Object.keys(standardOxides),
  ...Object.values(standardOxides),
  ...alternativeOxides,
  REO,
  PRND,
];

/**
 * Mass of a metal, of an oxide (the one that its metal makes), of REO or of PrNd in one unit of mass of a material.
 * 0 where it holds none; undefined where its composition does not say.
 */
export function containedIn(composition: Composition, wanted: string): number | undefined {
  if (composition.every(({ substance }) => substance === wanted)) {
    return composition.reduce((total, { share }) => total + share, 0);
  }
  if (composition.some(({ substance }) => substance === REO || substance === PRND)) {
    return metalOf(wanted) === "W" ? 0 : undefined;
  }
  const held = (metal: WeighedElement): number =>
    composition.reduce(
      (total, part) => total + part.share * massFraction(part.substance, metal),
      0,
    );
  if (wanted === REO) {
    const oxide = (metal: PricedMetal) => held(metal) * oxidePerMetal(standardOxides[metal]);
    return rareEarths.reduce((total, metal) => total + oxide(metal), 0);
  }
  if (wanted === PRND) return held("Pr") > 0 && held("Nd") > 0 ? held("Pr") + held("Nd") : 0;
  const metal = metalOf(wanted);
  if (metal === undefined) throw new RangeError(`nothing a price can be per: ${wanted}`);
  return held(metal) / metalFraction(wanted);
}

/** A composition in words: "75 % Nd2O3, 25 % Pr6O11". */
export function formatComposition(composition: Composition): string {
  const parts = composition.map(({ substance, share }) =>
    share === 1 ? substance : `${Number((share * 100).toFixed(4))} % ${substance}`,
  );
  return parts.join(", ");
}

function isPricedMetal(text: string): text is PricedMetal {
  return Object.hasOwn(standardOxides, text);
}

function part(substance: string, share: number): Part {
  return { substance, share };
}
