import { attributeOf } from "../core/attribute";
import { Failure, isFailure } from "../core/failure";
import { attributeNames } from "../core/attribute";
import { resolveSeries } from "../core/resolve";
import { type Cell, CellDay } from "./answer";
import { ends, readText } from "./argument";
import { ask } from "./ask";
import { readMaterialArgument } from "./price-reading";

/**
 * What a series is: unit, currency, VAT, quoter, purity, first or last day, frequency, name, licence.
 * @customfunction
 * @param material Code or name, such as "NdOxide" or "NdOxide@USGS".
 * @param attribute unit, currency, VAT, quoter, purity, first day, last day, frequency, name, Chinese name, licence.
 * @returns The attribute as text, or a day.
 */
export function REINFO(material: unknown, attribute: unknown): unknown {
  return ask<Cell>((view) => {
    const choice = readMaterialArgument(material, view.catalogue);
    if (ends(choice)) return choice;
    const name = readText(attribute, "attribute", badAttribute);
    if (ends(name)) return name;
    if (name === undefined) return badAttribute("");
    const entry = resolveSeries(view.catalogue, choice);
    if (isFailure(entry)) return entry;
    const found = attributeOf(entry, name);
    if (isFailure(found)) return found;
    const cell: Cell = found.day === undefined ? found.text : new CellDay(found.day);
    return { needs: { series: [] }, answer: () => cell };
  });
}

function badAttribute(input: string): Failure {
  return new Failure("bad-attribute", { input, attributes: attributeNames });
}
