import { formatBasis } from "../../core/basis-text";
import { isFailure } from "../../core/failure";
import type { Area, CellPlace } from "../address";
import { firstText } from "../formula/known-argument";
import type { Checked, CheckedCall } from "./checked";
import { columnsOf } from "./columns";

/** Functions whose answer is one price in the basis that they are asked in. */
const PRICES: ReadonlySet<string> = new Set(["REPRICE", "REAVERAGE", "RESTREAM"]);

/** A call that gives one price, and what that price is in. */
export interface PriceCall extends CheckedCall {
  readonly place: CellPlace;
  /** As REWHY writes it: "USD/kg ex VAT". */
  readonly basis: string;
  /** The code that the material is known by. */
  readonly code: string;
  readonly synthetic: boolean;
  /** True where a cell says the basis, so that a person sees it beside the number. */
  readonly labelled: boolean;
}

/** The calls that give one price. */
export function priceCalls(checked: Checked): readonly PriceCall[] {
  return checked.calls.flatMap((one): readonly PriceCall[] => {
    const { call, cell } = one;
    if (!PRICES.has(call.name)) return [];
    const [materials, basis] = [checked.values(call, "material"), checked.values(call, "basis")];
    const material = firstText(materials);
    if (material === "" || basis === undefined) return [];
    const options = firstText(checked.values(call, "options"));
    const terms = checked.terms(material, firstText(basis), options);
    if (isFailure(terms)) return [];
    const { basis: answer, scale } = terms.conversion;
    return [
      {
        ...one,
        place: cell.place,
        basis: formatBasis(answer, scale),
        code: terms.material,
        synthetic: terms.entry.synthetic,
        labelled: basis[0]?.cell !== undefined,
      },
    ];
  });
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
