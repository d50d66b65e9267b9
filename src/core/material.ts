import { codeOfAlias, knownAliases, normaliseName } from "./alias";
import { ambiguousNames, candidatesOf } from "./ambiguity";
import type { Catalogue } from "./catalogue";
import { indexOf } from "./catalogue-index";
import { type MaterialChoice, choiceOf, splitCode, writtenCode } from "./code";
import { type WrittenCode, narrowed, readMarket, splitText } from "./code-text";
import { Failure } from "./failure";
import { type Material, listedMaterials, materialOfCode, partsOfCode } from "./materials/listed";
import { vendorCodes } from "./materials/vendor-codes";
import { nearestNames } from "./nearest";

export type { MaterialChoice } from "./code";
export type { Material } from "./materials/listed";

/** Vendors' codes by normalised name, with what they mean. */
export type VendorAliases = ReadonlyMap<string, MaterialChoice>;

/** Longer texts name nothing and are cut where a failure quotes them. */
const LONGEST = 120;

/** How many codes "did you mean" offers. */
const SUGGESTIONS = 3;

/** A purity after a name: "99.9%", "4N". */
const PURITY = /[\d%<>=≥]{1,8}n?$/;

const materialByCode = new Map(listedMaterials.map((material) => [material.code, material]));
const choiceByCode = new Map<string, MaterialChoice>(
  listedMaterials.map(({ code }) => [code, Object.freeze({ code })]),
);
const shippedVendorAliases: VendorAliases = new Map(
  vendorCodes.map(([vendorCode, code]) => [normaliseName(vendorCode), choiceOf(code)]),
);

/**
 * Reads what a user wrote for a material: a code, an alias in any spelling or language, or a vendor's code, each
 * with `.market` and `@quoter` after it. A catalogue adds the materials that only it has, and `vendorAliases` the
 * user's own vendor codes. Fails as ambiguous-material {input, candidates}, unknown-material {input, suggestions}
 * (a market that there is not included), no-such-series {code, quoter} for what cannot be a quoter, or bad-option
 * {input, hint, other} where a vendor's code already names another.
 */
export function readMaterial(
  text: string,
  catalogue?: Catalogue,
  vendorAliases?: VendorAliases,
): MaterialChoice | Failure {
  const listed = choiceByCode.get(text);
  if (listed !== undefined) return listed;
  if (text.length > LONGEST) return unknown(text, []);
  const written = splitText(text);
  const name = normaliseName(written.name);
  const choice = meaningOf(name, catalogue, vendorAliases);
  if (choice !== undefined) return narrowed(choice, written);
  return vendorAliases?.get(normaliseName(text)) ?? failureOf(written, name, catalogue);
}

/** What a code, with or without market and quoter, prices. A user's own material is described by its code. */
export function materialOf(code: string): Material {
  const { material } = splitCode(code);
  return materialByCode.get(material) ?? materialOfCode(material);
}

/** True for the materials of our own table. */
export function isListed(code: string): boolean {
  return materialByCode.has(splitCode(code).material);
}

/** True where a normalised name already means something else than a choice, whatever the catalogue. */
export function isTaken(name: string, choice: MaterialChoice): boolean {
  const meaning = meaningOf(name);
  return meaning === undefined
    ? candidatesOf(name) !== undefined
    : writtenCode(meaning) !== writtenCode(choice);
}

function meaningOf(
  name: string,
  catalogue?: Catalogue,
  vendorAliases?: VendorAliases,
): MaterialChoice | undefined {
  const code = codeOfAlias(name);
  if (code !== undefined) return choiceByCode.get(code);
  if (candidatesOf(name) !== undefined) return undefined;
  const vendors = shippedVendorAliases.get(name) ?? vendorAliases?.get(name);
  if (vendors !== undefined) return vendors;
  const own = catalogue && indexOf(catalogue).ownMaterial(name);
  return own === undefined ? undefined : { code: own };
}

/** Why a name means nothing: too little to choose by, or not known, with what may have been meant. */
function failureOf(written: WrittenCode, name: string, catalogue?: Catalogue): Failure {
  const input = written.text;
  const market = written.market === undefined ? undefined : readMarket(written.market);
  const inMarket = (code: string): string => (market === undefined ? code : `${code}.${market}`);
  const candidates = candidatesOf(name);
  return candidates === undefined
    ? unknown(input, suggestionsFor(name, catalogue).map(inMarket))
    : new Failure("ambiguous-material", { input, candidates: candidates.map(inMarket) });
}

function unknown(input: string, suggestions: readonly string[]): Failure {
  const quoted = input.length > LONGEST ? `${input.slice(0, LONGEST)}…` : input;
  return new Failure("unknown-material", { input: quoted, suggestions });
}

/** Codes that a name is near to: those of the same elements where it is a code by its form, else those spelled alike. */
function suggestionsFor(name: string, catalogue?: Catalogue): readonly string[] {
  const symbols = partsOfCode(name)?.elements.join("");
  const related = symbols === undefined ? undefined : candidatesOf(normaliseName(symbols));
  if (related !== undefined) return related.slice(0, SUGGESTIONS);
  const own = catalogue && indexOf(catalogue);
  const known = [...knownAliases(), ...ambiguousNames(), ...(own?.ownNames ?? [])];
  const near = nearestNames(name, known);
  const nearer = near.length > 0 ? near : nearestNames(name.replace(PURITY, ""), known);
  const codes = nearer.flatMap((alias) => {
    const code = codeOfAlias(alias) ?? own?.ownMaterial(alias);
    return code === undefined ? (candidatesOf(alias) ?? []) : [code];
  });
  return [...new Set(codes)].slice(0, SUGGESTIONS);
}
