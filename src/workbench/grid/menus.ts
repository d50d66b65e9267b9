import type { MenuConfig } from "@univerjs/preset-sheets-core";

/** What a price workbook has no use for, so that the bar above the grid stays one calm line. */
export const hiddenMenus: MenuConfig = {};
