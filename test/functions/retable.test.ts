import fc from "fast-check";
import { MOST_CELLS } from "../../src/core/table-size";
import { CellError } from "../../src/functions/answer";
import { articleOn } from "../support/article";
import { cellsOn } from "../support/cells";

const { ask, rows, says } = cellsOn(articleOn("2026-02-12"));

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

test("dates in a row go across, with the materials down", async () => {
  const row = [["2025-12-31", "2026-01-28"]];
  const across = [
    [610_000, 732_500],
    [611_500, 733_300],
  ];
  expect(await rows("RETABLE", column("NdOxide", "PrOxide"), row)).toEqual(across);
  expect(await rows("RETABLE", [["NdOxide", "PrOxide"]], row)).toEqual(across);
  expect(await rows("RETABLE", "NdOxide", row)).toEqual([[610_000, 732_500]]);
});

test("dates in a column go down, with the materials across", async () => {
  const dates = column(46_050, "2026-02-11");
  const down = [
    [732_500, 733_300],
    [870_000, 877_000],
  ];
  expect(await rows("RETABLE", [["NdOxide", "PrOxide"]], dates)).toEqual(down);
  expect(await rows("RETABLE", column("NdOxide", "PrOxide"), dates)).toEqual(down);
  expect(await rows("RETABLE", [["NdOxide"]], dates)).toEqual([[732_500], [870_000]]);
});

test("with one date the materials keep their own shape", async () => {
  const block = [
    ["NdOxide", "PrOxide"],
    ["REConc", "NdOxide@USGS"],
  ];
  const maxage = ["", "", "maxage=none"];
  expect(await rows("RETABLE", block, "2026-01-28", ...maxage)).toEqual([
    [732_500, 733_300],
    [26_834, 56],
  ]);
  expect(await rows("RETABLE", column("NdOxide", "PrOxide"), [[46_050]])).toEqual([
    [732_500],
    [733_300],
  ]);
});

test("blanks stay blank, wherever they stand", async () => {
  const materials = column("NdOxide", "", null, "PrOxide");
  expect(await rows("RETABLE", materials, [["2026-01-28", "", 0, "2026-02-11"]])).toEqual([
    [732_500, "", "", 870_000],
    ["", "", "", ""],
    ["", "", "", ""],
    [733_300, "", "", 877_000],
  ]);
});

test("whole columns are cut to what they hold, and keep their direction", async () => {
  const whole = (...cells: readonly unknown[]) =>
    Array.from({ length: 100_000 }, (_, row) => [cells[row] ?? ""]);
  expect(await rows("RETABLE", whole("NdOxide", "PrOxide"), "2026-01-28")).toHaveLength(2);
  expect(await rows("RETABLE", [["NdOxide", "PrOxide", ""]], whole("2026-01-28"))).toEqual([
    [732_500, 733_300],
  ]);
  expect(await rows("RETABLE", column("NdOxide", "PrOxide"), [["2026-01-28", ""]])).toEqual([
    [732_500],
    [733_300],
  ]);
});

test("each cell has its own price or error", async () => {
  const broken = new CellError("#DIV/0!");
  expect(
    await rows("RETABLE", column("NdOxide", "Nd", broken, "LuOxide"), [
      ["2026-01-28", "2026-01-20", "01/02/2026", broken],
    ]),
  ).toEqual([
    [732_500, "#N/A too-old", "#VALUE! bad-date", "#DIV/0!"],
    Array(4).fill("#VALUE! ambiguous-material"),
    Array(4).fill("#DIV/0!"),
    ["#VALUE! no-such-series", "#VALUE! no-such-series", "#VALUE! bad-date", "#DIV/0!"],
  ]);
});

test("gap=blank empties what is not there, and nothing that is written wrongly", async () => {
  const dates = [["2026-01-28", "2026-01-20"]];
  expect(await rows("RETABLE", column("NdOxide", "Nd"), dates, "", "", "gap=blank")).toEqual([
    [732_500, ""],
    ["#VALUE! ambiguous-material", "#VALUE! ambiguous-material"],
  ]);
});

test("basis, field and options are one for all, and stand alone when they are wrong", async () => {
  const dates = [["2025-12-31", "2026-01-28"]];
  const [prices = []] = await rows("RETABLE", "NdOxide", dates, "USD/kg ex VAT");
  expect(prices[1]).toBeCloseTo(93.3191, 4);
  expect(await ask("RETABLE", "NdOxide", dates, "USD/ton")).toBe("#VALUE! bad-basis");
  expect(await ask("RETABLE", "NdOxide", dates, "", "close")).toBe("#VALUE! bad-field");
  expect(await ask("RETABLE", "NdOxide", dates, "", "", "card=yes")).toBe("#VALUE! bad-option");
  expect(await rows("RETABLE", "NdOxide", dates, "", "", "asof=2026-01-27")).toEqual([
    ["#N/A before-first", "#N/A not-yet-published"],
  ]);
});

test("what cannot be laid out is refused in one sentence", async () => {
  const block = [
    ["NdOxide", "PrOxide"],
    ["REConc", "NdOxide"],
  ];
  const dates = [
    ["2025-12-31", "2026-01-28"],
    ["2026-02-11", "2026-01-09"],
  ];
  expect(await says("RETABLE", block, [["2025-12-31", "2026-01-28"]])).toContain("The materials");
  expect(await says("RETABLE", "NdOxide", dates)).toContain("The dates");
  expect(await ask("RETABLE", [[""]], "2026-01-28")).toBe("#VALUE! unknown-material");
  expect(await says("RETABLE", "NdOxide", "")).toContain("The date is missing");
});

test("a table beyond the bound is refused before any of it is worked out", async () => {
  const dates = Array.from({ length: 501 }, (_, at) => [45_000 + at]);
  const materials = [Array<string>(400).fill("NdOxide")];
  expect(await says("RETABLE", materials, dates)).toBe(
    "#VALUE! too-large: The answer would have 200,400 cells; the limit is 200,000. Ask for fewer materials or days.",
  );
  expect(MOST_CELLS).toBe(200_000);
});

test("every cell is what REPRICE gives for its material and date", async () => {
  const materials = fc.constantFrom("NdOxide", "氧化镨", "REConc", "Nd", "NdOxide@USGS", "LuOxide");
  const dates = fc.constantFrom<unknown>("2026-01-28", 46_050, "latest", "YE", "2025Q4", "x", -1);
  const list = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { minLength: 2, maxLength: 4 });
  const shared = fc.constantFrom(
    [],
    ["USD/kg"],
    ["", "mid"],
    ["", "", "fill=none"],
    ["ex VAT", "", "asof=2026-01-10; maxage=none"],
  );
  await fc.assert(
    fc.asyncProperty(list(materials), list(dates), shared, async (things, days, more) => {
      const table = await rows("RETABLE", column(...things), [days], ...more);
      for (const [row, thing] of things.entries()) {
        for (const [at, date] of days.entries()) {
          expect(table[row]?.[at]).toEqual(await ask("REPRICE", thing, date, ...more));
        }
      }
    }),
    { numRuns: 40 },
  );
});
