import { quotes, viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";

/** PrNd metal at 600, 700 and 800 CNY/kg, three months apart from the magnet that is made of it. */
const view = viewOf("2026-01-31", [
  quotes("PrNdMetal@BREX", {
    "2025-07-10": 600_000,
    "2025-10-10": 700_000,
    "2025-10-13": 710_000,
    "2026-01-09": 800_000,
  }),
  quotes("DyMetal@BREX", { "2025-10-10": 2_000_000 }),
  quotes("MagnetN45@ACME", { "2025-10-10": 250_000, "2026-01-09": 280_000, "2026-01-12": 300_000 }),
  quotes("MagnetN52@ACME", { "2026-01-09": 0 }),
  quotes("REIndex@SunSirs", { "2026-01-09": 500 }, { kind: "index", basis: { vat: "none" } }),
]);
const { ask, rows, says } = cellsOn(view);
const basis = "CNY/kg inc VAT";
const bill = [
  ["PrNdMetal", 30],
  ["other", 70],
];
const asked = (date: string, options: string, made: unknown = bill) =>
  ["REMAGNET", made, date, basis, `base=0; ${options}`] as const;

test("a margin is the magnet's price less the materials in it", async () => {
  const row = [240, 280, 40, expect.closeTo(40 / 280, 12)];
  expect(await ask(...asked("2026-01-09", "margin=MagnetN45@ACME"))).toEqual([row]);
  expect(await ask(...asked("2026-01-09", "margin=N45 magnet"))).toEqual([row]);
});

test("a price can be given as a number in the asked basis, and the margin can be a loss", async () => {
  expect(await ask(...asked("2026-01-09", "margin=300"))).toEqual([[240, 300, 60, 0.2]]);
  expect(await ask(...asked("2026-01-09", "margin=200"))).toEqual([[240, 200, -40, -0.2]]);
});

test.each<[string, string, number]>([
  ["1D", "2026-01-10", 240],
  ["1W", "2026-01-16", 240],
  ["1Q", "2026-01-10", 210],
  ["1q", "2026-01-10", 210],
  ["3M", "2026-01-10", 210],
  ["2Q", "2026-01-10", 180],
])("with lag=%s a magnet of %s is made of materials for %d", async (lag, date, cost) => {
  const [row = []] = await rows(...asked(date, `margin=N45; lag=${lag}`));
  expect(row[0]).toBeCloseTo(cost, 9);
});

test("a number can be lagged too", async () => {
  expect(await ask(...asked("2026-01-10", "margin=280; lag=1Q"))).toEqual([[210, 280, 70, 0.25]]);
});

test("last takes the newest magnet price, and the cost of the lag before that day", async () => {
  const row = [213, 300, 87, expect.closeTo(0.29, 12)];
  const plain = [240, 300, 60, expect.closeTo(0.2, 12)];
  expect(await ask(...asked("last", "margin=N45"))).toEqual([plain]);
  expect(await ask(...asked("last", "margin=N45; lag=91D"))).toEqual([row]);
});

test("start= shows the squeeze over time, a row for each published day of the magnet", async () => {
  const table = await rows(
    ...asked("2026-01-31", "margin=N45; lag=1Q; start=2025-10-01; headers=2"),
  );
  expect(table).toEqual([
    ["day", "MagnetN45", "cost", "margin", "margin share"],
    ["", basis, basis, basis, ""],
    ["2025-10-10", 250, 180, 70, expect.closeTo(0.28, 12)],
    ["2026-01-09", 280, "#N/A incomplete", "#N/A incomplete", "#N/A incomplete"],
    ["2026-01-12", 300, 210, 90, expect.closeTo(0.3, 12)],
  ]);
});

test("a price as a number has a row for each day of the material with most quotes", async () => {
  const made = [["DyMetal", 1], ["PrNdMetal", 30], ["other", 69]]; // prettier-ignore
  const options = "margin=300; start=2025-10-01; order=desc; headers=1; gap=blank";
  const table = await rows(...asked("2025-12-31", options, made));
  expect(table).toEqual([
    ["day", "price", "cost", "margin", "margin share"],
    ["2025-10-13", 300, 233, 67, expect.closeTo(67 / 300, 12)],
    ["2025-10-10", 300, 230, 70, expect.closeTo(70 / 300, 12)],
  ]);
});

test("each cell is its own number or failure", async () => {
  const zero = [240, 0, -240, "#NUM! out-of-range"];
  expect(await ask(...asked("2026-01-09", "margin=N52"))).toEqual([zero]);
  const early = [180, "#N/A before-first", "#N/A before-first", "#N/A before-first"];
  expect(await ask(...asked("2025-07-10", "margin=N45"))).toEqual([early]);
  const missing = [["DyMetal", 2], ["PrNdMetal", 30], ["other", 68]]; // prettier-ignore
  const late = ["#N/A incomplete", 280, "#N/A incomplete", "#N/A incomplete"];
  expect(await ask(...asked("2026-01-09", "margin=N45", missing))).toEqual([late]);
});

test("headers=1 on one day shows the materials below the margin, and REWHY the lagged cost", async () => {
  const table = await rows(...asked("2026-01-12", "margin=N45; lag=1Q; headers=1"));
  expect(table[0]?.slice(0, 4)).toEqual([210, 300, 90, expect.closeTo(0.3, 12)]);
  expect(table[2]?.slice(0, 6)).toEqual(["PrNdMetal", 0.3, 700, 210, 1, "2025-10-10"]);
  const why = await rows(
    "REWHY",
    "45SH",
    "2026-01-12",
    basis,
    "",
    "gbd=no; base=0; margin=N45; lag=1Q",
  );
  expect(why[0]).toEqual(["cost", expect.closeTo(0.28 * 700 + 0.042 * 2000, 9)]);
});

test.each<[string, string]>([
  ["margin=0", "Write a magnet price such as MagnetN45 or a price per mass above 0"],
  ["margin=-5", "bad-option"],
  ["margin=NdOxide", '"margin=NdOxide" is not a value of that option.'],
  ["margin=REIndex", "bad-option"],
  ["margin=Gold ring", "unknown-material"],
  ["margin=MagnetN35", "no-such-series"],
  ["margin=N45; lag=1", "Write 1D, 1W, 1M, 1Q, 1Y"],
  ["margin=N45; lag=0Q", "bad-option"],
  ["margin=N45; lag=-1Q", "bad-option"],
  ["lag=1Q", 'The answer for "lag=" depends on margin=. Write a magnet price such as MagnetN45'],
  ["start=2025-10-01", 'The answer for "start=" depends on margin=.'],
  ["margin=N45; start=2026-02-02", "not-yet-published"],
])("%s is refused", async (options, sentence) => {
  expect(await says(...asked("2026-01-31", `maxage=none; ${options}`))).toContain(sentence);
});

test("a number needs to be told what it is per", async () => {
  const made = [["PrNdMetal", 100]]; // prettier-ignore
  expect(await says("REMAGNET", made, "2026-01-09", "", "margin=300")).toContain(
    "margin= is money per mass, and the basis does not say which.",
  );
});

test("a magnet in another basis than its materials needs one basis for all", async () => {
  const two = cellsOn(
    viewOf("2026-01-31", [
      quotes("PrNdMetal@BREX", { "2026-01-09": 800_000 }),
      quotes("MagnetN45@ACME", { "2026-01-09": 280 }, { basis: { currency: "CNY", mass: "kg", vat: "included" } }),
    ]),
  ); // prettier-ignore
  const made = [["PrNdMetal", 100]]; // prettier-ignore
  expect(await two.says("REMAGNET", made, "2026-01-09", "", "margin=N45")).toContain(
    "The prices are quoted in CNY/t inc VAT or CNY/kg inc VAT.",
  );
});
