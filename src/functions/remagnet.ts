import { isFailure } from "../core/failure";
import { magnetNotes } from "../core/mixture-explanation";
import type { Answer } from "./answer";
import { ask } from "./ask";
import { magnetQuestion } from "./magnet-question";
import { marginCells, marginTable } from "./margin-table";
import { mixtureTable } from "./mixture-table";

/**
 * Raw-material cost of a sintered NdFeB magnet per mass, by grade or by a bill of materials.
 * @customfunction
 * @param grade Grade such as "45SH" (model input, unverified), or two columns: materials and their shares of the mass.
 * @param [date] Day, "latest" (default), "last" or "-1M"; each material has its own newest price.
 * @param [basis] One for all, such as "CNY/kg inc VAT". Needed with base= or conversion=.
 * @param [options] gbd=no|yes, tb, base (cost of Fe, B, rest) or base=none, utilisation, loss, conversion, margin, lag, start, headers=1.
 * @returns materials / utilisation / (1 - loss) + conversion, or incomplete where a material has no price.
 * @remarks
 * The cost is materials / utilisation / (1 - loss) + conversion, all per mass of finished magnet. The grade table is
 * model input, unverified: typical compositions by class, with the evidence in `headers=1` and in REWHY. Grades are N35
 * to N52 and the classes M, H, SH, UH, EH and AH, written "45SH", "N45SH" or "42 sh".
 *
 * Where a class is made with and without diffusion of the heavy rare earth along the grain boundaries, `gbd=` must say
 * which, and with `gbd=yes` `tb=` how much of it is terbium. Iron, boron and additions seldom have prices: `base=`
 * gives what they cost per mass, `base=none` leaves them out.
 *
 * `margin=` takes what the magnet is sold for, the code of a magnet price such as `MagnetN45` or a number in the asked
 * basis, and the answer is a row: cost, magnet price, margin, and the margin as a share of the price. `lag=1Q` (1D, 1W,
 * 1M, 1Y) takes the cost that much earlier than the price, since materials are bought before magnets are sold.
 *
 * With `start=` the answer is a history that ends with the date: day, magnet price, cost, margin, share, on the
 * published days of the magnet price (of a period its first), or for a number of the material with most quotes.
 * `headers=1` puts labels on top, `headers=2` the basis too. Each cell is its own number or error.
 * @example 45SH, heavy rare earth alloyed, 5 CNY per kilogram for iron and the rest.
 * =REMAGNET("45SH","2026-01-29","CNY/kg inc VAT","gbd=no; base=5; maxage=30")
 * -> 302.612
 * @example With yield, loss and what the making costs.
 * =REMAGNET("45SH","2026-01-29","CNY/kg inc VAT","gbd=no; base=5; maxage=30; utilisation=70%; loss=3%; conversion=60")
 * -> 505.673
 * @example A bill of materials of your own.
 * =REMAGNET({"PrNdMetal",30;"DyFe",2;"other",68},"2026-01-29","CNY/kg inc VAT","base=5; maxage=30")
 * -> 262.82
 * @example What is left of 350 CNY per kilogram: cost, price, margin, share of the price.
 * =REMAGNET("45SH","2026-01-29","CNY/kg inc VAT","gbd=no; base=5; maxage=30; margin=350")
 * -> 302.612 | 350 | 47.388 | 0.135394
 * @example The squeeze over time, with materials bought three days before.
 * =REMAGNET({"PrNdMetal",30;"other",70},"2026-01-31","CNY/kg inc VAT","base=5; margin=300; lag=3D; start=2026-01-01; headers=1")
 * -> day | price | cost | margin | margin share
 *    2026-01-09 | 300 | #N/A incomplete | #N/A incomplete | #N/A incomplete
 *    2026-01-12 | 300 | 231.71 | 68.29 | 0.227633
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
      const { magnet, margin } = asked;
      if (margin?.history !== undefined) {
        const rows = margin.history();
        return isFailure(rows) ? rows : marginTable(rows, margin, asked.options);
      }
      if (isFailure(magnet)) return magnet;
      const onDay = margin?.onDay;
      if (isFailure(onDay)) return onDay;
      const answer = onDay === undefined ? [magnet.cost] : marginCells(onDay);
      const { headers = "0" } = asked.options;
      if (headers === "0") return [answer];
      return mixtureTable(answer, magnet.parts, magnetNotes(asked.view, magnet));
    }),
  ) as unknown[][];
}
