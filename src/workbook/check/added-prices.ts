import { readFormula } from "../formula/read-formula";
import type { FormulaCell } from "../workbook";
import type { Checked } from "./checked";
import { type PriceCall, pricesIn } from "./price-cells";

/** Functions of Excel that put several numbers together into one. */
const ADDERS: ReadonlySet<string> = new Set([
  "SUM", "AVERAGE", "MEDIAN", "MIN", "MAX", "SUMPRODUCT", "SUBTOTAL", "AGGREGATE", "STDEV", "VAR",
]); // prettier-ignore

const NAMES_ONE = /\b(?:SUM|AVERAGE|MEDIAN|MIN|MAX|SUMPRODUCT|SUBTOTAL|AGGREGATE|STDEV|VAR)\(/i;

/** Prices that are looked at for one sum, and for all of them: sums that grow from row to row would cost their square. */
const MOST_EACH = 5000;
const MOST_ALL = 2_000_000;

/** Prices that one formula adds up. */
export interface AddedPrices {
  readonly cell: FormulaCell;
  readonly prices: readonly PriceCall[];
}

/** Every formula that adds prices of ours up, with those that it adds. */
export function addedPrices(checked: Checked, calls: readonly PriceCall[]): readonly AddedPrices[] {
  const inArea = pricesIn(calls);
  const ofCell = pricesByCell(calls);
  let left = MOST_ALL;
  return checked.formulas.flatMap((cell): readonly AddedPrices[] => {
    if (left <= 0 || !NAMES_ONE.test(cell.formula)) return [];
    const { calls: all } = readFormula(cell.formula, cell.place.sheet);
    const prices = all
      .filter(({ name }) => ADDERS.has(name))
      .flatMap(({ given, from, to }) => [
        ...given.flatMap((one) => (one.kind === "area" ? inArea(one.area, MOST_EACH) : [])),
        ...(ofCell.get(cell) ?? []).filter((inner) => inner.from > from && inner.to < to),
      ]);
    left -= prices.length;
    return prices.length > 1 ? [{ cell, prices }] : [];
  });
}

/** The prices of each formula. */
export function pricesByCell(
  calls: readonly PriceCall[],
): ReadonlyMap<FormulaCell, readonly PriceCall[]> {
  const byCell = new Map<FormulaCell, PriceCall[]>();
  for (const one of calls) {
    const own = byCell.get(one.cell);
    if (own) own.push(one);
    else byCell.set(one.cell, [one]);
  }
  return byCell;
}
