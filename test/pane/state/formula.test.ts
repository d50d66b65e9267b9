import { basisChoices } from "../../../src/pane/state/basis-choices";
import {
  formulaOf,
  historyCall,
  priceCall,
  tableRows,
  whyCall,
} from "../../../src/pane/state/formula";
import { termsOf } from "../../../src/pane/state/quote";
import { seriesBeside } from "../../../src/pane/state/series-beside";
import { articleOn } from "../../support/article";
import { quotes, sure, viewOf } from "../../support/builders";
import { cellsOn } from "../../support/cells";

const view = articleOn("2026-02-11");
const termsFor = (code: string, basis = "") => sure(termsOf(view, code, basis), code);
const heads = { material: "Material", day: "Day", price: "Price", basis: "Basis" };
const place = { sheet: "Sheet1", row: 4, column: 1 };

test("a formula always says the VAT state, even as quoted", () => {
  expect(formulaOf(priceCall(termsFor("NdOxide"), "2026-01-28"))).toBe(
    '=REPRICE("NdOxide","2026-01-28","CNY/t inc VAT")',
  );
});

test("a formula names the quoter where one was chosen, and no VAT where it has no meaning", () => {
  expect(formulaOf(priceCall(termsFor("NdOxide@USGS", "CNY/kg"), "2024"))).toBe(
    '=REPRICE("NdOxide@USGS","2024","CNY/kg")',
  );
});

test("an index has no basis to write", () => {
  const index = viewOf("2026-01-16", [
    quotes("REIndex@ACREI", { "2026-01-16": 239 }, { kind: "index", basis: { vat: "none" } }),
  ]);
  const terms = sure(termsOf(index, "REIndex", ""), "terms");
  expect(formulaOf(priceCall(terms, "latest"))).toBe('=REPRICE("REIndex","latest")');
});

test("a rate is asked as a pair", () => {
  expect(formulaOf(priceCall(termsFor("EURCNY@ECB"), "2026-01-28"))).toBe(
    '=REFX("EURCNY","2026-01-28")',
  );
});

test("a history starts where it is told and says codes and basis above its columns", () => {
  expect(formulaOf(historyCall(termsFor("REConc"), "2024-07-01"))).toBe(
    '=REHISTORY("REConc","2024-07-01",,"CNY/t ex VAT",,"headers=2")',
  );
});

test("the explanation is of the newest price at any age", () => {
  expect(formulaOf(whyCall(termsFor("NdOxide")))).toBe('=REWHY("NdOxide","last","CNY/t inc VAT")');
});

test("quotes in a typed day are doubled, so that it stays one argument", () => {
  expect(formulaOf(priceCall(termsFor("NdOxide"), 'a","b'))).toBe(
    '=REPRICE("NdOxide","a"",""b","CNY/t inc VAT")',
  );
});

test("a table's price reads the labels beside it", () => {
  expect(tableRows(termsFor("NdOxide"), "2026-01-28", place, heads)).toEqual([
    ["Material", "Day", "Price", "Basis"],
    ["NdOxide", "2026-01-28", "=REPRICE(B6,C6,E6)", "CNY/t inc VAT"],
  ]);
  expect(tableRows(termsFor("EURUSD@ECB"), "latest", place, heads)).toEqual([
    ["Material", "Day", "Price"],
    ["EURUSD", "latest", "=REFX(B6,C6)"],
  ]);
});

test("what a formula asks is what the cell functions answer", async () => {
  const { ask } = cellsOn(view);
  const { name, given } = priceCall(termsFor("NdOxide", "USD/kg ex VAT"), "2026-01-28");
  // 732,500 / 1.13 / 1000 at 8.3176 CNY and 1.1974 USD for one EUR.
  expect(await ask(name, ...given)).toBeCloseTo(((732.5 / 1.13) * 1.1974) / 8.3176, 10);
});

test("bases are offered as quoted first, with a VAT word wherever it has a meaning", () => {
  expect(basisChoices(termsFor("NdOxide").entry)).toEqual([
    "CNY/t inc VAT",
    "CNY/t ex VAT",
    "CNY/kg ex VAT",
    "USD/kg ex VAT",
    "USD/t ex VAT",
    "EUR/kg ex VAT",
  ]);
  expect(basisChoices(termsFor("NdOxide@USGS").entry)).toEqual([
    "USD/kg",
    "CNY/t",
    "USD/t",
    "EUR/kg",
  ]);
});

test("the series of a material stand with the default first and the synthetic last", () => {
  expect(seriesBeside(view.catalogue, "NdOxide@USGS")).toEqual([
    { code: "NdOxide@BREX", written: "NdOxide", synthetic: false, domestic: true },
    { code: "NdOxide@USGS", written: "NdOxide@USGS", synthetic: false, domestic: false },
    { code: "NdOxide@DEMO", written: "NdOxide@DEMO", synthetic: true, domestic: true },
  ]);
});
