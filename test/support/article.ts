import type { SnapshotView } from "../../src/core/view";
import { type TestSeries, quotes, rates, viewOf } from "./builders";

const BASE_NOTE = "from the change since the end of 2025 that the same source states";

/** The published prices and rates that the golden numbers come from (docs of the cited facts name their sources). */
export const articleSeries: readonly TestSeries[] = [
  quotes("NdOxide@BREX", {
    "2025-12-31": {
      value: 610_000,
      status: "derived",
      note: `732,500 / 1.2008 to the hundred, ${BASE_NOTE}`,
      knownSince: "2026-01-28",
    },
    "2026-01-28": { avg: 732_500 },
    "2026-02-11": { avg: 870_000 },
  }),
  quotes("PrOxide@BREX", {
    "2025-12-31": { value: 611_500, status: "derived", note: BASE_NOTE, knownSince: "2026-01-28" },
    "2026-01-28": { avg: 733_300 },
    "2026-02-11": { avg: 877_000 },
  }),
  quotes(
    "NdOxide@USGS",
    { "2023": 78, "2024": 56 },
    {
      basis: { currency: "USD", mass: "kg", vat: "none" },
      frequency: "yearly",
      calendar: "weekdays",
    },
  ),
  quotes(
    "REConc@NRE",
    {
      "2024Q2": { value: 16_792, knownSince: "2024-04-10" },
      "2024Q3": { value: 16_741, knownSince: "2024-07-10" },
      "2024Q4": { value: 17_782, knownSince: "2024-10-10" },
      "2025Q1": { value: 18_618, knownSince: "2025-01-09" },
      "2025Q2": { value: 18_825, knownSince: "2025-04-10" },
      "2025Q3": { value: 19_109, knownSince: "2025-07-10" },
      "2025Q4": { value: 26_205, knownSince: "2025-10-10" },
      "2026Q1": { value: 26_834, knownSince: "2026-01-09" },
    },
    { basis: { currency: "CNY", mass: "t", vat: "excluded" }, frequency: "quarterly" },
  ),
  quotes(
    "NdOxide@DEMO",
    { "2019-12-31": { value: 100_000, status: "synthetic" } },
    { synthetic: true },
  ),
  rates("USD", {
    "2025-12-31": 1.175,
    "2026-01-02": 1.1721,
    "2026-01-09": 1.1642,
    "2026-01-28": 1.1974,
    "2026-02-11": 1.19,
  }),
  rates("CNY", {
    "2025-12-31": 8.2262,
    "2026-01-02": 8.1973,
    "2026-01-09": 8.1288,
    "2026-01-28": 8.3176,
    "2026-02-11": 8.2245,
  }),
];

/** The same as a snapshot taken on a day. */
export function articleOn(day: string): SnapshotView {
  return viewOf(day, articleSeries);
}
