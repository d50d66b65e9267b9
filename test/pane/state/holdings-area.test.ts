import { indexOfCompanies } from "../../../src/core/portfolio/company-index";
import type { HoldingsCells } from "../../../src/pane/state/exposure";
import { heightOf, sharedArea, tableIn } from "../../../src/pane/state/holdings-area";
import type { Area } from "../../../src/workbook/address";
import { goldenBook } from "../../support/companies";

const known = indexOfCompanies(goldenBook);
const area = (row: number, column: number, rows: number, columns: number): Area => ({
  sheet: "Book",
  ...{ row, column, rows, columns },
});
const found = (cells: HoldingsCells) => tableIn(cells, area(4, 2, 50, 10), known);
const none = undefined;

test("a table is found under its title, at its own columns", () => {
  const cells: HoldingsCells = [
    ["Fund of the east", none, none, none],
    [none, none, none, none],
    [none, "Name", "Ticker", "Shares"],
    [none, "Baotou Steel", "600010.SH", 100],
    [none, "JL MAG", "300748.SZ", 50],
  ];
  expect(found(cells)).toEqual(area(6, 3, 3, 3));
});

test("one blank row hides nothing, two end the table", () => {
  const rows: HoldingsCells = [
    ["Ticker", "Value"],
    ["600111.SH", 1],
    [none, none],
    ["300748.SZ", 2],
    [none, none],
    [none, none],
    ["Something else", 3],
  ];
  expect(heightOf(rows)).toBe(4);
  expect(found(rows)).toEqual(area(4, 2, 4, 2));
});

test("headers without tickers under them are no holdings", () => {
  const prices: HoldingsCells = [
    ["Code", "Value"],
    ["NdOxide", 870_000],
    ["PrOxide", 880_000],
  ];
  expect(found(prices)).toBeUndefined();
});

test("names that nobody lists do not hide those that are listed", () => {
  const rows: HoldingsCells = [
    ["Company", "Weight"],
    ["Acme", 0.4],
    ["Baotou Steel", 0.6],
  ];
  expect(found(rows)).toEqual(area(4, 2, 3, 2));
});

test("a second table beside the first is left out of it", () => {
  const rows: HoldingsCells = [
    ["Ticker", "Weight", none, "Ticker", "Weight"],
    ["600111.SH", 0.5, none, "MP US", 0.5],
    ["300748.SZ", 0.5, none, "LYC.AX", 0.5],
  ];
  expect(found(rows)).toEqual(area(4, 2, 3, 2));
});

test("areas of different sheets share nothing", () => {
  expect(sharedArea(area(0, 0, 5, 5), area(3, 3, 5, 5))).toEqual(area(3, 3, 2, 2));
  expect(sharedArea(area(0, 0, 5, 5), area(5, 0, 1, 1))).toBeUndefined();
  expect(sharedArea(area(0, 0, 5, 5), { ...area(0, 0, 5, 5), sheet: "Other" })).toBeUndefined();
});
