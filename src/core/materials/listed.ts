import { adjacent } from "./adjacent";
import { alloys } from "./alloys";
import { type NamedElement, elementNames, isNamedElement } from "./element-names";
import { type Form, type FormEnding, formEndings, formWords } from "./forms";
import { indices } from "./indices";
import { magnets } from "./magnets";
import type { MaterialRow } from "./material-row";
import { metals } from "./metals";
import { ores } from "./ores";
import { oxides } from "./oxides";
import { salts } from "./salts";
import { toTraditional } from "./script";

/** What is priced: neodymium oxide. Market, quoter, unit and VAT belong to a series of it. */
export interface Material {
  readonly code: string;
  readonly form: Form;
  /** Symbols of the elements it is bought for: of PrNdOxide Pr and Nd, of DyFe Dy. "RE" is rare earths as they come. */
  readonly elements: readonly string[];
  /** What one unit of it chemically is, where that is one compound: "Nd2O3", "Nd". */
  readonly formula?: string;
  /** Purity or specification as the trade states it. */
  readonly purity?: string;
  /** What Chinese domestic quotes are usually per; to read only, each series declares its own. */
  readonly unit?: string;
  readonly name: string;
  /** In simplified characters; "" for a user's material whose code does not say what it is. */
  readonly chineseName: string;
  readonly traditionalName: string;
  /** Marks of the sources that speak of it; GK is general knowledge, J our own judgement. */
  readonly source: string;
  /** Names beyond those that follow from elements, form and formula. */
  readonly moreNames: readonly string[];
}

/** Every listed material, by form: oxides, metals, alloys, salts, ores, magnets, indices, tungsten and minor metals. */
export const listedMaterials: readonly Material[] = [
  ...oxides,
  ...metals,
  ...alloys,
  ...salts,
  ...ores,
  ...magnets,
  ...indices,
  ...adjacent,
].map(materialOfRow);

/**
 * The material that a code describes by itself, whether listed or not: "TmMetal" is thulium metal.
 * Where the code says nothing it is a material of the user's own, named by its code.
 */
export function materialOfCode(code: string): Material {
  return materialOfRow({ code, unit: "", source: "" });
}

/** Elements and ending of a code of the form `<Element><Form>` in its proper case, or undefined. */
export function partsOfCode(code: string): CodeParts | undefined {
  const lower = code.toLowerCase();
  for (const ending of formEndings) {
    if (!lower.endsWith(ending.toLowerCase())) continue;
    const elements = symbolsOf(lower.slice(0, -ending.length));
    if (elements.length > 0) return { elements, ending };
  }
  return undefined;
}

/** What a code says. */
export interface CodeParts {
  readonly elements: readonly NamedElement[];
  readonly ending: FormEnding;
}

function materialOfRow(row: MaterialRow): Material {
  const parts = partsOfCode(row.code);
  const words = parts && formWords[parts.ending];
  const symbols = parts?.elements ?? [];
  const named = (pattern: string | undefined, column: 0 | 1, joint: string): string | undefined =>
    pattern?.replace("*", symbols.map((symbol) => elementNames[symbol][column]).join(joint));
  const chineseName = row.chineseName ?? named(words?.chinese, 1, "") ?? "";
  return {
    code: row.code,
    form: row.form ?? words?.form ?? "other",
    elements: row.elements ?? symbols,
    ...(row.formula === undefined ? {} : { formula: row.formula }),
    ...(row.purity === undefined ? {} : { purity: row.purity }),
    ...(row.unit === "" ? {} : { unit: row.unit }),
    name: row.name ?? named(words?.english, 0, "-") ?? row.code,
    chineseName,
    traditionalName: toTraditional(chineseName),
    source: row.source,
    moreNames: row.aliases?.split("; ") ?? [],
  };
}

/** Symbols that make up a text in lower case, longer ones first; none unless they make it up whole. */
function symbolsOf(lower: string): readonly NamedElement[] {
  const symbols: NamedElement[] = [];
  let at = 0;
  while (at < lower.length) {
    const symbol = symbolSpelled(lower.slice(at, at + 2)) ?? symbolSpelled(lower.slice(at, at + 1));
    if (symbol === undefined) return [];
    symbols.push(symbol);
    at += symbol.length;
  }
  return symbols;
}

function symbolSpelled(lower: string): NamedElement | undefined {
  const proper = lower === "re" ? "RE" : lower.charAt(0).toUpperCase() + lower.slice(1);
  return isNamedElement(proper) ? proper : undefined;
}
