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
 * @remarks
 * The cost is materials / utilisation / (1 - loss) + conversion, all per mass of finished magnet. The grade table is
 * model input, unverified: typical compositions by class, with the evidence in `headers=1` and in REWHY. Grades are N35
 * to N52 and the classes M, H, SH, UH, EH and AH, written "45SH", "N45SH" or "42 sh".
 *
 * Where a class is made with and without diffusion of the heavy rare earth along the grain boundaries, `gbd=` must say
 * which, and with `gbd=yes` `tb=` how much of it is terbium. Iron, boron and additions seldom have prices: `base=`
 * gives what they cost per mass, `base=none` leaves them out.
 * @example 45SH, heavy rare earth alloyed, 5 CNY per kilogram for iron and the rest.
 * =REMAGNET("45SH","2026-01-29","CNY/kg inc VAT","gbd=no; base=5; maxage=30")
 * -> 302.612
 * @example With yield, loss and what the making costs.
 * =REMAGNET("45SH","2026-01-29","CNY/kg inc VAT","gbd=no; base=5; maxage=30; utilisation=70%; loss=3%; conversion=60")
 * -> 505.673
 * @example A bill of materials of your own.
 * =REMAGNET({"PrNdMetal",30;"DyFe",2;"other",68},"2026-01-29","CNY/kg inc VAT","base=5; maxage=30")
 * -> 262.82
 * @example Where both ways are made, one must be named.
 * =REMAGNET("45SH","2026-01-29","CNY/kg inc VAT")
 * -> #VALUE! bad-option: The answer for "45SH" depends on gbd. Write gbd=no or gbd=yes.
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
