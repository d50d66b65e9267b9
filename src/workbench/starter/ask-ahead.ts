import { callables } from "../../functions/callable";

/** Questions that need between them all that the starter workbook needs. */
const questions: readonly (readonly [name: keyof typeof callables, ...given: string[]])[] = [
  ["REPRICE", "NdOxide", "2026-01-28"],
  ["REFX", "USDCNY", "2026-01-28"],
  ["REPRICE", "PrOxide", "2026-01-28"],
  ["REPRICE", "YOxide", "2026-01-28"],
  ["REPRICE", "REConc", "2026-01-28"],
  ["REPRICE", "NdOxide@USGS", "2024"],
  ["REPRICE", "DyOxide@USGS", "2024"],
  ["REPRICE", "TbOxide@USGS", "2024"],
  ["REPRICE", "EuOxide@USGS", "2024"],
  ["REWHY", "NdOxide", "2026-01-28"],
];

/** Asks while the grid still loads, so that the starter's cells have their answers at hand and never show #BUSY!. */
export function askAhead(): void {
  for (const [name, ...given] of questions) {
    const ask = callables[name] as (...given: unknown[]) => unknown;
    // What fails is told by the cell that asks for the same.
    void Promise.resolve(ask(...given)).catch(() => undefined);
  }
}
