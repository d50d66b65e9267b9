/** The tabs by name. */
export type TabName = "exposure" | "prices" | "workbook" | "settings";
