import { CellCard, CellError } from "../../src/functions/answer";
import { articleOn } from "../support/article";
import { quotes, viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";

const view = viewOf("2026-01-14", [
  quotes("PrNdMetal@BREX", { "2026-01-09": 760_700, "2026-01-12": 772_400, "2026-01-13": 774_000 }),
  quotes("PrNdOxide@BREX", { "2026-01-09": 624_900, "2026-01-12": 636_100 }),
  quotes("PrNdOxide@DEMO", { "2026-01-12": 100_000 }, { synthetic: true }),
]);
const { ask, rows, says, cell } = cellsOn(view);
const pair = ["PrNdMetal", "PrNdOxide"];

test("what making the metal earned is one number", async () => {
  expect(await ask("RESPREAD", ...pair, "2026-01-09")).toBeCloseTo(25_303.45, 2);
  expect(await ask("RESPREAD", [["PrNdMetal"]], [["PrNdOxide"]], [[46_031]])).toBeCloseTo(
    25_303.45,
    2,
  );
});

test("mass for mass it is what two REPRICE cells leave", async () => {
  const article = cellsOn(articleOn("2026-02-12"));
  const [date, basis] = ["2026-01-28", "USD/kg ex VAT"];
  const [neodymium, praseodymium] = [
    await article.ask("REPRICE", "NdOxide", date, basis),
    await article.ask("REPRICE", "PrOxide", date, basis),
  ];
  expect(await article.ask("RESPREAD", "NdOxide", "PrOxide", date, basis)).toBe(
    Number(neodymium) - Number(praseodymium),
  );
});

test.each([
  ["start=2026-01-01", 3, "2026-01-09"],
  ["start=2026-01-01; order=desc", 3, "2026-01-13"],
  ["start=2026-01-01; merge=intersect", 2, "2026-01-09"],
  ["start=2026-01", 3, "2026-01-09"],
  ["start=YTD; cal=trading", 4, "2026-01-09"],
  ["start=46034", 2, "2026-01-12"],
])("with %p it is %d rows from %s", async (options, count, first) => {
  const history = await rows("RESPREAD", ...pair, "", "", options);
  expect([history.length, history[0]?.[0]]).toEqual([count, first]);
});

test("a history ends with the date, and has headers and gaps as asked", async () => {
  const upTo = ["2026-01-12", "CNY/kg", "start=2026-01-12; headers=2"];
  expect(await rows("RESPREAD", ...pair, ...upTo)).toEqual([
    ["day", "PrNdMetal - PrNdOxide"],
    ["", "CNY/kg inc VAT"],
    ["2026-01-12", expect.closeTo(772.4 - 636.1 * 1.176823, 2)],
  ]);
  const strict = ["", "", "start=2026-01-13; fill=none; gap=blank"];
  expect(await rows("RESPREAD", ...pair, ...strict)).toEqual([["2026-01-13", ""]]);
  const [names] = await rows(
    "RESPREAD",
    "PrNdMetal",
    "PrNdOxide@DEMO",
    "",
    "",
    "start=2026; headers=1",
  );
  expect(names).toEqual(["day", "PrNdMetal - PrNdOxide@DEMO SYNTHETIC"]);
});

test("a spread with a card tells both prices and the factor between them", async () => {
  const card = await cell("RESPREAD", ...pair, "2026-01-09", "", "card=yes");
  if (!(card instanceof CellCard)) throw new Error("no card");
  expect(card.title).toMatch(/^PrNdMetal@\w+ - PrNdOxide@\w+$/);
  const told = new Map(card.rows);
  expect(told.get("a price")).toBe(760_700);
  expect(told.get("b quoted")).toBe(624_900);
  expect(told.get("b contained")).toBe("1 kg of PrNdMetal takes 1.17682 kg of PrNdOxide");
  expect(told.get("basis")).toBe("CNY/t inc VAT");
});

test("faults are told of the first that is wrong", async () => {
  expect(await ask("RESPREAD", "Nd", "x", "x")).toBe("#VALUE! ambiguous-material");
  expect(await ask("RESPREAD", "LuOxide", "PrNdOxide", "x")).toBe("#VALUE! bad-date");
  expect(await ask("RESPREAD", ...pair, "2026-01-09", "USD/ton")).toBe("#VALUE! bad-basis");
  expect(await says("RESPREAD", ...pair, "", "", "start=01/02/2026")).toContain('"2025-01-01"');
  expect(await ask("RESPREAD", "PrNdMetal", new CellError("#REF!"))).toBe("#REF!");
  expect(await ask("RESPREAD", ...pair, "2026-01-09", "USD/kg")).toBe("#N/A no-fx");
});
