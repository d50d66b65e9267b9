import { readCurrency } from "../../core/currency";
import { type Failure, isFailure } from "../../core/failure";
import { holdingsUnits } from "../../core/portfolio/holdings-unit";
import type { CellPlace } from "../../workbook/address";
import type { HoldingsChoice, HoldingsSource } from "./exposure";

/** What may be answered where holdings leave it open: currencies to add up in, or the column that counts. */
export function choicesIn({ details: { hint, words } }: Failure): readonly HoldingsChoice[] {
  if (!Array.isArray(words)) return [];
  const said = words as readonly string[];
  switch (hint) {
    case "several-currencies":
      return said.flatMap((word) => {
        const currency = readCurrency(word);
        return isFailure(currency) ? [] : [{ currency }];
      });
    case "several-units":
      return holdingsUnits.filter((unit) => said.includes(unit)).map((unit) => ({ unit }));
    default:
      return [];
  }
}

/** Where a row of the holdings stands, counted from 1; undefined for holdings that are in no sheet. */
export function placeOfRow(source: HoldingsSource | undefined, row: number): CellPlace | undefined {
  if (source === undefined || !("area" in source)) return undefined;
  const { sheet, row: first, column } = source.area;
  return { sheet, row: first + row - 1, column };
}
