import { provenanceLine, provenanceOf } from "../../src/workbench/inspect/provenance";
import { cellsOn } from "../support/cells";
import { citedOn } from "../support/cited-view";

const { cell } = cellsOn(citedOn("2026-02-12"));

/** The line below the grid for a cell with this one call, once all of it can be told. */
async function lineOf(name: string, ...given: readonly unknown[]): Promise<string> {
  const answer = await cell(name, ...given);
  // REWHY comes with the second script: its first answer is a promise.
  await cell("REWHY", "NdOxide", "last");
  return provenanceLine(provenanceOf({ name, given, answer }, () => undefined));
}

test("a price tells its basis, series, day and source", async () => {
  expect(await lineOf("REPRICE", "NdOxide", "2026-01-28")).toMatch(
    /^CNY\/t inc VAT · NdOxide@BREX · 2026-01-28 · /,
  );
});

test("the value of a named deposit says that its assay is a model input, unverified", async () => {
  const asked = [[["Mountain Pass"]], "2026-01-28", "CNY/kg", "maxage=none"];
  expect(await lineOf("REBASKET", ...asked)).toContain("CNY/kg inc VAT");
  expect(await lineOf("REBASKET", ...asked)).toContain("model input, unverified");
});

test("the cost of a grade says the same of its composition, with the options of its cell", async () => {
  const options = "gbd=no; base=none; maxage=none; headers=1";
  expect(await lineOf("REMAGNET", [["45SH"]], "2026-02-11", "CNY/kg", options)).toContain(
    "model input, unverified",
  );
});

test("an assay in the sheet is the user's own, and nothing is said of it", async () => {
  const own = [
    ["NdOxide", 75],
    ["PrOxide", 25],
  ];
  expect(await lineOf("REBASKET", own, "2026-01-28", "CNY/kg")).toBe("");
});
