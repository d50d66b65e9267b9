import type { Workbook } from "../../workbook/workbook";
import { filledAreas, spilledAreas } from "./filled-areas";
import { definedNames, setName } from "./defined-names";
import { replaceBlocks } from "./replace-blocks";
import { copySheet, setSheet, sheetFacts } from "./sheets";

/** The calls of the port that concern sheets and names as such, or many cells at once. */
export type WholeWorkbook = Pick<
  Workbook,
  "replace" | "filled" | "spilled" | "sheets" | "setSheet" | "copySheet" | "names" | "setName"
>;

/** Those calls, for Excel. */
export const wholeWorkbook: WholeWorkbook = {
  replace: replaceBlocks,
  filled: filledAreas,
  spilled: spilledAreas,
  sheets: sheetFacts,
  setSheet,
  copySheet,
  names: definedNames,
  setName,
};
