import { attributeNames, attributeOf, withSpan } from "../core/attribute";
import type { SeriesEntry } from "../core/catalogue";
import { Failure, isFailure } from "../core/failure";
import { preferredQuoter } from "../core/price-defaults";
import { resolveSeries } from "../core/resolve";
import { type Cell, CellDay } from "./answer";
import { ends, readText } from "./argument";
import { ask } from "./ask";
import { readMaterialArgument } from "./price-reading";
import { currentDefaults } from "./session";

/**
 * What a series is: unit, currency, VAT, quoter, purity, first or last day, frequency, name, licence.
 * @customfunction
 * @param material Code or name, such as "NdOxide" or "NdOxide@USGS".
 * @param attribute unit, currency, VAT, quoter, purity, first day, last day, frequency, name, Chinese name, licence.
 * @returns The attribute as text, or a day.
 * @remarks
 * Currency, unit, VAT and frequency are declared for each series and never inferred. REFIND lists the materials and
 * series that there are.
 * @example What USGS quotes in.
 * =REINFO("NdOxide@USGS","unit")
 * -> USD/kg
 * @example Whose price answers where no quoter is written.
 * =REINFO("NdOxide","quoter")
 * -> BREX
 * @example The newest day that has a price.
 * =REINFO("NdOxide","last day")
 * -> 2026-02-11
 * @example Not an attribute.
 * =REINFO("NdOxide","colour")
 * -> #VALUE! bad-attribute: "colour" is not an attribute. Write unit, currency, VAT, quoter, purity, first day, last day, frequency, name, Chinese name, licence, code, basis, form or formula.
 */
export function REINFO(material: unknown, attribute: unknown): unknown {
  return ask<Cell>((view) => {
    const choice = readMaterialArgument(material, view.catalogue);
    if (ends(choice)) return choice;
    const name = readText(attribute, "attribute", badAttribute);
    if (ends(name)) return name;
    if (name === undefined) return badAttribute("");
    const quoter = preferredQuoter(view.catalogue, choice, currentDefaults());
    if (isFailure(quoter)) return quoter;
    const entry = resolveSeries(view.catalogue, choice, quoter, quoter !== undefined);
    if (isFailure(entry)) return entry;
    if (view.pin?.asOf === undefined || entry.count === 0) {
      return { needs: { series: [] }, answer: () => cellOf(entry, name) };
    }
    return {
      needs: { series: [entry.code] },
      answer: (current) => cellOf(withSpan(entry, current.series(entry.code)), name),
    };
  });
}

function cellOf(entry: SeriesEntry, name: string): Cell {
  const found = attributeOf(entry, name);
  if (isFailure(found)) return found;
  return found.day === undefined ? found.text : new CellDay(found.day);
}

function badAttribute(input: string): Failure {
  return new Failure("bad-attribute", { input, attributes: attributeNames });
}
