import type { Area, CellPlace } from "../../workbook/address";

/** The first cell of an area. */
export function cornerOf({ sheet, row, column }: Area): CellPlace {
  return { sheet, row, column };
}
