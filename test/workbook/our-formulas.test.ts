import { functionsIn } from "../../src/workbook/our-formulas";

const ours = new Set(["REPRICE", "REWHY"]);

test.each([
  ['=REPRICE("NdOxide")', ["REPRICE"]],
  ["=IFERROR(reprice(A1),0)+REPRICE (B1)", ["REPRICE"]],
  ["=SUM(REPRICE(A1),INDEX(REWHY(A1),1,2))", ["REPRICE", "REWHY"]],
  ['="REPRICE("&A1', []],
  ['=CONCAT("say ""REPRICE(""",A1)', []],
  ["=XREPRICE(A1)+REPRICES(A1)+SUM(A1)", []],
  ["=REPRICE+1", []],
  ["=_xll.REPRICE(A1)", ["REPRICE"]],
  ["=_xldudf_REPRICE(A1)", ["REPRICE"]],
  ["=RE.REPRICE(A1)", ["REPRICE"]],
])("%s names %j", (formula, names) => {
  expect(functionsIn(formula, ours)).toEqual(names);
});
