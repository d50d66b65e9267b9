import { foldSeries, positionAtOrBefore } from "../../../src/core/fold";
import { endOf, startOf } from "../../../src/core/instant";
import type { Amounts } from "../../../src/core/observation";
import { seriesOf } from "../../../src/core/series";
import { citedDeclarations } from "../../../src/providers/cited/declarations";
import { citedObservations, citedRows } from "../../../src/providers/cited/observations";
import { day, instant } from "../../support/observations";

const rows = citedRows();
const declared = new Map(citedDeclarations().map((series) => [series.code, series]));

/** What a series has for exactly a day or a period's first day. */
function rowOn(code: string, isoDay: string) {
  return rows.find((row) => row.code === code && row.observation.day === day(isoDay))?.observation;
}

function amountsOn(code: string, isoDay: string): Amounts | undefined {
  return rowOn(code, isoDay)?.amounts;
}

/** The headline in force on a day, as it was known then or now. */
function headline(code: string, isoDay: string, asOf?: string): number | undefined {
  const frequency = declared.get(code)?.frequency ?? "daily";
  const stored = (citedObservations().get(code) ?? []).map((row) => ({ ...row, snapshot: 1 }));
  const series = seriesOf(code, frequency, stored);
  const folded = foldSeries(series, asOf === undefined ? undefined : endOf(day(asOf)));
  return folded.price[positionAtOrBefore(folded, day(isoDay))];
}

test("amounts are positive, and low, average and high stand in order", () => {
  const wrong = rows.filter(({ observation: { amounts } }) => {
    const { low = 0, high = Infinity, avg = low } = amounts;
    const given = Object.values(amounts);
    return given.length === 0 || given.some((amount) => !(amount > 0)) || low > avg || avg > high;
  });
  expect(wrong).toEqual([]);
});

test("a low has a high, and whatever is derived says how", () => {
  for (const { observation } of rows) {
    expect(observation.amounts.low === undefined).toBe(observation.amounts.high === undefined);
    if (observation.status === "derived") expect(observation.note).toMatch(/^Derived: /);
  }
});

test("nothing is known before its day or period begins, but for a concentrate price set in advance", () => {
  const early = rows.filter((row) => row.observation.knownSince < startOf(row.observation.day));
  expect(early.map((row) => row.code)).toEqual(["REConc@NRE"]);
  expect(early[0]?.observation.knownSince).toBe(instant("2022-12-13"));
});

test("the Baotou averages of 28 January 2026 and their derived bases", () => {
  expect(amountsOn("NdOxide@BREX", "2026-01-28")).toEqual({ avg: 732500 });
  expect(amountsOn("PrOxide@BREX", "2026-01-28")).toEqual({ avg: 733300 });
  expect(amountsOn("YOxide@BREX", "2026-01-28")).toEqual({ avg: 77000 });
  expect(amountsOn("NdOxide@BREX", "2026-02-11")).toEqual({ avg: 870000 });
  expect(amountsOn("PrOxide@BREX", "2026-02-11")).toEqual({ avg: 877000 });
  const bases = { NdOxide: 610000, PrOxide: 611500, YOxide: 57695 };
  for (const [code, avg] of Object.entries(bases)) {
    const base = rowOn(`${code}@BREX`, "2025-12-31");
    expect(base).toMatchObject({ amounts: { avg }, status: "derived" });
    expect(base?.knownSince).toBe(instant("2026-01-28"));
  }
});

test("the derived bases give back the changes that were published", () => {
  const change = (code: string, from: string, to: string) =>
    (100 * ((headline(code, to) ?? NaN) / (headline(code, from) ?? NaN) - 1)).toFixed(2);
  expect(change("NdOxide@BREX", "2025-12-31", "2026-01-28")).toBe("20.08");
  expect(change("PrOxide@BREX", "2025-12-31", "2026-01-28")).toBe("19.92");
  expect(change("YOxide@BREX", "2025-12-31", "2026-01-28")).toBe("33.46");
  expect(change("NdOxide@BREX", "2025-12-31", "2026-02-11")).toBe("42.62");
  expect(change("PrOxide@BREX", "2025-12-31", "2026-02-11")).toBe("43.42");
});

test("concentrate rises six times in a row from 2024Q3 to 2026Q1, by 60.29 % in all", () => {
  const days = ["2024-07-01", "2024-10-01", "2025-01-01", "2025-04-01", "2025-07-01"];
  const quarters = [...days, "2025-10-01", "2026-01-01"];
  const prices = quarters.map((first) => amountsOn("REConc@NRE", first)?.value ?? NaN);
  expect(prices).toEqual([16741, 17782, 18618, 18825, 19109, 26205, 26834]);
  const rises = prices.filter((price, index) => index > 0 && price > (prices[index - 1] ?? NaN));
  expect(rises).toHaveLength(6);
  expect((100 * ((prices[6] ?? NaN) / (prices[0] ?? NaN) - 1)).toFixed(2)).toBe("60.29");
});

test("concentrate on 5 January 2026 is 26,834, or 26,205 to one who could not know it yet", () => {
  expect(headline("REConc@NRE", "2026-01-05")).toBe(26834);
  expect(headline("REConc@NRE", "2026-01-05", "2026-01-05")).toBe(26205);
  expect(headline("REConc@NRE", "2026-01-05", "2026-01-09")).toBe(26834);
  expect(declared.get("REConc@NRE")?.basis).toEqual({
    currency: "CNY",
    mass: "t",
    vat: "excluded",
  });
});

