import { normaliseName } from "./alias";
import type { Catalogue } from "./catalogue";
import { alternativeOxides, metalFraction, metalOf, standardOxides } from "./chemistry";
import type { MaterialChoice } from "./code";
import type { PricedMetal } from "./element";
import type { Failure } from "./failure";
import { isFailure } from "./failure";
import { materialOf, readMaterial } from "./material";
import type { Component } from "./mixture";
import { formatNumber } from "./number-text";

/** What prices a name in a table of shares. */
export type Priced = Pick<Component, "choice" | "counted">;

/**
 * Reads a name where the table says which form is meant: "Nd" is neodymium oxide in an assay and neodymium metal in a
 * bill of materials. Codes and names are read as everywhere. An oxide that no quote is for, such as Pr2O3, is counted
 * as the one that is. Fails as readMaterial does.
 */
export function readComponentName(
  text: string,
  form: "oxide" | "metal",
  catalogue?: Catalogue,
): Priced | Failure {
  const alternative = form === "oxide" ? alternativeOxide(text) : undefined;
  if (alternative !== undefined) return alternative;
  const choice = readMaterial(text, catalogue);
  if (!isFailure(choice)) return { choice };
  const meant = choice.reason === "ambiguous-material" ? onlyOfForm(choice, form) : undefined;
  return meant === undefined ? choice : { choice: meant };
}

/** The symbols of a component's elements, of a name without material none. */
export function elementsOf({ choice }: Priced): readonly string[] {
  return choice === undefined ? [] : materialOf(choice.code).elements;
}

/** True for the words that stand for what a table does not break down. */
export function isRest(text: string): boolean {
  return REST.has(normaliseName(text));
}

const REST: ReadonlySet<string> = new Set([
  "other", "others", "rest", "remainder", "balance", "impurities", "其他", "其它", "余量",
]); // prettier-ignore

function onlyOfForm({ details }: Failure, form: "oxide" | "metal"): MaterialChoice | undefined {
  const { candidates } = details;
  const codes = typeof candidates === "object" ? candidates : [];
  const [code, ...others] = codes.filter((one) => materialOf(one).form === form);
  return code === undefined || others.length > 0 ? undefined : { code };
}

/** "Pr2O3" as Pr6O11: the metal is the same, the mass is not. */
function alternativeOxide(text: string): Priced | undefined {
  const name = normaliseName(text);
  const oxide = alternativeOxides.find((formula) => normaliseName(formula) === name);
  if (oxide === undefined) return undefined;
  const metal = metalOf(oxide) as PricedMetal;
  const standard = standardOxides[metal];
  const factor = metalFraction(oxide) / metalFraction(standard);
  const detail = `1 kg of ${oxide} holds the ${metal} of ${formatNumber(factor)} kg of ${standard}`;
  return { choice: { code: `${metal}Oxide` }, counted: { factor, detail } };
}
