import { knownDay } from "../../core/day";
import type { SheetLayout, Written } from "./sheet-layout";
import type { StyleName } from "./styles";

/** The transfer price by quarter, and what was known of it on a day. */
export const concentrate: SheetLayout = {
  id: "concentrate",
  name: "Concentrate",
  widths: [150, 110, 96, 32, 110, 110, 110, 110, 110],
  heights: { 1: 34, 3: 12, 13: 12 },
  merged: ["A1:I1", "A14:C14", "A18:C20"],
  chart: {
    over: "E4:I17",
    days: "A5:A11",
    values: "B5:B11",
    title: "Concentrate, CNY/t without VAT",
    kind: "columns",
    labels: "quarters",
  },
  cells: {
    A1: ["title", "Concentrate of Bayan Obo by quarter"],
    A2: [
      "note",
      "What China Northern Rare Earth (600111) pays Baotou Steel (600010) for a dry tonne with 50 % REO, without VAT.",
    ],
    A4: ["headNumber", "Quarter from"],
    B4: ["headNumber", "CNY/t"],
    C4: ["headNumber", "Change"],
    A5: ["day", '=REHISTORY("REConc","2024-07-01","2026-01-31")'],
    ...spilled(6, 11),
    B5: ["money"],
    A12: ["label", "Rises in a row"],
    B12: ["plain", '=COUNTIF(C6:C11,">0")'],
    A14: ["section", "What was known when"],
    A15: ["label", "Price for"],
    B15: ["dayInput", { day: knownDay(2026, 1, 5) }],
    A16: ["label", "As known on"],
    B16: ["dayInput", { day: knownDay(2026, 1, 5) }],
    A17: ["label", "CNY/t"],
    B17: ["money", '=REPRICE("REConc",B15,,,"asof="&TEXT(B16,"yyyy-mm-dd"))'],
    A18: [
      "wrapped",
      "The price of the new quarter was announced on 9 January. Write 2026-01-09 into B16, and 26,205 becomes 26,834.",
    ],
  },
};

/** The formats of the rows that the history spills into, and the changes beside them. */
function spilled(first: number, last: number): Record<string, readonly [StyleName, Written?]> {
  const cells: Record<string, readonly [StyleName, Written?]> = {};
  for (let row = first; row <= last; row += 1) {
    cells[`A${row}`] = ["day"];
    cells[`B${row}`] = ["money"];
    cells[`C${row}`] = ["percent", `=B${row}/B${row - 1}-1`];
  }
  return cells;
}
