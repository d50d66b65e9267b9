import type { SnapshotView } from "../../src/core/view";
import { quotes, viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";
import { goldenBook, goldenHoldings } from "../support/companies";
import { share } from "../support/walks";

function view(series: Parameters<typeof viewOf>[1] = []): SnapshotView {
  return viewOf("2026-01-28", series, { companies: goldenBook });
}

const rate = (currency: "USD" | "CNY" | "HKD", value: number) =>
  quotes(
    `EUR${currency}@ECB`,
    { "2026-01-27": { value: 5 }, "2026-01-28": { value } },
    { kind: "rate", basis: { currency, vat: "none" }, calendar: "target" },
  );
const hongKong = { ...share, basis: { currency: "HKD", vat: "none" } } as const;
const market = [
  quotes("600111.SH@OWN", { "2026-01-28": { value: 50 } }, share),
  quotes("6680.HK@OWN", { "2026-01-28": { value: 20 } }, hongKong),
  quotes("300748.SZ@OWN", { "2026-01-05": { value: 30 } }, share),
  rate("CNY", 8),
  rate("HKD", 9),
];
const shares = [
  ["代码", "数量"],
  ["600111", 1000],
  ["06680.HK", -900],
];

test("the golden portfolio comes out of a cell as it is published", async () => {
  const { rows } = cellsOn(view());
  const told = await rows("REEXPOSURE", goldenHoldings, "stage", "headers=1");
  expect(told[0]).toEqual([
    "stage",
    "long",
    "short",
    "gross",
    "net",
    "share of value",
    "share of RE value",
  ]);
  expect(told[1]?.slice(0, 2)).toEqual(["upstream", 872_500]);
  expect(told[1]?.[5]).toBeCloseTo(0.218125, 12);
  expect(told).toHaveLength(8);
});

test("one stage and one column are one cell", async () => {
  const { ask } = cellsOn(view());
  expect(await ask("REEXPOSURE", goldenHoldings, "", "stage=upstream; show=share")).toBeCloseTo(
    0.218125,
    12,
  );
  expect(await ask("REEXPOSURE", goldenHoldings, "total", "show=hhi")).toBeCloseTo(0.18125, 12);
  expect(await ask("REEXPOSURE", goldenHoldings, "total", "show=tilt")).toBeCloseTo(-0.15682, 12);
  expect(await ask("REEXPOSURE", goldenHoldings, "total", "show=gross")).toBe(4_000_000);
});

test("quantities are priced by quotes and added up in one currency", async () => {
  const { rows } = cellsOn(view(market));
  const told = await rows("REEXPOSURE", shares, "name", "base=CNY");
  expect(told.map((row) => row.slice(0, 5))).toEqual([
    ["600111.SH", 50_000, 0, 50_000, 50_000],
    ["6680.HK", 0, 16_000, 16_000, -16_000],
  ]);
});

test("twins are one issuer, and each has its own price", async () => {
  const { rows } = cellsOn(view(market));
  const twins = [...shares, ["300748", 100]];
  const told = await rows("REEXPOSURE", twins, "issuer", "base=CNY; maxage=30");
  expect(told.map(([label, long, short]) => [label, long, short])).toEqual([
    ["JL MAG Rare-Earth", 3000, 16_000],
    ["China Northern Rare Earth", 50_000, 0],
  ]);
});

test("several currencies need a base, and a quote that is too old has no price", async () => {
  const { says, rows } = cellsOn(view(market));
  expect(await says("REEXPOSURE", shares)).toContain("The holdings are in CNY and HKD");
  const old = [
    ["Ticker", "Shares"],
    ["300748.SZ", 5],
  ];
  expect((await rows("REEXPOSURE", old, "name"))[0]?.[1]).toBe("#N/A too-old");
  expect(await rows("REEXPOSURE", old)).toContainEqual([
    "unpriced",
    ...Array(5).fill("#N/A too-old"),
    "",
  ]);
});

test("a date takes the prices, rates and weights of its day", async () => {
  const { rows, ask } = cellsOn(view(market));
  const older = [
    ["Ticker", "Value USD"],
    ["6680.HK", 1],
  ];
  expect(await ask("REEXPOSURE", older, "total", "base=CNY; show=net")).toBe("#N/A no-fx");
  const told = await rows(
    "REEXPOSURE",
    [
      ["Ticker", "Value HKD"],
      ["6680.HK", 9],
    ],
    "name",
    "base=CNY; date=-1D",
  );
  expect(told[0]?.[4]).toBe(9);
  const early = await rows("REEXPOSURE", goldenHoldings, "stage", "date=2024-06-28");
  expect(early[4]?.slice(0, 2)).toEqual(["unclassified", 4_000_000]);
});

test.each([
  ["stage", "stage=midstrem", "#VALUE! bad-option", "Write upstream, midstream, downstream"],
  ["segment", "stage=upstream", "#VALUE! bad-option", "has no effect"],
  ["stage", "show=hhi", "#VALUE! bad-option", "has no effect"],
  ["colour", "", "#VALUE! bad-option", "Write stage, segment, name, issuer, material or total"],
  ["stage", "base=dollars", "#VALUE! bad-option", "is not a value"],
  ["stage", "date=2030-01-01", "#N/A not-yet-published", "2030-01-01"],
])("by=%s with %s is refused", async (by, options, shows, sentence) => {
  const said = await cellsOn(view()).says("REEXPOSURE", goldenHoldings, by, options);
  expect(said).toContain(shows);
  expect(said).toContain(sentence);
});

test("fractions take no base", async () => {
  const weights = [
    ["Ticker", "Weight"],
    ["600111.SH", 1],
  ];
  expect(await cellsOn(view()).says("REEXPOSURE", weights, "", "base=USD")).toContain(
    "has no effect",
  );
});

test("an error in the range comes out as it came", async () => {
  const { CellError } = await import("../../src/functions/answer");
  const broken = [
    ["Ticker", "Value"],
    ["600111.SH", new CellError("#DIV/0!")],
  ];
  expect(await cellsOn(view()).ask("REEXPOSURE", broken)).toBe("#DIV/0!");
});
