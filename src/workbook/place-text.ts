import type { CellPlace } from "./address";

/** Reads "C7" as row and column counted from 0. An address that is none is a mistake of the caller and throws. */
export function placeOf(address: string): Omit<CellPlace, "sheet"> {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined) throw new RangeError(`no address of a cell: ${address}`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
