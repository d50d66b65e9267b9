import type { Area, CellPlace } from "../../workbook/address";
/** Reads a reference as a formula writes it; one without a sheet is on the sheet given. Undefined for anything else. */
export declare function readArea(text: string, sheet: string): Area | undefined;
/** The first cell of an area. */
export declare function cornerOf({ sheet, row, column }: Area): CellPlace;
