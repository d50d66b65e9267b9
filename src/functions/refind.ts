import { Failure, isFailure } from "../core/failure";
import { findMatches } from "../core/find";
import { findableMixtures } from "../core/findable-mixtures";
import { findableCompanies } from "../core/portfolio/findable-companies";
import type { Answer } from "./answer";
import { ends, readText } from "./argument";
import { ask } from "./ask";

/**
 * Rows that match a text: materials, series, rates, companies, deposits, grades, facts, fields; by name, code or alias.
 * @customfunction
 * @param [text] What to look for, such as "Nd", "magnet" or "氧化钕". Omitted gives everything.
 * @returns Kind, code, name, Chinese name and what there is.
 * @remarks
 * The best matches come first: what is named so, then what only contains it. Column 1 is the kind: material, series,
 * rate, company, deposit, grade, fact or field. The code in column 2 is what the other functions take; the last column says what
 * there is of it.
 * @example By a Chinese name.
 * =REFIND("氧化钕")
 * -> material | NdOxide | neodymium oxide | 氧化钕 | BREX: CNY/t inc VAT, daily, …
 *    …
 * @example A listed name, with what its revenue is made of.
 * =REFIND("Lynas")
 * -> company | LYC.AX | Lynas Rare Earths |  | MINE 30 %, SEP 70 % of revenue (estimate, high, 2025-06-30)
 * @example A deposit for REBASKET.
 * =REFIND("Mountain Pass")
 * -> deposit | Mountain Pass | Mountain Pass, bastnäsite | 芒廷帕斯 | assay for REBASKET (model input, unverified)
 * @example Nothing is found.
 * =REFIND("zzz")
 * -> #N/A no-match: Nothing matches "zzz". Write less of the name.
 */
export function REFIND(text?: unknown): unknown[][] {
  return ask<Answer>(() => {
    const wanted = readText(text, "text", (input) => new Failure("no-match", { input }));
    if (ends(wanted)) return wanted;
    return {
      needs: { series: [], facts: true, companies: true },
      answer: (current) => {
        const found = findMatches(wanted ?? "", current.catalogue, {
          facts: current.facts(),
          others: [...findableCompanies(current), ...findableMixtures],
        });
        if (isFailure(found)) return found;
        return found.map((row) => [row.kind, row.code, row.name, row.chineseName, row.about]);
      },
    };
  }) as unknown[][];
}
