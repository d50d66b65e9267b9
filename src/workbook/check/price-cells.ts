import { formatBasis } from "../../core/basis-text";
import { isFailure } from "../../core/failure";
import type { PriceTerms } from "../../core/price-terms";
import type { Area, CellPlace } from "../address";
import { firstText } from "../formula/known-argument";
import type { Span } from "../formula/read-formula";
import type { FormulaCell } from "../workbook";
import type { Checked, CheckedCall } from "./checked";
import { columnsOf } from "./columns";

/** Functions whose answer is one price in the basis that they are asked in. */
const PRICES: ReadonlySet<string> = new Set(["REPRICE", "REAVERAGE", "RESTREAM"]);

/** A call that gives one price, and what that price is in. */
export interface PriceCall extends Span {
  readonly cell: FormulaCell;
  readonly place: CellPlace;
  /** True where the formula is this call and nothing besides. */
  readonly whole: boolean;
  /** As REWHY writes it: "USD/kg ex VAT". */
  readonly basis: string;
  /** The code that the material is known by. */
  readonly code: string;
  readonly synthetic: boolean;
  /** True where a cell says the basis, so that a person sees it beside the number. */
  readonly labelled: boolean;
}

/** What a call prices, if it gives one price and that can be known. */
export function priceCallOf(
  checked: Checked,
  { cell, call, whole }: CheckedCall,
): PriceCall | undefined {
  if (!PRICES.has(call.name)) return undefined;
  const basis = checked.values(call, "basis");
  const material = firstText(checked.values(call, "material"));
  if (material === "" || basis === undefined) return undefined;
  const options = firstText(checked.values(call, "options"));
  const terms = checked.terms(material, firstText(basis), options);
  if (isFailure(terms)) return undefined;
  return {
    cell,
    place: cell.place,
    from: call.from,
    to: call.to,
    whole,
    basis: basisText(terms),
    code: terms.material,
    synthetic: terms.entry.synthetic,
    labelled: basis[0]?.cell !== undefined,
  };
}

const texts = new WeakMap<PriceTerms, string>();

/** The basis of an answer in words, written once. */
function basisText(terms: PriceTerms): string {
  const known = texts.get(terms) ?? formatBasis(terms.conversion.basis, terms.conversion.scale);
  texts.set(terms, known);
  return known;
}

/** Prices that fill their cells, to be looked up by area; what is found for one question is bounded. */
export function pricesIn(
  calls: readonly PriceCall[],
): (area: Area, most: number) => readonly PriceCall[] {
  const columns = new Map(
    columnsOf(calls.filter(({ whole }) => whole)).map((column) => [
      `${column[0]?.place.column} ${column[0]?.place.sheet}`,
      column,
    ]),
  );
  return ({ sheet, row, column, rows, columns: width }, most) => {
    const found: PriceCall[] = [];
    for (let at = column; at < column + width && found.length < most; at += 1) {
      const cells = columns.get(`${at} ${sheet}`) ?? [];
      for (let index = firstFrom(cells, row); index < cells.length; index += 1) {
        const cell = cells[index];
        if (!cell || cell.place.row >= row + rows || found.length >= most) break;
        found.push(cell);
      }
    }
    return found;
  };
}

/** The index of the first cell at or below a row. */
function firstFrom(cells: readonly PriceCall[], row: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.place.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
