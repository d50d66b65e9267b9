import { type Day, knownDay } from "../../core/day";
import type { SheetLayout, Written } from "./sheet-layout";
import type { StyleName } from "./styles";

type Cells = Record<string, readonly [StyleName, Written?]>;

/** Days for which the ECB's rates are shipped. */
const rateDays: readonly Day[] = [
  knownDay(2024, 12, 31),
  knownDay(2025, 1, 2),
  knownDay(2025, 12, 31),
  knownDay(2026, 1, 2),
  knownDay(2026, 1, 9),
  knownDay(2026, 1, 27),
  knownDay(2026, 1, 28),
  knownDay(2026, 2, 3),
  knownDay(2026, 2, 11),
];

const usgsCodes = ["NdOxide@USGS", "DyOxide@USGS", "TbOxide@USGS", "EuOxide@USGS"];
const usgsYears = ["2020", "2021", "2022", "2023", "2024"];

/** Exchange rates by day, and the averages of the year that the USGS publishes. */
export const reference: SheetLayout = {
  id: "reference",
  name: "Reference",
  widths: [100, 84, 84, 84, 32, 72, 112, 112, 112, 112],
  heights: { 1: 34, 3: 12 },
  merged: ["A1:J1"],
  cells: {
    A1: ["title", "Exchange rates and yearly averages"],
    A2: [
      "note",
      "Reference rates of the European Central Bank; oxide prices of the U.S. Geological Survey in USD/kg, 99.5 % and purer.",
    ],
    A4: ["headNumber", "Day"],
    B4: ["headNumber", "EURUSD"],
    C4: ["headNumber", "EURCNY"],
    D4: ["headNumber", "USDCNY"],
    ...rates(),
    F4: ["headNumber", "Year"],
    ...averages(),
  },
};

function rates(): Cells {
  const cells: Cells = {};
  rateDays.forEach((day, index) => {
    const row = 5 + index;
    cells[`A${row}`] = ["dayInput", { day }];
    for (const column of ["B", "C", "D"]) {
      cells[`${column}${row}`] = ["rate", `=REFX(${column}$4,$A${row})`];
    }
  });
  return cells;
}

function averages(): Cells {
  const cells: Cells = {};
  usgsCodes.forEach((code, index) => {
    cells[`${"GHIJ"[index] ?? ""}4`] = ["headNumber", code];
  });
  usgsYears.forEach((year, index) => {
    const row = 5 + index;
    cells[`F${row}`] = ["yearInput", year];
    for (const column of ["G", "H", "I", "J"]) {
      cells[`${column}${row}`] = ["money", `=REPRICE(${column}$4,$F${row})`];
    }
  });
  return cells;
}
