import type { SheetLayout, Written } from "./sheet-layout";
import type { StyleName } from "./styles";

/** A sheet of synthetic prices, named as such wherever a number of it shows. */
export const demo: SheetLayout = {
  id: "demo",
  name: "SYNTHETIC demo",
  widths: [100, 120, 120, 120, 32, 108, 108, 108, 108, 108],
  heights: { 1: 34, 3: 12 },
  frozen: 4,
  chart: {
    over: "F6:J23",
    days: "A5:A70",
    values: "B5:B70",
    title: "SYNTHETIC: NdOxide@DEMO, CNY/t",
    kind: "line",
    labels: "days",
  },
  merged: ["A1:J1"],
  cells: {
    ...formats(5, 70),
    A1: ["title", "SYNTHETIC prices: made by a generator, quoted by nobody"],
    A2: [
      "note",
      "They end with 2019, begin at the round 100,000 and answer only where a formula says DEMO. Try the functions on a long daily series.",
    ],
    A4: ["headNumber", "Day"],
    B4: ["headNumber", "NdOxide@DEMO"],
    C4: ["headNumber", "DyOxide@DEMO"],
    D4: ["headNumber", "TbOxide@DEMO"],
    A5: ["day", '=REHISTORY(B4:D4,"2019-10-01","2019-12-31")'],
  },
};

/** The formats of the rows that the history spills into. */
function formats(first: number, last: number): Record<string, readonly [StyleName, Written?]> {
  const cells: Record<string, readonly [StyleName, Written?]> = {};
  for (let row = first; row <= last; row += 1) {
    cells[`A${row}`] = ["day"];
    for (const column of ["B", "C", "D"]) cells[`${column}${row}`] = ["money"];
  }
  return cells;
}
