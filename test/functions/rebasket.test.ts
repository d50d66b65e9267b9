import { CellError } from "../../src/functions/answer";
import { viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";
import { oxidesOn } from "../support/mixtures";

const day = "2026-01-29";
const { ask, rows, says } = cellsOn(viewOf("2026-02-01", oxidesOn(day)));
const lone = (text: string) => [[text]];

test("a deposit's value and coverage stand side by side", async () => {
  expect(await ask("REBASKET", lone("Mountain Pass"), day)).toEqual([
    [expect.closeTo(132.2455, 4), 0.9874],
  ]);
  expect(await ask("REBASKET", "Mountain Pass", day)).toEqual([
    [expect.closeTo(132.2455, 4), 0.9874],
  ]);
  expect(await ask("REBASKET", lone("Mountain Pass"), day, "CNY/t ex VAT")).toEqual([
    [expect.closeTo(132245.52 / 1.13, 2), 0.9874],
  ]);
});

test("a range of a whole column is read to its last row", async () => {
  const range = [
    ["Oxide", "%"],
    ["Nd2O3", "60"],
    ["Ce", 40],
    ["", ""],
    [null, null],
  ];
  expect(await ask("REBASKET", range, day)).toEqual([
    [expect.closeTo(0.6 * 732.5 + 0.4 * 22.3), 1],
  ]);
});

test("headers=1 keeps the answer in its place and adds each oxide's part", async () => {
  const range = [
    ["Nd2O3", 60],
    ["Ce", 36],
    ["Sm", 3],
    ["Tb", "tr"],
  ];
  const table = await rows("REBASKET", range, day, "", "headers=1");
  expect(new Set(table.map((row) => row.length))).toEqual(new Set([8]));
  const value = 0.6 * 732.5 + 0.36 * 22.3;
  expect(table.slice(0, 6)).toEqual([
    [expect.closeTo(value), 0.96, "", "", "", "", "", ""],
    ["component", "share", "price", "contribution", "of total", "day", "series", "note"],
    ["Nd2O3", 0.6, 732.5, expect.closeTo(439.5), expect.closeTo(439.5 / value), day, "NdOxide@ACME", ""],
    ["Ce", 0.36, 22.3, expect.closeTo(8.028), expect.closeTo(8.028 / value), day, "CeOxide@ACME", ""],
    ["Sm", 0.03, "#VALUE! no-such-series", "", "", "", "SmOxide", expect.stringContaining("no prices of SmOxide")],
    ["priced", 0.96, "", expect.closeTo(value), 1, "", "", ""],
  ]); // prettier-ignore
  expect(table.slice(6).map(([label, value]) => [label, value])).toEqual([
    ["basis", "CNY/kg inc VAT"],
    ["assay", "as given"],
    ["shares add up to", 0.99],
    ["not priced", "Sm 3 %"],
    ["traces, not counted", "Tb"],
    ["oldest input", "NdOxide@ACME"],
    ["day of oldest input", day],
    ["snapshot", "test:7"],
    ["reference day", "2026-02-01"],
  ]);
});

test("below mincover the value is an error, and the coverage stands beside it", async () => {
  const asked = ["REBASKET", lone("Mountain Pass"), day] as const;
  expect(await ask(...asked, "", "mincover=99%")).toEqual([["#N/A incomplete", 0.9874]]);
  expect(await ask(...asked, "", "mincover=0.98")).toEqual([[expect.closeTo(132.2455, 4), 0.9874]]);
  expect(await says(...asked, "", "mincover=95")).toBe(
    '#VALUE! bad-option: "mincover=95" is not a value of that option. Write a fraction such as 0.95 or a percentage such as 95%.',
  );
});

test.each<[readonly unknown[], string]>([
  [[[["Nolans"]]], 'unknown-deposit: There is no deposit "Nolans".'],
  [[""], 'unknown-deposit: There is no deposit "".'],
  [[[["Nd", 50]]], "bad-range: The shares of the assay add up to 50"],
  [["Xunwu", "soon"], "bad-date"],
  [["Xunwu", day, "CNY/ton"], "bad-basis"],
  [["Xunwu", day, "USD/kg Nd"], "no-rule: LaOxide@ACME counts as La2O3 and holds no Nd."],
  [["Xunwu", day, "", "gbd=no"], 'bad-option: There is no option "gbd" here.'],
  [["Xunwu", day, "", "headers"], "bad-option"],
])("%j is refused", async (values, sentence) => {
  expect(await says("REBASKET", ...values)).toContain(`#VALUE! ${sentence}`);
});

test("an error in the range comes back as it came", async () => {
  const broken = [["Nd", new CellError("#REF!")]];
  expect(await ask("REBASKET", broken, day)).toBe("#REF!");
});

test("REWHY tells a deposit's basket, its warning and that nobody checked it", async () => {
  const why = await rows("REWHY", "Xunwu", day, "CNY/t");
  const told = new Map(why.map(([label, value]) => [label, value]));
  expect(why[0]).toEqual(["value", expect.any(Number)]);
  expect(told.get("warning")).toContain("102.3 %");
  expect(told.get("evidence")).toContain("unverified");
  expect(told.get("Sm2O3")).toContain("no prices of SmOxide");
  expect((await rows("REWHY", "Xunwu", day, "USD/t")).slice(0, 2)).toEqual([
    ["error", "#N/A"],
    ["reason", "no-fx"],
  ]);
});
