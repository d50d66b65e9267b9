import { Failure, isFailure } from "../core/failure";
import { findMatches } from "../core/find";
import { findableMixtures } from "../core/findable-mixtures";
import type { Answer } from "./answer";
import { ends, readText } from "./argument";
import { ask } from "./ask";

/**
 * Rows that match a text: materials, series, rates, deposits, grades, facts, fields; by name, code, alias or formula.
 * @customfunction
 * @param [text] What to look for, such as "Nd", "magnet" or "氧化钕". Omitted gives everything.
 * @returns Kind, code, name, Chinese name and what there is.
 */
export function REFIND(text?: unknown): unknown[][] {
  return ask<Answer>(() => {
    const wanted = readText(text, "text", (input) => new Failure("no-match", { input }));
    if (ends(wanted)) return wanted;
    return {
      needs: { series: [], facts: true },
      answer: (current) => {
        const found = findMatches(wanted ?? "", current.catalogue, {
          facts: current.facts(),
          others: findableMixtures,
        });
        if (isFailure(found)) return found;
        return found.map((row) => [row.kind, row.code, row.name, row.chineseName, row.about]);
      },
    };
  }) as unknown[][];
}
