import { CellError } from "../../src/functions/answer";
import { articleOn } from "../support/article";
import { cellsOn } from "../support/cells";

const { ask, says } = cellsOn(articleOn("2026-02-12"));

const published = ["NdOxide", "2025-12-31", "2026-01-28"];

test.each<[string, string, number]>([
  ["", "", 0.20082],
  ["", "mode=pct", 0.20082],
  ["", "mode=abs", 122_500],
  ["", "mode=log", Math.log(732.5 / 610)],
  ["USD/kg", "", 0.21026],
  ["ex VAT", "mode=abs", 122_500 / 1.13],
])("in %p with %p it is %d", async (basis, options, expected) => {
  expect(await ask("RECHANGE", ...published, basis, "", options)).toBeCloseTo(expected, 5);
});

test("two ends on one observation are no change, or zero where that is said", async () => {
  const same = ["NdOxide", "2026-01-28", "2026-01-30"];
  expect(await ask("RECHANGE", ...same)).toBe("#N/A no-new-price");
  expect(await ask("RECHANGE", ...same, "", "", "same=zero")).toBe(0);
  expect(await ask("RECHANGE", ...same, "", "", "same=zero; mode=abs")).toBe(0);
});

test("words count back from the day that the other end used", async () => {
  const since = 870_000 / 732_500 - 1;
  expect(await ask("RECHANGE", "NdOxide", "-2W")).toBeCloseTo(since, 12);
  expect(await ask("RECHANGE", "NdOxide", "-1P")).toBeCloseTo(since, 12);
  expect(await ask("RECHANGE", "NdOxide", "YTD")).toBeCloseTo(870 / 610 - 1, 12);
  expect(await ask("RECHANGE", "NdOxide", "YE")).toBeCloseTo(870 / 610 - 1, 12);
});

test.each([
  ["fill=none", "#N/A after-last"],
  ["maxage=0", "#N/A too-old"],
  ["asof=2026-01-28", "#N/A not-yet-published"],
  ["quoter=USGS", "#N/A too-old"],
  ["mode=percent", "#VALUE! bad-option"],
  ["card=yes", "#VALUE! bad-option"],
])("takes %p to both of its ends", async (options, expected) => {
  expect(await ask("RECHANGE", "NdOxide", "2026-01-28", "2026-02-12", "", "", options)).toBe(
    expected,
  );
});

test("wants its beginning, and gives errors back as they came", async () => {
  expect(await says("RECHANGE", "NdOxide", "")).toContain("The from is missing");
  expect(await ask("RECHANGE", "NdOxide", new CellError("#N/A"), "x")).toBe("#N/A");
  expect(await ask("RECHANGE", "NdOxide", "YE", new CellError("#NUM!"))).toBe("#NUM!");
  expect(await ask("RECHANGE", "LuOxide", "x")).toBe("#VALUE! bad-date");
});
