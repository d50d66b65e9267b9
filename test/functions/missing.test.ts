import { citedOn } from "../support/cited-view";
import { cellsOn } from "../support/cells";

const { says } = cellsOn(citedOn("2026-02-12"));

test.each([
  ["REPRICE", ["", "2026-01-28"], "The material is missing. Write a code"],
  ["REFX", [""], 'The pair is missing. Write two ISO codes, such as "USDCNY"'],
  ["REINFO", ["NdOxide", ""], "The attribute is missing. Write unit, currency"],
  ["REFACT", ["", "REO production"], 'The subject is missing. Write one such as "China"'],
  ["RECONVERT", [1, "", "CNY/kg"], "The basis is missing. Write currency, mass and VAT"],
  ["RECONVERT", ["", "CNY/t", "CNY/kg"], "The value is missing. Write a number"],
  ["REHISTORY", ["NdOxide", ""], "The start is missing. Write a day"],
])("%s of a blank cell in %j says what is missing", async (name, given, sentence) => {
  expect(await says(name, ...given)).toContain(sentence);
});
