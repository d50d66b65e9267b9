import { cellsOn } from "../support/cells";
import { citedOn } from "../support/cited-view";

/** The shipped facts through the cell functions, against numbers that others published or that follow from them on paper. */
const { ask, rows } = cellsOn(citedOn("2026-02-12"));

test.each([
  ["2024-12-31", 7.299355],
  ["2025-01-02", 7.299486],
  ["2025-12-31", 7.001021],
  ["2026-01-02", 6.993687],
  ["2026-01-09", 6.982305],
  ["2026-01-27", 6.954816],
  ["2026-01-28", 6.946384],
  ["2026-02-03", 6.938141],
  ["2026-02-11", 6.911345],
])("the ECB's rates of %s cross to %d CNY for one USD", async (date, cross) => {
  expect(Number(await ask("REFX", "USDCNY", date)).toFixed(6)).toBe(cross.toFixed(6));
  expect(Number(await ask("RECONVERT", 1, "USD/kg", "CNY/kg", "", date)).toFixed(6)).toBe(
    cross.toFixed(6),
  );
});

/** Argus' ranges of 2025-01-02: mid in CNY/kg, in USD/kg with VAT and without, mid of the FOB range. */
test.each([
  ["PrNdOxide", 398, 54.524, 48.252, 54.85],
  ["PrNdMetal", 491.5, 67.334, 59.587, 67.75],
  ["NdOxide", 403.5, 55.278, 48.918, 55.55],
])(
  "%s of Argus: %d CNY/kg is %d USD/kg, %d without VAT, and %d fob",
  async (name, mid, inc, ex, fob) => {
    const [domestic, export_, date] = [`${name}@Argus`, `${name}.FOB@Argus`, "2025-01-02"];
    expect(await ask("REPRICE", domestic, date)).toBe(mid);
    expect(await ask("REPRICE", domestic, date, "USD/kg")).toBeCloseTo(inc, 3);
    expect(await ask("REPRICE", domestic, date, "USD/kg ex VAT")).toBeCloseTo(ex, 3);
    expect(await ask("REPRICE", export_, date)).toBeCloseTo(fob, 9);
    expect(await ask("RESPREAD", export_, domestic, date)).toBeCloseTo(fob - inc, 3);
    // Exports get no VAT back, so that fob and domestic with VAT were within 1 % of each other then.
    expect(fob / inc).toBeCloseTo(1.0055, 2);
  },
);

test.each([
  ["PrNdMetal", "PrNdOxide", "2026-01-09", 25_303],
  ["PrNdMetal@SunSirs", "PrNdOxide@SunSirs", "2023-10-20", 24_668],
  ["DyMetal", "DyOxide", "2026-01-29", 356_767],
  ["TbMetal", "TbOxide", "2026-01-29", 272_497],
  ["DyFe", "DyOxide", "2026-01-29", 90_413],
])("making %s from %s left on %s %d CNY/t", async (metal, oxide, date, margin) => {
  expect(Math.round(Number(await ask("RESPREAD", metal, oxide, date)))).toBe(margin);
});

test("concentrate is linear in its grade: 26,834 at 50 % is 536.68 a per cent", async () => {
  for (const [quarter, perCent] of [["2025Q1", 372.36], ["2025Q3", 382.18], ["2025Q4", 524.1], ["2026Q1", 536.68]] as const) {
    const price = Number(await ask("REPRICE", "REConc", quarter, "", "", "maxage=none"));
    expect((price / 50).toFixed(2)).toBe(perCent.toFixed(2));
    expect(await ask("REPRICE", "REConc", quarter, "CNY/t REO", "", "maxage=none")).toBe(price * 2);
  }
  expect(await ask("RECHANGE", "REConc", "2024Q3", "2026Q1")).toBeCloseTo(0.6029, 4);
}); // prettier-ignore

test("levels of different quoters bound each other", async () => {
  const usgs = Number(await ask("REPRICE", "NdOxide@USGS", "2024"));
  const argus = Number(await ask("REPRICE", "NdOxide.FOB@Argus", "2025-01-02"));
  expect(Math.abs(usgs / argus - 1)).toBeLessThan(0.05);
  const averageOf2025 = Number(await ask("REFACT", "PrNdOxide", "average price", "2025"));
  const association = Number(await ask("REPRICE", "PrNdOxide@ACREI", "2025-09-30", "CNY/t"));
  const exchange = Number(await ask("REPRICE", "PrNdOxide", "2026-01-09"));
  expect(association).toBe(561_500);
  expect(averageOf2025).toBeLessThan(association);
  expect(association).toBeLessThan(exchange);
});

test("the facts are what their sources say, in the vintage that was known", async () => {
  const world = ["World", "REO production", "2024"];
  expect(await ask("REFACT", ...world, "asof=2025-06-01")).toBe(390_000);
  expect(await ask("REFACT", ...world)).toBe(380_000);
  expect(await ask("REFACT", "China", "REO production", "2024")).toEqual([[270_000, "quota"]]);
  const share = Number(await ask("REFACT", "China", "share of world REO production", "2024"));
  expect(Math.round((100 * 270_000) / 390_000)).toBe(share);
});

test("a price that was not known yet is not used: concentrate before its announcement", async () => {
  const asOf = (day: string) => ask("REPRICE", "REConc", "2026-01-05", "", "", `asof=${day}`);
  expect(await asOf("2026-01-08")).toBe(26_205);
  expect(await asOf("2026-01-09")).toBe(26_834);
  expect((await rows("REVINTAGES", "REConc", "2026Q1"))[0]?.[1]).toBe("2026-01-09T00:00:00Z");
});

test("the events of concentrate are its announcements", async () => {
  const events = await rows("REEVENTS", "REConc", "2025", "2026");
  expect(events.map(([day]) => day)).toEqual([
    "2025-01-09",
    "2025-07-10",
    "2025-10-10",
    "2026-01-09",
  ]);
});
