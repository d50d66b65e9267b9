import { CellError } from "../../src/functions/answer";
import { articleOn } from "../support/article";
import { quotes, viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";

const article = cellsOn(articleOn("2026-02-12"));

const { ask, rows, says } = cellsOn(
  viewOf("2026-03-13", [
    quotes("YOxide@BREX", {
      "2026-01-30": 1,
      "2026-03-02": { low: 2, high: 4 },
      "2026-03-03": [5, { mid: 6, knownSince: "2026-03-10", status: "revised" }],
      "2026-03-09": 8,
    }),
    quotes("DyOxide@SMM", { "2026-03-03": 10, "2026-03-04": 11 }),
    quotes(
      "YOxide@DEMO",
      { "2026-03-02": { value: 100, status: "synthetic" } },
      { synthetic: true },
    ),
  ]),
);

const march = ["2026-03-01", "2026-03-13"];
const history = (options: string, field = "", materials: unknown = "YOxide") =>
  rows("REHISTORY", materials, ...march, "", field, options);

test("gives days and prices, oldest first, by default as published", async () => {
  expect(await history("")).toEqual([
    ["2026-03-02", 3],
    ["2026-03-03", 6],
    ["2026-03-09", 8],
  ]);
});

test.each<[string, string, unknown[][]]>([
  ["order=desc", "", [["2026-03-09", 8], ["2026-03-03", 6], ["2026-03-02", 3]]],
  ["interval=W", "", [["2026-03-02", 6], ["2026-03-09", 8]]],
  ["interval=W; stat=avg", "", [["2026-03-02", 4.5], ["2026-03-09", 8]]],
  ["interval=M; stat=low", "", [["2026-03-01", 3]]],
  ["interval=M; stat=high", "", [["2026-03-01", 8]]],
  ["interval=Q", "", [["2026-01-01", 8]]],
  ["interval=Y; stat=last", "", [["2026-01-01", 8]]],
  ["interval=D", "", [["2026-03-02", 3], ["2026-03-03", 6], ["2026-03-09", 8]]],
  ["asof=2026-03-09", "", [["2026-03-02", 3], ["2026-03-03", 5], ["2026-03-09", 8]]],
  ["", "low", [["2026-03-02", 2], ["2026-03-03", "#N/A no-field"], ["2026-03-09", "#N/A no-field"]]],
  ["gap=blank", "low", [["2026-03-02", 2], ["2026-03-03", ""], ["2026-03-09", ""]]],
  ["headers=1", "", [["day", "YOxide"], ["2026-03-02", 3], ["2026-03-03", 6], ["2026-03-09", 8]]],
])("with %p and field %p it is laid out so", async (options, field, expected) => {
  expect(await history(options, field)).toEqual(expected);
}); // prettier-ignore

test("chooses rows by a calendar, and fills them", async () => {
  const days = async (options: string) => (await history(options)).map(([first]) => first);
  expect(await days("cal=trading; fill=none; gap=blank")).toHaveLength(10);
  expect(await days("cal=all")).toHaveLength(13);
  expect(await days("cal=cn")).toHaveLength(10);
  const [first] = await history("cal=all; maxage=40");
  expect(first).toEqual(["2026-03-01", 1]);
  const [unfilled] = await history("cal=all; fill=none");
  expect(unfilled).toEqual(["2026-03-01", "#N/A weekend"]);
});

test.each([
  ["", [["2026-03-02", 3, "#N/A before-first"], ["2026-03-03", 6, 10], ["2026-03-04", 6, 11], ["2026-03-09", 8, 11]]],
  ["merge=union; fill=none", [["2026-03-02", 3, "#N/A before-first"], ["2026-03-03", 6, 10], ["2026-03-04", "#N/A not-quoted", 11], ["2026-03-09", 8, "#N/A after-last"]]],
  ["merge=intersect", [["2026-03-03", 6, 10]]],
  ["merge=left", [["2026-03-02", 3, "#N/A before-first"], ["2026-03-03", 6, 10], ["2026-03-09", 8, 11]]],
])("lays several materials side by side with %p", async (options, expected) => {
  expect(await history(options, "", [["YOxide", "DyOxide"]])).toEqual(expected);
  expect(await history(options, "", [["YOxide"], ["DyOxide"], [""]])).toEqual(expected);
}); // prettier-ignore

test("headers name codes and bases, and the synthetic as such", async () => {
  const materials = [["YOxide", "", "YOxide@DEMO"]];
  const [codes, bases] = await history("headers=2; gap=blank", "", materials);
  expect(codes).toEqual(["day", "YOxide", "", "YOxide@DEMO SYNTHETIC"]);
  expect(bases).toEqual(["", "CNY/t inc VAT", "", "CNY/t inc VAT"]);
});

test("a column that cannot be read keeps its place with its own error", async () => {
  const materials = [["YOxide", "Nd", new CellError("#REF!"), ""]];
  expect(await history("merge=left", "", materials)).toEqual([
    ["2026-03-02", 3, "#VALUE! ambiguous-material", "#REF!"],
    ["2026-03-03", 6, "#VALUE! ambiguous-material", "#REF!"],
    ["2026-03-09", 8, "#VALUE! ambiguous-material", "#REF!"],
  ]);
  expect(await ask("REHISTORY", [["Nd", "x"]], ...march)).toBe("#VALUE! ambiguous-material");
  expect(await ask("REHISTORY", [[""]], ...march)).toBe("#VALUE! unknown-material");
});

test("argument faults are told first, each alone", async () => {
  expect(await ask("REHISTORY", "LuOxide", "x")).toBe("#VALUE! bad-date");
  expect(await ask("REHISTORY", "LuOxide", "2026-03-01")).toBe("#VALUE! no-such-series");
  expect(await ask("REHISTORY", "YOxide", new CellError("#DIV/0!"))).toBe("#DIV/0!");
  expect(await ask("REHISTORY", "YOxide", "2026-03-01", new CellError("#REF!"))).toBe("#REF!");
  expect(await ask("REHISTORY", "YOxide", ...march, "", "", "interval=monthly")).toBe(
    "#VALUE! bad-option",
  );
  expect(await says("REHISTORY", "YOxide", "")).toContain("The start is missing");
  expect(await says("REHISTORY", "YOxide", "2026-03-09", "2026-03-02")).toContain("Swap them");
});

test("days are days, of a period its first, and the basis is each row's own", async () => {
  expect(await article.rows("REHISTORY", "REConc", "2025Q4", [[""]], "CNY/kg")).toEqual([
    ["2025-10-01", 26.205],
  ]);
  const [last] = await article.rows(
    "REHISTORY",
    "NdOxide",
    "2026-01-28",
    "",
    "USD/kg",
    "",
    "order=desc",
  );
  expect(last).toEqual(["2026-02-11", expect.closeTo(870 / 6.911345, 4)]);
});

test("a history beyond the bound is refused", async () => {
  const materials = [Array<string>(8000).fill("YOxide")];
  const everyDay = ["2026-01-30", "", "", "", "cal=all; maxage=none"];
  expect(await says("REHISTORY", materials, ...everyDay)).toContain(
    "#VALUE! too-large: The answer would have 344,043 cells",
  );
});
