import { elementNames, isNamedElement } from "./materials/element-names";
import { formWords } from "./materials/forms";
import { type Material, listedMaterials, partsOfCode } from "./materials/listed";
import { toSimplified } from "./materials/script";

/** Spaces, hyphens and dashes of all kinds, underscores, and marks that show nothing. */
const STRIPPED = /[\s_\-\u00ad\u2010-\u2015\u2212\u200b-\u200d\u2060\ufeff]+/g;

/** Most names by far; the rest of the work would change nothing in them. */
const PLAIN = /^[A-Za-z0-9]*$/;

/**
 * The form in which names are compared: NFKC (so "Nd₂O₃" is "Nd2O3"), small letters, no spaces, hyphens or
 * underscores, simplified characters.
 */
export function normaliseName(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const plain = text.normalize("NFKC").toLowerCase().replace(STRIPPED, "");
  return hasOnlyAscii(plain) ? plain : toSimplified(plain);
}

/** All names of a listed material, normalised: code, names in both languages, formula and the table's own. */
export function aliasesOf(material: Material): readonly string[] {
  const names = [
    material.code,
    material.name,
    material.chineseName,
    ...material.moreNames,
    ...systematicNames(material),
    ...formulaNames(material),
  ];
  return [...new Set(names.map(normaliseName))];
}

/** The ways to write elements together: "PrNd", "NdPr", "praseodymium-neodymium", "镨钕", "didymium". */
export function spellingsOf(elements: readonly string[]): readonly string[] {
  const symbols = elements.filter(isNamedElement);
  if (symbols.length === 0 || symbols.length < elements.length) return [];
  const orders = symbols.length === 1 ? [symbols] : [symbols, [...symbols].reverse()];
  const spelled = orders.flatMap((order) => [
    order.join(""),
    order.join("/"),
    order.map((symbol) => elementNames[symbol][0]).join("-"),
    order.map((symbol) => elementNames[symbol][1]).join(""),
  ]);
  return symbols.join("") === "PrNd" ? [...spelled, "didymium"] : spelled;
}

const codeByAlias = new Map<string, string>();

for (const material of listedMaterials) {
  for (const alias of aliasesOf(material)) codeByAlias.set(alias, material.code);
}

/** Code of the listed material that a normalised name means. */
export function codeOfAlias(name: string): string | undefined {
  return codeByAlias.get(name);
}

/** All normalised names that mean one listed material. */
export function knownAliases(): Iterable<string> {
  return codeByAlias.keys();
}

/** Names that follow from elements and form, in every order that people use. */
function systematicNames(material: Material): readonly string[] {
  const parts = partsOfCode(material.code);
  if (parts === undefined) return [];
  return formWords[parts.ending].spellings.flatMap((pattern) =>
    spellingsOf(parts.elements)
      .filter((spelling) => isChinese(pattern) === isChinese(spelling))
      .map((spelling) => pattern.replace("*", spelling)),
  );
}

/** The formula and, for R2O3, the names that spell it out. A metal's formula is its symbol, which says no form. */
function formulaNames({ formula, form, elements }: Material): readonly string[] {
  if (formula === undefined || isNamedElement(formula)) return [];
  const [symbol = ""] = elements;
  if (form !== "oxide" || formula !== `${symbol}2O3` || !isNamedElement(symbol)) return [formula];
  const [english, chinese] = elementNames[symbol];
  return [formula, `${english}(III) oxide`, `${english} sesquioxide`, `三氧化二${chinese}`];
}

function isChinese(text: string): boolean {
  return !hasOnlyAscii(text);
}

function hasOnlyAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
