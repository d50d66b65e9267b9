import { formatBasis } from "../core/basis-text";
import { explainSpread } from "../core/explain";
import { isFailure } from "../core/failure";
import type { Options } from "../core/option-values";
import { SYNTHETIC } from "../core/series-name";
import { spreadHistory, spreadOn } from "../core/spread";
import type { SpreadTerms } from "../core/spread-terms";
import type { SnapshotView } from "../core/view";
import type { When } from "../core/when";
import { type Answer, type Cell, CellDay, gapCell } from "./answer";
import { ends } from "./argument";
import { ask } from "./ask";
import { cardOf, seriesTitle } from "./card";
import { readWhenArgument } from "./date-argument";
import { layoutOf } from "./history-layout";
import { keptSpread } from "./spread-question";

/**
 * Price of one material less that of another on one basis: metal less the oxide in it, FOB less domestic, EU less China.
 * @customfunction
 * @param a Code or name, such as "PrNdMetal". The basis and mass are its own unless said.
 * @param b Code or name of what is taken off, such as "PrNdOxide".
 * @param [date] Day, "latest" (default), "last", "-1M" or "YE"; with start= the last day.
 * @param [basis] Currency, mass and VAT of the difference, such as "USD/kg ex VAT".
 * @param [options] key=value pairs: start=2025-01-01 (a history), order, merge, headers, gap, cal, fill, asof, card.
 * @returns The spread, or with start= rows of day and spread.
 * @remarks
 * Both prices are brought to one basis before they are subtracted: that of `a`, unless `basis` says another. Metal less
 * oxide takes off the oxide that goes into a ton of the metal, by the chemical formulas; two forms of the same kind are
 * subtracted mass for mass. REWHY of each side tells its price.
 *
 * With `start=` the answer is a history that ends with the date: rows of day and spread, with the layout of REHISTORY.
 * @example What making PrNd metal earned: metal less the oxide in it, CNY per ton of metal.
 * =RESPREAD("PrNdMetal","PrNdOxide","2026-01-09")
 * -> 25303.45
 * @example The export price over the domestic one, both without VAT.
 * =RESPREAD("NdOxide.FOB@Argus","NdOxide@Argus","2025-01-02","USD/kg ex VAT")
 * -> 6.6315
 * @example A history.
 * =RESPREAD("NdOxide","PrOxide","2026-01-28",,"start=2025-12-01; headers=1")
 * -> day | NdOxide - PrOxide
 *    2025-12-31 | -1500
 *    2026-01-28 | -800
 * @example An index has no mass.
 * =RESPREAD("NdOxide","REIndex","2026-01-28")
 * -> #VALUE! no-rule: NdOxide@BREX is in CNY/t inc VAT and REIndex@SunSirs in points: their difference has no unit. Take two prices per mass.
 */
export function RESPREAD(
  a: unknown,
  b: unknown,
  date?: unknown,
  basis?: unknown,
  options?: unknown,
): any[][] {
  return ask<Answer>((view) => {
    const kept = keptSpread(view, { a, b, basis, options });
    if (ends(kept)) return kept;
    const when = readWhenArgument(date, "date", "optional");
    if (ends(when)) return when;
    const { terms, needs, options: chosen } = kept;
    if (isFailure(terms)) return terms;
    return {
      needs,
      answer: (current) =>
        chosen.start === undefined
          ? spreadCell(current, terms, when, chosen)
          : spreadRows(current, terms, { start: chosen.start, end: when }, chosen),
    };
  }) as unknown[][];
}

function spreadCell(
  view: SnapshotView,
  terms: SpreadTerms,
  when: When,
  { card }: Partial<Options>,
): Cell {
  const spread = spreadOn(view, terms, when);
  if (isFailure(spread)) return spread;
  if (card !== "yes") return spread.value;
  const title = `${seriesTitle(terms.a)} - ${seriesTitle(terms.b)}`;
  return cardOf(spread.value, explainSpread(view, terms, spread), title);
}

function spreadRows(
  view: SnapshotView,
  terms: SpreadTerms,
  span: { readonly start: When; readonly end: When },
  options: Partial<Options>,
): Answer {
  const rows = spreadHistory(view, terms, span, layoutOf(options));
  if (isFailure(rows)) return rows;
  const told = rows.map(({ day, cell }) => [new CellDay(day), gapCell(cell, options.gap)]);
  return [...headerRows(terms, options.headers), ...told];
}

function headerRows(
  { a, b, conversion }: SpreadTerms,
  headers: Options["headers"] = "0",
): Cell[][] {
  if (headers === "0") return [];
  const synthetic = [a, b].some(({ entry }) => entry.synthetic) ? ` ${SYNTHETIC}` : "";
  const names = ["day", `${a.material} - ${b.material}${synthetic}`];
  return headers === "1" ? [names] : [names, ["", formatBasis(conversion.basis, conversion.scale)]];
}
