import { knownDay } from "../../src/core/day";
import { CellCard, CellDay, CellError } from "../../src/functions/answer";
import { articleOn } from "../support/article";
import { quotes, rates, viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";

const view = viewOf("2026-03-13", [
  quotes("YOxide@BREX", {
    "2026-01-30": 4,
    "2026-03-02": { low: 6, high: 8 },
    "2026-03-04": [13, { mid: 14, knownSince: "2026-03-12" }],
    "2026-03-09": 21,
  }),
  quotes("YOxide@SMM", { "2026-03-02": 9 }),
  rates("USD", { "2026-03-02": 1, "2026-03-04": 1, "2026-03-09": 1 }),
  rates("CNY", { "2026-03-02": 7, "2026-03-04": 7, "2026-03-09": 10.5 }),
]);

const { ask, says } = cellsOn(view);
const march = (options = "", basis = "", field = "") =>
  ask("REAVERAGE", "YOxide", "2026-03", "", basis, field, options);

test("is the mean over the days that were published", async () => {
  expect(await march()).toBe(14);
  expect(await ask("REAVERAGE", "YOxide", "2026-03-02", "2026-03-04")).toBe(10.5);
  expect(await ask("REAVERAGE", "YOxide", 46_083, 46_085)).toBe(10.5);
});

test("may leave the end out after a period or a span, and nowhere else", async () => {
  expect(await ask("REAVERAGE", "YOxide", "MTD")).toBe(14);
  expect(await ask("REAVERAGE", "YOxide", "YTD")).toBe(11.5);
  expect(await ask("REAVERAGE", "YOxide", "2026Q1", [[""]])).toBe(11.5);
  for (const start of ["2026-03-02", "-1M", "YE", "latest"]) {
    expect(await says("REAVERAGE", "YOxide", start)).toContain("The end is missing");
  }
});

test.each([
  ["cal=all", "", "", "#N/A too-old"],
  ["cal=trading; maxage=40", "", "", (7 + 7 + 14 + 14 + 14 + 21 * 5) / 10],
  ["quoter=SMM", "", "", 9],
  ["asof=2026-03-11", "", "", (7 + 13 + 21) / 3],
  ["cal=cn; fill=none", "", "", "#N/A not-quoted"],
  ["", "USD/t", "", 5 / 3],
  ["", "", "low", "#N/A no-field"],
  ["interval=M", "", "", "#VALUE! bad-option"],
])("with %p, %p and %p it is %p", async (options, basis, field, expected) => {
  const answer = await march(options, basis, field);
  expect(answer).toEqual(typeof expected === "number" ? expect.closeTo(expected, 9) : expected);
});

test("a mean with a card says over how many days it is", async () => {
  const { cell } = cellsOn(view);
  const card = await cell("REAVERAGE", "YOxide", "2026-03", "", "", "", "card=yes");
  expect(card).toBeInstanceOf(CellCard);
  expect(card).toMatchObject({
    value: 14,
    title: expect.stringMatching(/^Mean of YOxide@/) as unknown,
    rows: expect.arrayContaining([
      ["days counted", 3],
      ["from", new CellDay(knownDay(2026, 3, 1))],
      ["to", new CellDay(knownDay(2026, 3, 13))],
      ["basis", "CNY/t inc VAT"],
    ]) as unknown,
  });
});

test("argument faults come first, and errors as they came", async () => {
  expect(await ask("REAVERAGE", "LuOxide", "2026-03-02")).toBe("#VALUE! bad-date");
  expect(await ask("REAVERAGE", "LuOxide", "2026-03")).toBe("#VALUE! no-such-series");
  expect(await ask("REAVERAGE", "YOxide", new CellError("#REF!"))).toBe("#REF!");
});

test("the mean of the quarters of 2025 of concentrate", async () => {
  const article = cellsOn(articleOn("2026-02-12"));
  expect(await article.ask("REAVERAGE", "REConc", "2025")).toBeCloseTo(20_689.25, 9);
});
