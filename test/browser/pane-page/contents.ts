import type { Import } from "../../../src/store/store";
import { addDays, dayNumber } from "../../../src/core/day";
import { startOf } from "../../../src/core/instant";
import type { Observation } from "../../../src/core/observation";
import { declared, importOf } from "../../support/imports";
import type { FakeCell } from "../../support/fake-sheets";
import { day, observed } from "../../support/observations";

/** A made-up series of 160 days, with a revised day, an assumed one and a silence, that no quoter ever published. */
export function revisedContent(): Import {
  const first = day("2025-11-03");
  const days = Array.from({ length: 160 }, (_, at) => addDays(first, at)).filter(
    (one) => (one + 4) % 7 < 5 && (one < first + 90 || one > first + 112),
  );
  const rows: Observation[] = days.map((one, at) => ({
    day: one,
    amounts: { low: level(at) - 4000, high: level(at) + 4000 },
    knownSince: startOf(one),
    status: at === 40 ? "assumed" : "published",
    source: "TEST",
  }));
  const revisedDay = dayNumber(days[20] ?? first);
  rows.push({
    day: revisedDay,
    amounts: { low: level(20) + 8000, high: level(20) + 16000 },
    knownSince: startOf(addDays(revisedDay, 3)),
    status: "revised",
    source: "TEST",
  });
  return importOf({
    origin: "made for a test",
    declarations: [declared("HoOxide@TESTER"), declared("ErOxide@TESTER")],
    sources: [{ id: "TEST", title: "Made for a test" }],
    observations: new Map([
      ["HoOxide@TESTER", rows],
      ["ErOxide@TESTER", [observed("2026-11-20", 400_000)]],
    ]),
    defaultQuoters: {},
  });
}

function level(at: number): number {
  return 400_000 + 500 * Math.round(60 * Math.sin(at / 17) + 25 * Math.sin(at / 5) + at / 4);
}

/** Formulas of ours that fail in every way in which the pane tells them apart, one that is busy and one that answers. */
export const cellsWithProblems: Readonly<Record<string, FakeCell>> = {
  "Article!B2": { formula: '=REPRICE("NdOxide","2026-01-28")', shows: 732500 },
  "Article!B3": { formula: '=REPRICE("NdOxide")', shows: "#N/A" },
  "Article!A4": { shows: "neodimium oxide" },
  "Article!B4": { formula: '=REPRICE(A4,"2026-01-28")', shows: "#VALUE!" },
  "Article!B5": { formula: '=REPRICE("NdOxide","01/02/2026")', shows: "#VALUE!" },
  "Article!B6": {
    formula: '=IFERROR(REPRICE("NdOxide","2026-01-28","USD/kg ex VAT"),0)/B1',
    shows: "#DIV/0!",
  },
  "Article!A7": { shows: "#REF!" },
  "Article!B7": { formula: '=REPRICE(A7,"2026-01-28")', shows: "#REF!" },
  "Article!B8": { formula: '=REPRICE("NdOxide",TODAY())', shows: "#N/A" },
  "Concentrate 2025!D3": { formula: '=REHISTORY("REConc","2024-07-01")', shows: "#SPILL!" },
  "Concentrate 2025!F3": { formula: '=REPRICE("PrOxide","2026-02-11")', shows: "#N/A" },
  "Concentrate 2025!G3": { formula: '=REPRICE("PrOxide")', shows: "#BUSY!", pending: true },
};

/** Formulas of ours that leave something unsaid, or say it so that it will go wrong: one of each kind that the check knows. */
export const cellsWithFindings: Readonly<Record<string, FakeCell>> = {
  "Article!A1": { shows: "neodimium oxide" },
  "Article!A2": { formula: "=TODAY()", shows: 46349 },
  "Article!B1": { formula: '=REPRICE(A1,"2026-01-28")', shows: "#VALUE!" },
  "Article!B2": { formula: '=REPRICE("NdOxide",A2)', shows: "#N/A" },
  "Article!C7": { formula: '=REPRICE("NdOxide","2026-01-28","USD/kg")', shows: 105.45 },
  "Article!C8": { formula: '=REPRICE("PrOxide","2026-01-28","USD/kg")', shows: 105.57 },
  "Article!D2": { formula: '=REPRICE("NdOxide","2026-01-28")', shows: 732500 },
  "Article!D3": { shows: 733000 },
  "Article!D4": { formula: '=REPRICE("NdOxide","2026-01-28")', shows: 732500 },
  "Article!E2": { formula: '=REPRICE("NdOxide","01/02/2026")', shows: "#VALUE!" },
  "Article!F2": { formula: "=RETABLE(A:A,2026)", shows: "#VALUE!" },
  "Article!G2": { formula: '=AVERAGE(REPRICE("REConc","2026-01-28"),D2)', shows: 379667 },
  "Article!H2": { formula: '=REPRICE("NdOxide@DEMO","2019-06-28")/D2*D4', shows: 0.14 },
  "Article!H3": { formula: '=SUM(REPRICE("NdOxide@DEMO","2019-06-28"),D2)', shows: 832500 },
};
