import { referencesIn } from "../../src/workbench/inspect/references";
import { formatPlace } from "../../src/workbook/address";

/** The cells as a person writes them, with their sheet where it is another. */
function cells(formula: string): string[] {
  return referencesIn(formula, "Here").map((place) => formatPlace(place, place.sheet !== "Here"));
}

test("finds the cells that a formula names, wherever they stand", () => {
  expect(cells("=C13*2+$D$4")).toEqual(["C13", "D4"]);
  expect(cells("=SUM(A1:B2)")).toEqual(["A1", "B1", "A2", "B2"]);
  expect(cells("=Article!C8+'My sheet'!A1")).toEqual(["Article!C8", "'My sheet'!A1"]);
});

test("text, functions and names are no cells", () => {
  expect(cells('=REPRICE("A1","B2")')).toEqual([]);
  expect(cells("=LOG10(5)+T2X+NAME1A")).toEqual([]);
});

test("looks at no more than some hundred cells of a range", () => {
  expect(cells("=SUM(A1:Z1000)")).toHaveLength(500);
});
