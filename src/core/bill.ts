import type { Catalogue } from "./catalogue";
import { elementsOf, isRest, readComponentName } from "./component-name";
import { rareEarths } from "./element";
import { Failure, isFailure } from "./failure";
import { type MagnetGrade, gradeEvidence } from "./magnet-grade";
import type { Component } from "./mixture";
import { type TableCell, fractionOf, readShareTable, sumOf } from "./share-table";

/** A bill of materials: what a magnet is made of, by mass. */
export interface Bill {
  /** "45SH, heavy rare earth alloyed", or "as given" for the user's own. */
  readonly name: string;
  readonly components: readonly Component[];
  /** What the shares add up to; 1 is all of it. */
  readonly sum: number;
  /** What the shares stand on, where they are ours. */
  readonly evidence?: string;
}

/** How the heavy rare earth of a grade got in, and for a diffused one how much of it is terbium. */
export interface HeavyRareEarth {
  readonly gbd?: "no" | "yes";
  /** 0 is all dysprosium, 1 all terbium. */
  readonly tb?: number;
}

/** The bill of a grade, or a user's own, which says itself how much of which heavy rare earth there is. */
export function billOf(magnet: MagnetGrade | Bill, heavy: HeavyRareEarth): Bill | Failure {
  if (!("components" in magnet)) return billOfGrade(magnet, heavy);
  const { gbd, tb } = heavy;
  if (gbd !== undefined) return noEffect(`gbd=${gbd}`, "a bill of materials");
  return tb === undefined ? magnet : noEffect(`tb=${tb}`, "a bill of materials");
}

/**
 * The bill of a grade by the table of classes. What decides the answer and is not said is bad-option with the hint
 * "required": whether the heavy rare earth was diffused, where the class has both kinds, and then how much of it is
 * terbium, which the table does not split. What cannot have an effect is bad-option with the hint "no-effect".
 */
export function billOfGrade(
  { name, row }: MagnetGrade,
  { gbd, tb }: HeavyRareEarth,
): Bill | Failure {
  const { diffused } = row;
  if (gbd === undefined && diffused !== undefined) {
    return required(name, "gbd", ["gbd=no", "gbd=yes"]);
  }
  if (gbd === "yes" && diffused === undefined) return noEffect("gbd=yes", name);
  const isDiffused = gbd === "yes" && diffused !== undefined;
  if (!isDiffused && tb !== undefined) return noEffect(`tb=${tb}`, name);
  if (isDiffused && tb === undefined) {
    return required(`${name} with gbd=yes`, "tb", [
      "tb=0 for all dysprosium",
      "tb=1 for all terbium",
      "the share of terbium in both",
    ]);
  }
  const heavy = isDiffused ? diffused : row.alloyed;
  const terbium = heavy * (tb ?? 0);
  const iron = 100 - row.prNd - heavy - row.boron - row.additions;
  const rows: readonly (Omit<Component, "share"> & { readonly percent: number })[] = [
    { label: "PrNd", percent: row.prNd, choice: { code: "PrNdMetal" } },
    { label: "Dy", percent: heavy - terbium, choice: { code: "DyMetal" } },
    { label: "Tb", percent: terbium, choice: { code: "TbMetal" } },
    { label: "Fe", percent: iron },
    { label: "B", percent: row.boron },
    { label: "Co/Al/Cu/Nb/Ga", percent: row.additions },
  ];
  const components = rows
    .filter(({ percent }) => percent > 0)
    .map(({ percent, ...component }) => ({ ...component, share: fractionOf(percent) }));
  return {
    name:
      row.alloyed === 0 ? name : `${name}, heavy rare earth ${isDiffused ? "diffused" : "alloyed"}`,
    components,
    sum: sumOf(components.map(({ share }) => share)),
    evidence: gradeEvidence,
  };
}

/**
 * Reads a bill of materials from two columns: elements, codes or names, and their shares by mass. An element is its
 * metal; write a code such as DyFe or PrNdOxide for another form. Fails as readShareTable and readMaterial do.
 */
export function readBill(
  cells: readonly (readonly TableCell[])[],
  catalogue: Catalogue,
): Bill | Failure {
  const read = (text: string) => {
    const priced = readComponentName(text, "metal", catalogue);
    return isFailure(priced) && (isRest(text) || isBaseMetal(text)) ? {} : priced;
  };
  const table = readShareTable(cells, {
    argument: "grade",
    isName: (text) => !isFailure(read(text)),
  });
  if (isFailure(table)) return table;
  const components: Component[] = [];
  for (const { name, share, at } of table.rows) {
    const priced = read(name);
    if (isFailure(priced)) return priced;
    if (components.some(({ label, choice }) => label === name || isSame(choice, priced.choice))) {
      return new Failure("bad-range", { argument: "grade", hint: "twice", row: at, input: name });
    }
    components.push({ label: name, share, ...priced });
  }
  return {
    name: "as given",
    components,
    sum: sumOf(components.map(({ share }) => share)),
  };
}

/**
 * True for what is in a magnet besides rare earths: iron, boron, additions, and what is not broken down. A material of
 * the user's own is none unless its name is such a metal: what it holds is not known.
 */
export function isBase(component: Component): boolean {
  if (component.choice === undefined || isBaseMetal(component.label)) return true;
  const elements = elementsOf(component);
  return elements.length > 0 && !elements.some((element) => RARE_EARTHS.has(element));
}

const RARE_EARTHS: ReadonlySet<string> = new Set([...rareEarths, "RE"]);

/** What is added to the alloy, by symbol or name. Cobalt and gallium have codes of their own. */
const BASE_METALS: ReadonlySet<string> = new Set([
  "fe", "iron", "铁", "b", "boron", "硼", "feb", "ferro-boron", "ferroboron", "硼铁", "al", "aluminium", "aluminum", "铝",
  "cu", "copper", "铜", "nb", "niobium", "铌", "fenb", "铌铁", "zr", "zirconium", "锆", "ti", "titanium", "钛",
]); // prettier-ignore

function isBaseMetal(text: string): boolean {
  return BASE_METALS.has(text.normalize("NFKC").trim().toLowerCase());
}

function isSame(a: Component["choice"], b: Component["choice"]): boolean {
  return a !== undefined && b !== undefined && a.code === b.code && a.quoter === b.quoter;
}

function required(input: string, option: string, values: readonly string[]): Failure {
  return new Failure("bad-option", { hint: "required", input, option, values });
}

function noEffect(input: string, other: string): Failure {
  return new Failure("bad-option", { hint: "no-effect", input, other });
}
