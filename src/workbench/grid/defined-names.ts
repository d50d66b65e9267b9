import type { DefinedName, ValuedName } from "../../workbook/defined-name";
import type { StructureRefusal } from "../../workbook/sheet-facts";
import type { Grid } from "./grid";

/** The names of the workbook and of its sheets. The grid does not say what they stand for now. */
export function definedNames(grid: Grid): readonly ValuedName[] {
  const sheets = new Map(
    grid
      .book()
      .getSheets()
      .map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]),
  );
  return namesOf(grid).map((named) => {
    const written = named.getFormulaOrRefString();
    const sheet = named.isWorkbookScope() ? undefined : sheets.get(named.getLocalSheetId() ?? "");
    return {
      name: named.getName(),
      formula: written.startsWith("=") ? written : `=${written}`,
      ...(sheet === undefined ? {} : { sheet }),
    };
  });
}

/** Gives a name another formula. */
export function setName(grid: Grid, wanted: DefinedName): StructureRefusal | undefined {
  const book = grid.book();
  if (book.isCellEditing()) return { kind: "editing" };
  const home = wanted.sheet && book.getSheetByName(wanted.sheet)?.getSheetId();
  const found = namesOf(grid).find(
    (named) =>
      named.getName() === wanted.name &&
      (home ? named.getLocalSheetId() === home : named.isWorkbookScope()),
  );
  if (!found) throw new Error(`there is no name ${wanted.name}`);
  // The grid writes the sign of equality itself.
  found.setFormula(wanted.formula.replace(/^=/, ""));
  return undefined;
}

function namesOf(grid: Grid): ReturnType<ReturnType<Grid["book"]>["getDefinedNames"]> {
  return grid.book().getDefinedNames();
}
