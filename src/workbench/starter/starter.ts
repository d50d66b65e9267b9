import { type IWorkbookData, LocaleType } from "@univerjs/core";
import { article } from "./article";
import { basis } from "./basis";
import { concentrate } from "./concentrate";
import { reference } from "./reference";
import { OWN_KEY } from "../grid/own";
import { type SheetLayout, chartsOf, sheetOf } from "./sheet-layout";
import { styles } from "./styles";

/** What a person sees first: cited prices, all of them live formulas. */
export const starterSheets: readonly SheetLayout[] = [article, concentrate, basis, reference];

/** A workbook of these sheets, in the form in which the grid opens it. */
export function bookOf(name: string, sheets: readonly SheetLayout[]): IWorkbookData {
  return {
    id: "reprice",
    name,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetOf(sheet)])),
    resources: [],
    custom: { [OWN_KEY]: { charts: sheets.flatMap(chartsOf) } },
  };
}

/** An empty workbook. */
export function blankBook(): IWorkbookData {
  return {
    id: "blank",
    name: "Workbook",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ["sheet1"],
    sheets: { sheet1: { id: "sheet1", name: "Sheet1", rowCount: 1000, columnCount: 26 } },
    resources: [],
  };
}
