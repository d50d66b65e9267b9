import type { Grid } from "../grid/grid";
import { OWN_KEY, ownOf } from "../grid/own";
import type { Workbook } from "../../workbook/workbook";
import { demo } from "./demo";
import { chartsOf, sheetOf } from "./sheet-layout";
import { styles } from "./styles";

/** Adds the sheet of synthetic prices, or goes to it where it is there already. */
export async function addDemo(grid: Grid, workbook: Workbook): Promise<void> {
  const book = grid.book();
  if (!book.getSheetByName(demo.name)) {
    const layout = sheetOf(demo);
    book.addStyles(styles);
    book.insertSheet(demo.name, { sheet: layout });
    const own = ownOf(book);
    book.setCustomMetadata({
      ...book.getCustomMetadata(),
      [OWN_KEY]: { ...own, charts: [...own.charts, ...chartsOf(demo)] },
    });
  }
  await workbook.goTo({ sheet: demo.name, row: 4, column: 0 });
}
