/** The sections of the Workbook tab by name; their order is that of the tab. */
export type SectionName = "problems" | "explain" | "check" | "freeze" | "carry";

/** Which of them are unfolded. */
export type WorkbookSections = readonly SectionName[];

/** What a person sees first: the cells that fail, and why the selected one shows what it shows. */
export const openedSections: WorkbookSections = ["problems", "explain"];
