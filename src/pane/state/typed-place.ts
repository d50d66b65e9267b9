import type { CellPlace } from "../../workbook/address";
import { placeOf } from "../../workbook/place-text";

const PLACE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** Reads "H2", "$H$2", "Sheet1!H2" or "'My sheet'!H2" as a cell, on the given sheet unless it names one; undefined for other text. */
export function readPlace(text: string, sheet: string): CellPlace | undefined {
  const [, quoted, plain, letters, digits] = PLACE.exec(text.normalize("NFKC").trim()) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const named = quoted?.replace(/''/g, "'") ?? plain?.trim();
  return { sheet: named ?? sheet, ...placeOf(`${letters.toUpperCase()}${digits}`) };
}
