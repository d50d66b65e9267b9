import { knownDay } from "../../core/day";
import type { SheetLayout, Written } from "./sheet-layout";
import type { StyleName } from "./styles";

type Cells = Record<string, readonly [StyleName, Written?]>;

/** The table of the article of 29 January 2026, live, and one price that is not there. */
export const article: SheetLayout = {
  id: "article",
  name: "Article",
  widths: [164, 92, 92, 92, 80, 84, 84, 336],
  heights: { 1: 34, 3: 12, 6: 12, 11: 12, 13: 42 },
  merged: ["A1:H1", "A12:C12", "D13:H13"],
  cells: {
    A1: ["title", "Rare-earth oxides on 28 January 2026"],
    A2: [
      "note",
      "Averages of the Baotou exchange, CNY/t with VAT. Every number is a formula: select one, and the bar below says where it comes from.",
    ],
    A4: ["label", "Day"],
    B4: ["dayInput", { day: knownDay(2026, 1, 28) }],
    C4: ["note", "Blue cells are yours to change; everything follows."],
    A5: ["label", "Compared with"],
    B5: ["dayInput", { day: knownDay(2025, 12, 31) }],
    A7: ["head", "Material"],
    B7: ["head", "Code"],
    C7: ["headNumber", "Price"],
    D7: ["headNumber", "Base"],
    E7: ["head", "Base is"],
    F7: ["headNumber", "Change"],
    G7: ["headNumber", "Rise"],
    H7: ["head", "Source"],
    ...priceRow(8, "NdOxide"),
    ...priceRow(9, "PrOxide"),
    ...priceRow(10, "YOxide"),
    A12: ["section", "A price that is not there"],
    A13: ["label", "On 20 January 2026"],
    B13: ["code", "NdOxide"],
    C13: ["money", '=REPRICE(B13,"2026-01-20")'],
    D13: ["wrapped", '=VLOOKUP("sentence",REWHY(B13,"2026-01-20"),2,FALSE)'],
    A14: [
      "note",
      "No number is made up. The cell holds a true Excel error, and says why and what to write instead.",
    ],
  },
};

function priceRow(row: number, code: string): Cells {
  return {
    [`A${row}`]: ["text", `=REINFO(B${row},"name")`],
    [`B${row}`]: ["code", code],
    [`C${row}`]: ["money", `=REPRICE(B${row},$B$4)`],
    [`D${row}`]: ["money", `=REPRICE(B${row},$B$5)`],
    [`E${row}`]: ["text", `=VLOOKUP("status",REWHY(B${row},$B$5),2,FALSE)`],
    [`F${row}`]: ["percent", `=RECHANGE(B${row},$B$5,$B$4)`],
    [`G${row}`]: ["money", `=C${row}-D${row}`],
    [`H${row}`]: ["text", `=VLOOKUP("source",REWHY(B${row},$B$4),2,FALSE)`],
  };
}
