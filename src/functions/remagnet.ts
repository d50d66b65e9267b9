import { isFailure } from "../core/failure";
import { magnetNotes } from "../core/mixture-explanation";
import type { Answer } from "./answer";
import { ask } from "./ask";
import { magnetQuestion } from "./magnet-question";
import { mixtureTable } from "./mixture-table";

/**
 * Raw-material cost of a sintered NdFeB magnet per mass, by grade or by a bill of materials.
 * @customfunction
 * @param grade Grade such as "45SH" (model input, unverified), or two columns: materials and their shares of the mass.
 * @param [date] Day, "latest" (default), "last" or "-1M"; each material has its own newest price.
 * @param [basis] One for all, such as "CNY/kg inc VAT". Needed with base= or conversion=.
 * @param [options] gbd=no|yes, tb, base (cost of Fe, B, rest) or base=none, utilisation, loss, conversion, headers=1, maxage.
 * @returns materials / utilisation / (1 - loss) + conversion, or incomplete where a material has no price.
 */
export function REMAGNET(
  grade: unknown[][],
  date?: unknown,
  basis?: unknown,
  options?: unknown,
): unknown[][] {
  return ask<Answer>((view) =>
    magnetQuestion<Answer>(view, { grade, date, basis, options }, (asked) => {
      const { magnet } = asked;
      if (isFailure(magnet)) return magnet;
      const { headers = "0" } = asked.options;
      if (headers === "0") return [[magnet.cost]];
      return mixtureTable([magnet.cost], magnet.parts, magnetNotes(asked.view, magnet));
    }),
  ) as unknown[][];
}
