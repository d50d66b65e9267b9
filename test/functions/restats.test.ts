import { CellError } from "../../src/functions/answer";
import { articleOn } from "../support/article";
import { cellsOn } from "../support/cells";

const { ask, rows } = cellsOn(articleOn("2026-02-12"));

test("tells a price against its own past, label by label", async () => {
  expect(await rows("RESTATS", "NdOxide")).toEqual([
    ["last", 870_000],
    ["day", "2026-02-11"],
    ["basis", "CNY/t inc VAT"],
    ["1D change", "#N/A too-old"],
    ["1W change", expect.closeTo(0.187713, 6)],
    ["1M change", "#N/A too-old"],
    ["3M change", "#N/A before-first"],
    ["YTD change", expect.closeTo(0.42623, 5)],
    ["1Y change", "#N/A before-first"],
    ["52-week high", 870_000],
    ["52-week high day", "2026-02-11"],
    ["52-week low", 610_000],
    ["52-week low day", "2025-12-31"],
    ["percent of high", 1],
    ["percentile", 1],
    ["count", 3],
  ]);
});

test("every change is what RECHANGE gives with the same date, basis and options", async () => {
  const [basis, options] = ["USD/kg", "maxage=none"];
  const told = new Map(
    (await rows("RESTATS", "NdOxide", "2026-01-28", basis, options)).map((row) => [row[0], row[1]]),
  );
  for (const name of ["1D", "1W", "1M", "3M", "1Y"]) {
    const change = ["NdOxide", `-${name}`, "2026-01-28", basis, "", options];
    expect([name, told.get(`${name} change`)]).toEqual([name, await ask("RECHANGE", ...change)]);
  }
  const ytd = ["NdOxide", "YTD", "2026-01-28", basis, "", options];
  expect(told.get("YTD change")).toBe(await ask("RECHANGE", ...ytd));
  expect(told.get("basis")).toBe("USD/kg inc VAT");
});

test("a synthetic price says so in its first row", async () => {
  const [first] = await rows("RESTATS", "NdOxide@DEMO", "last");
  expect(first).toEqual(["SYNTHETIC", "made by a generator"]);
});

test("fails alone where there is no price at all", async () => {
  expect(await ask("RESTATS", "NdOxide", "2026-01-20")).toBe("#N/A too-old");
  expect(await ask("RESTATS", "Nd")).toBe("#VALUE! ambiguous-material");
  expect(await ask("RESTATS", "NdOxide", "", "", "mode=log")).toBe("#VALUE! bad-option");
  expect(await ask("RESTATS", "NdOxide", new CellError("#REF!"))).toBe("#REF!");
});
