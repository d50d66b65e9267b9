import { type TestSeries, viewOf } from "../support/builders";
import { type Read, cellsOn } from "../support/cells";
import { bookOf, follows, figures, goldenBook } from "../support/companies";
import { noise, share, walk } from "../support/walks";

const LAST = "2026-01-28";
const oxide = noise(700, 1).map((value) => value / 20);
const series: readonly TestSeries[] = [
  walk("PrNdOxide@ACME", oxide, LAST),
  walk(
    "600111.SH@OWN",
    oxide.map((value) => 0.5 * value),
    LAST,
    share,
  ),
  walk(
    "300748.SZ@OWN",
    noise(700, 99).map((value) => value / 20),
    LAST,
    share,
  ),
  walk("300224.SZ@OWN", oxide.slice(0, 100), LAST, share),
];
const book = bookOf({
  ...goldenBook,
  sensitivities: [
    follows("300748.SZ", "NdPr", { cost: 0.5635, passThrough: 1, priceLag: 1, costLag: 2 }),
  ],
  fundamentals: [figures("300748.SZ", { currency: "CNY", grossMargin: 0.195 })],
});
const holdings = [
  ["Ticker", "Value CNY"],
  ["600111.SH", 1000],
  ["300748.SZ", 500],
  ["300224.SZ", 200],
  ["600010.SH", 300],
  ["Cash", 100],
];

async function shocked(
  shocks: unknown,
  options: string,
): Promise<ReadonlyMap<Read, readonly Read[]>> {
  const { rows } = cellsOn(viewOf(LAST, series, { companies: book }));
  const told = await rows("RESHOCK", holdings, shocks, options);
  return new Map(told.map(([label = "", ...row]) => [label, row]));
}

test("by value each name says on what its beta stands, and why it has none", async () => {
  const told = await shocked("NdPr=+10%", "measure=value");
  const [value, money, percent, coverage, kind, note] = told.get("600111.SH") ?? [];
  expect([value, coverage, kind]).toEqual([1000, 1, "regression"]);
  expect(money).toBeCloseTo(50, 8);
  expect(percent).toBeCloseTo(0.05, 10);
  expect(note).toMatch(/^beta 0.5 on PrNdOxide, t \d+\.\d, n 104; no market factor$/);
  expect(told.get("300748.SZ")?.[4]).toBe("not distinguishable from 0");
  expect(told.get("300748.SZ")?.[1]).toBe("#N/A not-modelled");
  expect(told.get("300224.SZ")?.[5]).toContain("too few for a beta");
  expect(told.get("600010.SH")?.[5]).toContain("there are no quotes of it");
  expect(told.get("total")?.slice(0, 4).map(rounded)).toEqual([2000, 50, 0.05, 0.5]);
  expect(told.get("cash")).toEqual([100, 0, 0, 0, "stage", ""]);
});

test("stages and drivers add up to the total, in money", async () => {
  const told = await shocked([["NdPr", 0.1]], "measure=value");
  const stages = ["upstream", "midstream", "downstream", "non-RE", "unclassified", "cash"];
  const money = (label: string) => Number(told.get(label)?.[1]);
  expect(stages.reduce((sum, label) => sum + money(label), 0)).toBeCloseTo(money("total"), 8);
  expect(money("NdPr")).toBeCloseTo(money("total"), 8);
  expect(told.get("Y")?.slice(0, 4)).toEqual([0, 0, 0, 0]);
});

test("profit is a measure of its own, with headers that say so", async () => {
  const told = await shocked("NdPr=+20%", "horizon=2q; headers=1; by=name");
  expect(told.get("")).toEqual([
    "value",
    "change of gross profit",
    "change of gross profit, percent",
    "coverage",
    "kind",
    "note",
  ]);
  expect(told.get("300748.SZ")?.[2]).toBeCloseTo(0.2889743589743, 10);
  expect(told.get("300748.SZ")?.[1]).toBe("#N/A incomplete");
});

const scenarios = [
  ["", "up", "down", "odd"],
  ["NdPr", 0.2, "-20%", 20],
  ["DyTb", "", 0.1, ""],
];

test("scenarios beside each other have a row each, and one that cannot be read says so", async () => {
  const told = await shocked(scenarios, "horizon=2q; headers=1");
  expect([...told.keys()]).toEqual(["", "up", "down", "odd"]);
  expect(told.get("up")?.slice(2)).toEqual([
    expect.closeTo(0.2889743589743, 10),
    expect.closeTo(500 / 2000, 12),
    "scenario",
    "modelled: 25.0 % assumed",
  ]);
  expect(told.get("down")?.[2]).toBeCloseTo(-0.2889743589743, 10);
  expect(told.get("odd")?.[2]).toBe("#VALUE! bad-range");
});

test("by name scenarios stand across, and what is not modelled is never 0", async () => {
  const told = await shocked(scenarios, "horizon=2q; headers=1; by=name");
  expect(told.get("")).toEqual(["up", "down", "odd"]);
  const [up, down, odd] = told.get("300748.SZ") ?? [];
  expect([up, down]).toEqual([
    expect.closeTo(0.2889743589743, 10),
    expect.closeTo(-0.2889743589743, 10),
  ]);
  expect(odd).toBe("#VALUE! bad-range");
  expect(told.get("600111.SH")?.slice(0, 2)).toEqual(["#N/A not-modelled", "#N/A not-modelled"]);
});

test("scenarios have no rows by stage, and no dates", async () => {
  const { says } = cellsOn(viewOf(LAST, series, { companies: book }));
  expect(await says("RESHOCK", holdings, scenarios, "by=stage")).toContain("Write total or name");
  const dates = [
    ["", "a", "b"],
    ["from", "2025-12-31", "2026-01-05"],
  ];
  expect(await says("RESHOCK", holdings, dates, "")).toContain("Scenarios are stated changes");
});

test.each([
  ["NdPr=5%; Nd=1%", "", "#VALUE! overlap"],
  ["NdPr=5%", "measure=both", "#VALUE! bad-option"],
  ["NdPr=5%", "horizon=1y", "Write 1q, 2q, 4q, 8q or steady"],
  ["NdPr=5%", "market=831", "#VALUE! ambiguous-ticker"],
  ["from=2030-01-01", "", "#NUM! not-enough-points: No driver has prices at both dates"],
  ["", "", "There are no shocks"],
])("%s with %s is refused", async (shocks, options, sentence) => {
  const { says } = cellsOn(viewOf(LAST, series, { companies: book }));
  expect(await says("RESHOCK", holdings, shocks, options)).toContain(sentence);
});

function rounded(value: Read): number {
  return Number(Number(value).toFixed(8));
}
