import { CellError } from "../../src/functions/answer";
import { articleOn } from "../support/article";
import { quotes, viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";

const article = cellsOn(articleOn("2026-02-12"));
const day = "2026-01-28";

/** A range with gaps, an old quote behind a gap of a month, and one that was revised. */
const gaps = cellsOn(
  viewOf("2026-03-31", [
    quotes("YOxide@BREX", {
      "2026-01-05": [100, { mid: 110, knownSince: "2026-01-20", status: "revised" }],
      "2026-02-05": { low: 120, high: 140, avg: 125 },
      "2026-02-12": 150,
      "2026-03-20": 170,
    }),
    quotes("YOxide@SMM", { "2026-02-12": 155 }),
  ]),
);

test.each<[string, string, unknown]>([
  ["2026-02-09", "", 130],
  ["2026-02-09", "fill=previous", 130],
  ["2026-02-09", "fill=next", 150],
  ["2026-02-10", "fill=nearest", 150],
  ["2026-02-07", "fill=nearest", 130],
  ["2026-02-09", "fill=interpolate", 130 + (20 * 4) / 7],
  ["2026-02-09", "fill=none", "#N/A not-quoted"],
  ["2026-02-07", "fill=none", "#N/A weekend"],
  ["2026-02-17", "fill=none", "#N/A holiday"],
  ["2026-03-23", "fill=none", "#N/A after-last"],
  ["2026-03-01", "", "#N/A too-old"],
  ["2026-03-01", "maxage=17", 150],
  ["2026-03-01", "maxage=none", 150],
  ["2026-02-09", "maxage=3", "#N/A too-old"],
  ["2026-01-12", "maxage=none", 110],
  ["2026-01-12", "asof=2026-01-19", 100],
  ["2026-01-12", "asof=2026-01-20T00:00Z", 110],
  ["2026-01-12", "asof=2026-01-19; fill=none", "#N/A after-last"],
  ["2026-02-12", "quoter=SMM", 155],
  ["2026-02-12", "quoter=smm, fill=none", 155],
  ["2026-02-12", "card=yes", 150],
  ["2026-02-12", "card=no; FILL=NONE;", 150],
])("on %s with %p it is %p", async (date, options, expected) => {
  const answer = await gaps.ask("REPRICE", "YOxide", date, "", "", options);
  expect(answer).toEqual(typeof expected === "number" ? expect.closeTo(expected, 9) : expected);
});

test.each([
  ["low", 120],
  ["high", 140],
  ["mid", 130],
  ["avg", 125],
  ["price", 130],
  [" LOW ", 120],
  ["close", "#VALUE! bad-field"],
])("reads the field %p", async (field, expected) => {
  expect(await gaps.ask("REPRICE", "YOxide", "2026-02-05", "", field)).toBe(expected);
});

test.each([
  ["fil=none", "There is no option"],
  ["fill=forward", "Write previous, none, next, nearest or interpolate"],
  ["none", "Write key=value"],
  ["fill", "Write fill= and previous, none, next, nearest or interpolate"],
  ["maxage=; fill=none", "Write maxage= and a whole number"],
  ["maxage=10,5", '"maxage=10,5" has a decimal comma'],
  ["fill=none; fill=next", "contradict each other"],
  ["maxage=-1", "whole number"],
  ["asof=01/02/2026", "2026-01-09"],
  ["interval=M", "There is no option"],
  [`fill=none;${" ".repeat(600)}`, "longer than"],
])("refuses the options %p and names the right ones", async (options, says) => {
  const sentence = await gaps.says("REPRICE", "YOxide", "2026-02-05", "", "", options);
  expect(sentence).toContain("#VALUE! bad-option");
  expect(sentence).toContain(says);
});

test("a price after the asked day is later, and not old", async () => {
  const after = await gaps.says("REPRICE", "YOxide", "2026-02-06", "", "", "fill=next; maxage=0");
  expect(after).toMatch(/#N\/A too-old: .*, \d+ days later \(limit 0\)/);
});

test("a quoter in the options that contradicts the code is no choice", async () => {
  expect(await gaps.ask("REPRICE", "YOxide@SMM", "2026-02-12", "", "", "quoter=SMM")).toBe(155);
  expect(await gaps.says("REPRICE", "YOxide@SMM", "2026-02-12", "", "", "quoter=BREX")).toContain(
    "bad-option",
  );
});

test("1x1 ranges are their cell, larger ones are sent to RETABLE", async () => {
  expect(await article.ask("REPRICE", [["NdOxide"]], [[46_050]], [["USD/kg"]], [[""]])).toBeCloseTo(
    105.4506,
    4,
  );
  const two = [["NdOxide"], ["PrOxide"]];
  expect(await article.says("REPRICE", two, day)).toContain("Use RETABLE");
  expect(await article.says("REPRICE", "NdOxide", [[day, day]])).toContain("Use RETABLE");
  expect(await article.says("REPRICE", "NdOxide", day, [["USD"], ["kg"]])).toContain("bad-range");
});

test("blank and omitted arguments are the same, in whatever form the host gives them", async () => {
  const told = await article.ask("REPRICE", "NdOxide");
  for (const blank of [null, undefined, "", " ", 0, [[""]], [[null]]]) {
    expect(await article.ask("REPRICE", "NdOxide", blank, blank, blank, blank)).toBe(told);
  }
  expect(await article.ask("REPRICE", "NdOxide", 0)).toBe(told);
  expect(await article.ask("REPRICE", "")).toBe("#VALUE! unknown-material");
});

test.each([0, 1, 2, 3, 4])("an Excel error as argument %d comes back as it came", async (place) => {
  for (const shows of ["#DIV/0!", "#REF!", "#NAME?", "#NULL!", "#SPILL!"]) {
    const given: unknown[] = ["NdOxide", day, "USD/kg", "price", "fill=none"];
    given[place] = new CellError(shows);
    expect(await article.ask("REPRICE", ...given)).toBe(shows);
  }
});

test("rich values are their basic value", async () => {
  const text = (basicValue: string) => ({ type: "String", basicValue });
  const serial = { type: "FormattedNumber", basicValue: 46_050, numberFormat: "yyyy-mm-dd" };
  expect(await article.ask("REPRICE", text("NdOxide"), serial)).toBe(732_500);
  const error = { type: "Error", basicValue: "#BLOCKED!" };
  expect(await article.ask("REPRICE", error, day)).toBe("#BLOCKED!");
});

/** Each row is worse than the next in one respect only, in the order of the contract. */
test.each([
  ["Nd", "x", "#VALUE! ambiguous-material"],
  ["LuOxide", "x", "#VALUE! bad-date"],
  ["LuOxide", "2030-01-01", "#VALUE! no-such-series"],
  ["NdOxide", "2030-01-01", "#N/A not-yet-published"],
  ["NdOxide", "2020-01-01", "#N/A before-first"],
  ["NdOxide", "2026-01-20", "#N/A too-old"],
  ["NdOxide", "2026-01-28", 732_500],
])("of several faults of %s on %s the first is told", async (material, date, expected) => {
  expect(await article.ask("REPRICE", material, date)).toBe(expected);
});

test("an argument in error is told before a series that the feed lacks", async () => {
  expect(await article.ask("REPRICE", "LuOxide", new CellError("#REF!"))).toBe("#REF!");
  expect(await article.ask("REPRICE", "LuOxide", day, "USD/ton")).toBe("#VALUE! bad-basis");
  expect(await article.ask("REPRICE", "NdOxide@USGS", "x", "ex VAT")).toBe("#VALUE! bad-date");
});
