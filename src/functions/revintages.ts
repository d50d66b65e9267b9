import { isFailure } from "../core/failure";
import { formatInstant } from "../core/instant";
import type { SnapshotView } from "../core/view";
import { type Vintage, vintagesOn } from "../core/vintages";
import type { Answer, Cell } from "./answer";
import { ends } from "./argument";
import { ask } from "./ask";
import { readWhenArgument } from "./date-argument";
import { keptTerms } from "./price-question";

/**
 * All values ever published for a day or period, oldest first, as quoted.
 * @customfunction
 * @param material Code or name, such as "REConc" or "NdOxide@USGS".
 * @param date Day or period, such as "2026-01-28" or "2026Q1"; "last" is the newest.
 * @param [field] price (default), low, high, mid or avg.
 * @returns Rows of value, known since (UTC), snapshot, status, source and note.
 * @remarks
 * Every publication of that day's or period's price has a row: a first estimate, its revisions, a withdrawal (with a
 * blank value). Known since is the moment from which `asof=` in REPRICE takes it; the snapshot is the one in which the
 * feed got it. Values stay as quoted.
 * @example The estimate for 2024, in the edition of 2025.
 * =REVINTAGES("NdOxide@USGS","2024")
 * -> 56 | 2025-01-31T00:00:00Z | 1 | preliminary | USGS Mineral Commodity Summaries 2025… | Estimate in the edition of 2025.
 * @example A price of a quarter, by any day of it.
 * =REVINTAGES("REConc","2026-01-05")
 * -> 26834 | 2026-01-09T00:00:00Z | 1 | published | … | 536.68 CNY/t per 1 % REO.
 * @example A day that was never quoted.
 * =REVINTAGES("NdOxide","2026-01-20")
 * -> #N/A not-quoted: NdOxide has no quote for 2026-01-20. Ask for a day or period with a quote.
 */
export function REVINTAGES(material: unknown, date: unknown, field?: unknown): any[][] {
  return ask<Answer>((view) => {
    // Without options it does not matter whose it would take.
    const kept = keptTerms(view, "REPRICE", { material, field });
    if (ends(kept)) return kept;
    const when = readWhenArgument(date, "date", "required");
    if (ends(when)) return when;
    const { terms, needs } = kept;
    if (isFailure(terms)) return terms;
    return {
      needs,
      answer: (current) => {
        const vintages = vintagesOn(current, terms, when);
        if (isFailure(vintages)) return vintages;
        return vintages.map((vintage) => cellsOf(current, vintage));
      },
    };
  }) as unknown[][];
}

/** The value of a day that was taken back is a blank, and its status says so. */
function cellsOf({ catalogue }: SnapshotView, { observation, value }: Vintage): Cell[] {
  const { knownSince, snapshot, status, source, note = "" } = observation;
  const { title } = catalogue.sources.find(({ id }) => id === source) ?? { title: source };
  return [value ?? "", formatInstant(knownSince), snapshot, status, title, note];
}