test("assumed announcement days of concentrate say so and are the 10th of the quarter's first month", () => {
  const assumed = rows.filter(
    (row) => row.code === "REConc@NRE" && row.observation.note?.includes("assumed"),
  );
  const known = assumed.map((row) => row.observation.knownSince);
  const tenths = ["2023-07-10", "2024-07-10", "2024-10-10", "2025-04-10"].map(instant);
  expect(known).toEqual(tenths);
});

test("concentrate leaves out prices per 51 % REO, of a half-year, and without a source", () => {
  for (const first of ["2021-01-01", "2022-01-01", "2022-07-01", "2023-10-01", "2024-01-01"]) {
    expect(amountsOn("REConc@NRE", first)).toBeUndefined();
  }
  const values = rows.map((row) => row.observation.amounts.value);
  for (const left of [16269, 26887.2, 39189, 37230, 20737, 18090]) {
    expect(values).not.toContain(left);
  }
});

test("the stale reprint of the Baotou averages is not a new quote", () => {
  const reprinted = rows.filter((row) => row.observation.source === "S5");
  expect(reprinted.map((row) => row.code).sort()).toEqual(
    ["CeOxide", "LaOxide", "PrNdMetal", "PrNdOxide", "RECarbonate"].map((code) => `${code}@PRESS`),
  );
});

test("single quotes of other quoters, each in its own unit", () => {
  expect(amountsOn("PrNdOxide@BREX", "2026-01-09")).toEqual({ avg: 624900 });
  expect(amountsOn("PrNdMetal@BREX", "2026-01-09")).toEqual({ avg: 760700 });
  expect(amountsOn("DyOxide@SunSirs", "2026-01-29")?.avg).toBe(1410000);
  expect(amountsOn("TbOxide@SunSirs", "2026-01-29")?.avg).toBe(6400000);
  expect(amountsOn("DyFe@SunSirs", "2026-01-29")?.avg).toBe(1385000);
  expect(amountsOn("NdOxide@SunSirs", "2023-10-20")?.avg).toBe(530000);
  expect(amountsOn("PrNdOxide@Argus", "2025-01-02")).toEqual({ low: 397, high: 399 });
  expect(headline("PrNdOxide.FOB@Argus", "2025-01-02")).toBeCloseTo(54.85, 10);
  expect(headline("PrNdMetal.FOB@Argus", "2025-01-02")).toBeCloseTo(67.75, 10);
  expect(headline("NdOxide.FOB@Argus", "2025-01-02")).toBeCloseTo(55.55, 10);
  expect(amountsOn("PrNdOxide@NRE", "2023-01-01")).toEqual({ value: 642800 });
  expect(amountsOn("NdMetal@NRE", "2023-05-01")).toEqual({ value: 630000 });
  expect(amountsOn("DyOxide@CSRE", "2022-03-07")).toEqual({ low: 3100000, high: 3120000 });
  expect(amountsOn("DyOxide@PRESS", "2011-09-23")).toEqual({ low: 9500, high: 9800 });
  expect(declared.get("DyOxide@PRESS")?.basis.mass).toBe("kg");
  expect(amountsOn("APT@PRESS", "2026-03-06")).toEqual({ value: 1360000 });
  expect(amountsOn("MagnetN45@PRESS", "2025-09-01")).toEqual({ value: 220000 });
});

test("FOB and European series carry no VAT and stand in USD per kg", () => {
  const abroad = [...declared.values()].filter((series) => /\.(FOB|EU)@|@USGS$/.test(series.code));
  expect(abroad).toHaveLength(13);
  for (const { basis } of abroad) {
    expect(basis).toEqual({ currency: "USD", mass: "kg", vat: "none" });
  }
});

test("yearly averages of the USGS, known since the edition that gave them", () => {
  const years = ["2020", "2021", "2022", "2023", "2024", "2025"];
  const averages = (code: string) => years.map((year) => amountsOn(code, `${year}-01-01`)?.avg);
  expect(averages("NdOxide@USGS")).toEqual([49, 98, 134, 78, 56, 73]);
  expect(averages("DyOxide@USGS")).toEqual([261, 410, 382, 330, 260, undefined]);
  expect(averages("TbOxide@USGS")).toEqual([670, 1346, 2051, 1298, 810, undefined]);
  expect(averages("EuOxide@USGS")).toEqual([31, 31, 30, 27, 27, undefined]);
  expect(averages("LaOxide@USGS")).toEqual([2, 2, 1, 1, 1, undefined]);
  expect(averages("CeOxide@USGS")).toEqual([2, 2, 1, 1, 1, undefined]);
  expect(averages("LaCeMetal@USGS")).toEqual([5, 6, 7, 5, 5, undefined]);
  expect(rowOn("NdOxide@USGS", "2024-01-01")?.knownSince).toBe(instant("2025-01-31"));
  expect(rowOn("NdOxide@USGS", "2025-01-01")?.knownSince).toBe(instant("2026-02-06"));
});

test.each([
  ["2024-12-31", "7.299355"],
  ["2025-01-02", "7.299486"],
  ["2025-12-31", "7.001021"],
  ["2026-01-02", "6.993687"],
  ["2026-01-09", "6.982305"],
  ["2026-01-27", "6.954816"],
  ["2026-01-28", "6.946384"],
  ["2026-02-03", "6.938141"],
  ["2026-02-11", "6.911345"],
])("the ECB's rates of %s cross to %s CNY for one USD", (isoDay, cross) => {
  const perEuro = (code: string) => amountsOn(code, isoDay)?.value ?? NaN;
  expect((perEuro("EURCNY@ECB") / perEuro("EURUSD@ECB")).toFixed(6)).toBe(cross);
});
