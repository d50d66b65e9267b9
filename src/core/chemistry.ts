import { type WeighedElement, type PricedMetal, atomicWeight, isElement } from "./element";

/** Atoms by element of one unit of a formula. */
export type Formula = ReadonlyMap<WeighedElement, number>;

/** The oxide that the trade means by "oxide" of a metal. */
export const standardOxides: Readonly<Record<PricedMetal, string>> = {
  Sc: "Sc2O3",
  Y: "Y2O3",
  La: "La2O3",
  Ce: "CeO2",
  Pr: "Pr6O11",
  Nd: "Nd2O3",
  Sm: "Sm2O3",
  Eu: "Eu2O3",
  Gd: "Gd2O3",
  Tb: "Tb4O7",
  Dy: "Dy2O3",
  Ho: "Ho2O3",
  Er: "Er2O3",
  Tm: "Tm2O3",
  Yb: "Yb2O3",
  Lu: "Lu2O3",
  W: "WO3",
};

/** Other oxides that some contracts count in; whoever means one writes its formula. */
export const alternativeOxides = ["Ce2O3", "Pr2O3", "PrO2", "Tb2O3"] as const;

const TOKEN = /([A-Z][a-z]?|[()[\]])(\d*)/y;
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/**
 * Reads a chemical formula: "Nd2O3", "Nd₂O₃", "La2(CO3)3", "(NH4)10[H2W12O42]·4H2O".
 * Undefined for anything else, for unknown elements and for counts of none.
 */
export function parseFormula(text: string): Formula | undefined {
  const atoms = new Map<WeighedElement, number>();
  for (const part of text.normalize("NFKC").split(/[·.*]/)) {
    const [, times = "", body = ""] = /^(\d*)(.+)$/.exec(part) ?? [];
    const found = body === "" || times.startsWith("0") ? undefined : parseUnits(body);
    if (found === undefined) return undefined;
    addAtoms(atoms, found, times === "" ? 1 : Number(times));
  }
  return atoms;
}

/** Mass of one mole in grams. */
export function molarMass(formula: string): number {
  let mass = 0;
  for (const [element, count] of atomsOf(formula)) mass += count * atomicWeight(element);
  return mass;
}

/** Share of an element in the mass of a compound; 0 where it holds none. */
export function massFraction(formula: string, element: WeighedElement): number {
  const count = atomsOf(formula).get(element) ?? 0;
  return (count * atomicWeight(element)) / molarMass(formula);
}

/** The one element besides oxygen of an oxide RmOn or of a pure element; undefined for other formulas. */
export function metalOf(formula: string): WeighedElement | undefined {
  const metals = [...(parseFormula(formula)?.keys() ?? [])].filter((element) => element !== "O");
  return metals.length === 1 ? metals[0] : undefined;
}

/** Share of the metal in the mass of an oxide RmOn; 1 for the metal itself. */
export function metalFraction(oxide: string): number {
  const metal = metalOf(oxide);
  if (metal === undefined) throw new RangeError(`not the oxide of one metal: ${oxide}`);
  return massFraction(oxide, metal);
}

/** Mass of an oxide RmOn that holds one unit of mass of its metal. */
export function oxidePerMetal(oxide: string): number {
  return 1 / metalFraction(oxide);
}

/** Formulas read before: the few dozen of our own tables, and no more than that many others. */
const kept = new Map<string, Formula>();
const MOST_KEPT = 200;

function atomsOf(formula: string): Formula {
  const known = kept.get(formula);
  if (known !== undefined) return known;
  const atoms = parseFormula(formula);
  if (atoms === undefined) throw new RangeError(`not a chemical formula: ${formula}`);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(formula, atoms);
  return atoms;
}

/** Reads units such as "Nd2" and groups such as "(CO3)3" up to the end of the text. */
function parseUnits(text: string): Formula | undefined {
  const open: { closing: string; atoms: Map<WeighedElement, number> }[] = [
    { closing: "", atoms: new Map() },
  ];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const [, unit = "", digits = ""] = TOKEN.exec(text) ?? [];
    const innermost = open[open.length - 1];
    if (unit === "" || innermost === undefined || digits.startsWith("0")) return undefined;
    const count = digits === "" ? 1 : Number(digits);
    const closing = CLOSING[unit];
    if (closing !== undefined && digits === "") {
      open.push({ closing, atoms: new Map() });
    } else if (isElement(unit)) {
      addAtoms(innermost.atoms, new Map([[unit, 1]]), count);
    } else if (unit === innermost.closing && innermost.atoms.size > 0) {
      open.pop();
      const outer = open[open.length - 1];
      if (outer) addAtoms(outer.atoms, innermost.atoms, count);
    } else {
      return undefined;
    }
  }
  return open.length === 1 ? open[0]?.atoms : undefined;
}

function addAtoms(atoms: Map<WeighedElement, number>, more: Formula, times: number): void {
  for (const [element, count] of more)
    atoms.set(element, (atoms.get(element) ?? 0) + count * times);
}
