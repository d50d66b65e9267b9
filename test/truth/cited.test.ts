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

/** Argus' ranges of 2025-01-02: mid in CNY/kg, in USD/kg with VAT and without, mid of the FOB range, and that over the domestic. */
test.each([
  ["PrNdOxide", 398, 54.524, 48.252, 54.85, 1.006],
  ["PrNdMetal", 491.5, 67.334, 59.587, 67.75, 1.0062],
  ["NdOxide", 403.5, 55.278, 48.918, 55.55, 1.0049],
])(
  "%s of Argus: %d CNY/kg is %d USD/kg, %d without VAT, and %d fob",
  async (name, mid, inc, ex, fob, ratio) => {
    const [domestic, export_, date] = [`${name}@Argus`, `${name}.FOB@Argus`, "2025-01-02"];
    expect(await ask("REPRICE", domestic, date)).toBe(mid);
    expect(await ask("REPRICE", domestic, date, "USD/kg")).toBeCloseTo(inc, 3);
    expect(await ask("REPRICE", domestic, date, "USD/kg ex VAT")).toBeCloseTo(ex, 3);
    expect(await ask("REPRICE", export_, date)).toBeCloseTo(fob, 9);
    expect(await ask("RESPREAD", export_, domestic, date)).toBeCloseTo(fob - inc, 3);
    // Exports get no VAT back, so that fob and domestic with VAT were within 1 % of each other then.
    const withVat = Number(await ask("REPRICE", domestic, date, "USD/kg"));
    expect((fob / withVat).toFixed(4)).toBe(ratio.toFixed(4));
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

/** Quarter, CNY/t at 50 % REO, per 1 % of REO, and the rise on the quarter before in percent, as announced or reported. */
const concentrate = [
  ["2024Q3", 16_741, 334.82, undefined],
  ["2024Q4", 17_782, 355.64, 6.22],
  ["2025Q1", 18_618, 372.36, 4.7],
  ["2025Q2", 18_825, 376.5, 1.11],
  ["2025Q3", 19_109, 382.18, 1.51],
  ["2025Q4", 26_205, 524.1, 37.13],
  ["2026Q1", 26_834, 536.68, 2.4],
] as const;

test.each(concentrate)(
  "concentrate of %s: %d CNY/t is linear in its grade, %d a per cent",
  async (quarter, level, perCent, rise) => {
    const asked = [quarter, "", "", "maxage=none"];
    expect(await ask("REPRICE", "REConc", ...asked)).toBe(level);
    expect((level / 50).toFixed(2)).toBe(perCent.toFixed(2));
    expect(await ask("REPRICE", "REConc", quarter, "CNY/t REO", "", "maxage=none")).toBe(level * 2);
    const before = concentrate[concentrate.findIndex(([name]) => name === quarter) - 1]?.[0];
    if (before === undefined) return;
    const change = Number(await ask("RECHANGE", "REConc", before, quarter));
    expect((100 * change).toFixed(2)).toBe(rise?.toFixed(2));
  },
);

test("six rises of concentrate in a row came to 60.29 %", async () => {
  expect(await ask("RECHANGE", "REConc", "2024Q3", "2026Q1")).toBeCloseTo(0.6029, 4);
});

/** What the article says of 2026-01-28: level, change since the end of 2025 in percent, and the rise on the rounded bases. */
test.each([
  ["NdOxide", 732_500, 20.08, 122_500],
  ["PrOxide", 733_300, 19.92, 121_800],
  ["YOxide", 77_000, 33.46, 19_305],
])("%s at %d CNY/t was %d %% above the end of 2025", async (name, level, percent, rise) => {
  expect(await ask("REPRICE", name, "2026-01-28")).toBe(level);
  const change = Number(await ask("RECHANGE", name, "2025-12-31", "2026-01-28"));
  expect((100 * change).toFixed(2)).toBe(percent.toFixed(2));
  expect(await ask("RECHANGE", name, "YTD", "2026-01-28")).toBe(change);
  expect(await ask("RECHANGE", name, "YE", "2026-01-28", "", "", "mode=abs")).toBe(rise);
  const [base] = await rows("REVINTAGES", name, "2025-12-31");
  // A base that was worked out later must not be known before.
  expect(base?.[1]).toBe("2026-01-28T00:00:00Z");
});

test("the quota of China grew by 5.88 %, and its share of the world is of a vintage: 69.23 % or 71.05 %", async () => {
  const fact = async (...asked: readonly string[]) => {
    const answer = await ask("REFACT", ...asked);
    return Number(Array.isArray(answer) ? answer[0]?.[0] : answer);
  };
  const quota = await fact("China", "mining quota", "2024");
  const growth = quota / (await fact("China", "mining quota", "2023")) - 1;
  expect((100 * growth).toFixed(2)).toBe("5.88");
  expect((100 * growth).toFixed(1)).toBe(
    (await fact("China", "mining quota growth", "2024")).toFixed(1),
  );
  const share = async (options: string) =>
    (100 * quota) / (await fact("World", "REO production", "2024", options));
  expect((await share("asof=2025-06-01")).toFixed(2)).toBe("69.23");
  expect((await share("")).toFixed(2)).toBe("71.05");
});

/** Guided profit in millions of yuan and growth in percent, lower and upper end, and the profit of 2024 that both imply. */
test.each([
  ["300224.SZ", [310, 380], [235.7, 311.5], [92.344, 92.345]],
  ["300066.SZ", [128, 160], [100.7, 150.9], [63.777, 63.77]],
])("guidance of %s agrees with itself", async (ticker, profit, growth, implied) => {
  const endsOf = async (metric: string) => {
    const told = new Map(
      (await rows("REFACT", ticker, metric, "2025", "part=all")).map(([label, value]) => [
        label,
        value,
      ]),
    );
    return [told.get("value"), told.get("to")];
  };
  expect(await endsOf("net profit")).toEqual(profit);
  expect(await endsOf("net profit growth")).toEqual(growth);
  const bases = profit.map((end, at) => end / (1 + (growth[at] ?? NaN) / 100));
  expect(bases.map((base) => base.toFixed(3))).toEqual(implied.map((base) => base.toFixed(3)));
});

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
