import type { HoldingsCells } from "../../../src/pane/state/exposure";
import {
  type NameView,
  PAGE,
  lookedAt,
  nameRows,
  openedNames,
  pageOf,
  rowsInView,
  sortedBy,
} from "../../../src/pane/state/name-rows";
import { openedShock, shockAsked } from "../../../src/pane/state/shock-controls";
import { standingShares } from "../../../src/pane/state/standing";
import { goldenHoldings } from "../../support/companies";
import { day } from "../../support/observations";
import { portfolioOf, shockOn } from "../../support/pictures";

const cells: HoldingsCells = [
  ["Ticker", "Market value CNY"],
  ...goldenHoldings.slice(1),
  ["MP US", -300_000],
  ["Acme", 50_000],
];
const portfolio = portfolioOf(cells, "base=CNY");
const shocked = shockOn(portfolio, shockAsked(openedShock)).names;
const rows = nameRows(portfolio.names, "en");

const labels = (view: Partial<NameView>) =>
  rowsInView(rows, { ...openedNames, ...view }, shocked).map(({ held }) => held.label);

test("the largest holdings stand first, short ones by their size", () => {
  expect(labels({})).toEqual([
    "600111.SH",
    "300748.SZ",
    "600549.SH",
    "300224.SZ",
    "600010.SH",
    "300066.SZ",
    "MP.US",
    "Acme",
  ]);
});

test("every column sorts, and what has no number stands last either way", () => {
  expect(labels({ column: "name", descending: false }).slice(0, 2)).toEqual(["Acme", "600010.SH"]);
  expect(labels({ column: "place", descending: false }).at(-1)).toBe("Acme");
  expect(labels({ column: "standing", descending: false })[0]).toBe("MP.US");
  const effects = labels({ column: "effect" });
  expect(effects.slice(0, 4)).toEqual(["600111.SH", "600010.SH", "300748.SZ", "MP.US"]);
  expect(labels({ column: "effect", descending: false }).slice(0, 4)).toEqual([
    "MP.US",
    "300748.SZ",
    "600010.SH",
    "600111.SH",
  ]);
  expect(labels({ column: "contribution" }).slice(4).sort()).toEqual(effects.slice(4).sort());
});

test("a column that is chosen again turns round, and a new one begins as one reads it", () => {
  const byName = sortedBy({ ...openedNames, page: 3 }, "name");
  expect(byName).toMatchObject({ column: "name", descending: false, page: 0 });
  expect(sortedBy(byName, "name").descending).toBe(true);
  expect(sortedBy(byName, "effect").descending).toBe(true);
});

test("names are found by either name and by ticker, and those that are not classified by themselves", () => {
  expect(labels({ text: "jl mag" })).toEqual(["300748.SZ"]);
  expect(labels({ text: "北方" })).toEqual(["600111.SH"]);
  expect(labels({ text: "mp.us" })).toEqual(["MP.US"]);
  expect(labels({ onlyOpen: true })).toEqual(["MP.US", "Acme"]);
  expect(lookedAt({ ...openedNames, page: 4 }, { text: "x" }).page).toBe(0);
});

test("a page that is not there is the last", () => {
  const many = Array.from({ length: 2 * PAGE + 1 }, (_, at) => at);
  expect(pageOf(many, 0)).toMatchObject({ at: 0, last: 2, first: 0 });
  expect(pageOf(many, 9)).toMatchObject({ at: 2, first: 2 * PAGE, rows: [2 * PAGE] });
  expect(pageOf([], 0)).toMatchObject({ at: 0, last: 0, rows: [] });
});

test("names are in Chinese for those who read it", () => {
  const titles = nameRows(portfolio.names, "zh").map(({ title }) => title);
  expect(titles).toContain("北方稀土");
  expect(titles).toContain("MP Materials");
});

test("by value it is said what weights stand on, and what nobody has placed", () => {
  const shares = (all: typeof portfolio) =>
    Object.fromEntries(standingShares(all.names).map(({ standing, share }) => [standing, share]));
  const whole = 4_350_000;
  expect(shares(portfolio)).toEqual({
    filing: expect.closeTo((300_000 * 0.75) / whole, 12) as number,
    assumption: expect.closeTo(4_000_000 / whole, 12) as number,
    none: expect.closeTo((300_000 * 0.25 + 50_000) / whole, 12) as number,
  });
  const own = {
    label: "Acme",
    weights: { MAG: 0.5 },
    asOf: day("2026-01-28"),
    evidence: "filing",
    confidence: "high",
  } as const;
  const placed = shares(portfolioOf(cells, "base=CNY", { classified: [own] }));
  expect(placed["own"]).toBeCloseTo(25_000 / whole, 12);
});
