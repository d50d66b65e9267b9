import type { Classified } from "../../../src/pane/state/classified";
import type { HoldingsCells } from "../../../src/pane/state/exposure";
import { insert } from "../../../src/pane/state/insert";
import { shockAsked, nextShock, openedShock } from "../../../src/pane/state/shock-controls";
import {
  type SheetChoice,
  type SheetPicture,
  coversHoldings,
  sheetArea,
  sheetInsertion,
  weightDays,
} from "../../../src/pane/state/sheet-plan";
import { readPlace } from "../../../src/pane/state/typed-place";
import { cellsOn } from "../../support/cells";
import { goldenHoldings } from "../../support/companies";
import { fakeWorkbook } from "../../support/fake-workbook";
import { day } from "../../support/observations";
import { portfolioOf, shockOn, shockableView } from "../../support/pictures";

const cells: HoldingsCells = [
  ["Ticker", "Market value CNY"],
  ...goldenHoldings.slice(1),
  ["MP US", 300_000],
  ["=Acme", -50_000],
];
const asked = shockAsked(nextShock(openedShock, { kind: "moved", driver: "REConc", percent: -5 }));
const area = { sheet: "Book", row: 0, column: 0, rows: cells.length, columns: 2 };
const place = { sheet: "Book", row: 0, column: 3 };
const words = {
  title: "Exposure",
  provenance: ["Prices 2026-01-28", "=not a formula"],
  holdings: "Holdings",
  parts: { exposure: "By stage", shock: "Shock" },
};
const both: SheetChoice = { parts: ["exposure", "shock"], form: "values" };

function pictured(more: Partial<SheetPicture> = {}, classified?: Classified): SheetPicture {
  const portfolio = portfolioOf(cells, "base=CNY", classified === undefined ? {} : { classified });
  return { portfolio, shock: shockOn(portfolio, asked), asked, area, cells, ...more };
}

test("values are what the two functions answer, headers and all", async () => {
  const { rows } = sheetInsertion(place, pictured(), both, words);
  const { rows: ask } = cellsOn(shockableView);
  const shown = (told: readonly (readonly unknown[])[]) =>
    told.map((row) =>
      row.map((cell) => {
        if (/^#(N\/A|VALUE!) /.test(String(cell))) return "=NA()";
        return cell === "=Acme" ? " =Acme" : cell;
      }),
    );
  const exposure = shown(await ask("REEXPOSURE", cells, "stage", "headers=1; base=CNY"));
  const shock = shown(
    await ask("RESHOCK", cells, asked.shocks, `${asked.options}; headers=1; base=CNY`),
  );
  expect(rows.slice(5, 13)).toEqual(exposure);
  expect(rows.slice(15)).toEqual(shock);
  expect(rows).toHaveLength(15 + 1 + 8 + 7 + 6 + 1);
});

test("the golden portfolio's gross is there to the cent", () => {
  const portfolio = portfolioOf([...goldenHoldings], "");
  const picture = { ...pictured(), portfolio, shock: shockOn(portfolio, asked) };
  const { rows } = sheetInsertion(place, picture, { parts: ["exposure"], form: "values" }, words);
  const gross = rows.slice(6, 13).map(([, , , one]) => Number(one));
  expect(gross.reduce((sum, one) => sum + one, 0)).toBeCloseTo(4_000_000, 2);
});

test("formulas read the holdings where they stand, and their answers have room", () => {
  const live = sheetInsertion(place, pictured(), { ...both, form: "formulas" }, words);
  expect(live.rows.map(([first]) => first).filter((first) => first !== "")).toEqual([
    "Exposure",
    "Prices 2026-01-28",
    " =not a formula",
    "By stage",
    '=REEXPOSURE(Book!A1:B9,"stage","headers=1; base=CNY")',
    "Shock",
    '=RESHOCK(Book!A1:B9,"NdPr=+10%; REConc=-5%","horizon=4q; headers=1; base=CNY")',
  ]);
  const taken = { ...place, rows: live.rows.length, columns: live.rows[0]?.length };
  expect(sheetArea(place, pictured(), { ...both, form: "formulas" }, words)).toEqual(taken);
  expect(sheetArea(place, pictured(), both, words)).toEqual(taken);
});

test("holdings that no cells hold are written first, and read from there", () => {
  const picture = { ...pictured(), area: undefined };
  const { rows } = sheetInsertion(place, picture, { parts: ["shock"], form: "formulas" }, words);
  expect(rows.slice(3, 7).map((row) => row.slice(0, 2))).toEqual([
    ["", ""],
    ["Holdings", ""],
    ["Ticker", "Market value CNY"],
    ["600111.SH", 1_000_000],
  ]);
  expect(rows[13]?.[0]).toBe(" =Acme");
  expect(rows[16]?.[0]).toContain("=RESHOCK(Book!D6:E14,");
});

test("nothing that stands there is written over before it was said, spills included", async () => {
  const workbook = fakeWorkbook({ "Book!H20": { shows: "mine" } });
  const live = sheetInsertion(place, pictured(), { ...both, form: "formulas" }, words);
  expect(await insert(workbook, live)).toMatchObject({ kind: "occupied", area: "Book!D1:J38" });
  expect(workbook.held("Book!D1")).toBe("");
  expect(await insert(workbook, live, { overwrite: true })).toMatchObject({ kind: "done" });
  expect([workbook.held("Book!D1"), workbook.held("Book!H20")]).toEqual(["Exposure", ""]);
});

test("the holdings themselves are never covered, nor what is written read with them", () => {
  const at = (row: number, column: number) =>
    coversHoldings(sheetArea({ ...place, row, column }, pictured(), both, words), area);
  expect([at(0, 0), at(3, 1), at(10, 0)]).toEqual([true, true, true]);
  expect([at(0, 2), at(11, 0)]).toEqual([false, false]);
});

test("what the user classified counts in the values, and formulas stay as cells know it", () => {
  const own: Classified = [
    {
      label: "=Acme",
      weights: { MAG: 1 },
      asOf: day("2026-01-28"),
      evidence: "assumption",
      confidence: "low",
    },
  ];
  const shares = (picture: SheetPicture) =>
    sheetInsertion(place, picture, { parts: ["exposure"], form: "values" }, words).rows[10]?.[3];
  expect([shares(pictured()), shares(pictured({}, own))]).toEqual([125_000, 75_000]);
  expect(weightDays(pictured({}, own).portfolio)).toEqual(["2024-12-31", "2026-01-28"]);
});

test.each([
  ["h2", { sheet: "Book", row: 1, column: 7 }],
  ["$AB$10", { sheet: "Book", row: 9, column: 27 }],
  ["Sheet1!C3", { sheet: "Sheet1", row: 2, column: 2 }],
  ["'O''Neil 2025'!A1", { sheet: "O'Neil 2025", row: 0, column: 0 }],
  ["北方!A1", { sheet: "北方", row: 0, column: 0 }],
  ["A0", undefined],
  ["A1:B2", undefined],
  ["H", undefined],
])("%s is read as a place", (text, read) => {
  expect(readPlace(text, "Book")).toEqual(read);
});
