import { type Failure, isFailure } from "../core/failure";
import type { Options } from "../core/option-values";
import { optionsOf } from "../core/options";
import { priceValueOn } from "../core/price";
import type { SnapshotView } from "../core/view";
import type { When } from "../core/when";
import { type Answer, type Cell, type CellError, gapCell, isCellError } from "./answer";
import { ends } from "./argument";
import { ask } from "./ask";
import { isBlankDate, readWhenArgument } from "./date-argument";
import { seriesNeeds } from "./needs";
import { type KeptTerms, keptTerms } from "./price-question";
import { type PriceArguments, readSharedArguments } from "./price-reading";
import { isBlank } from "./range-argument";
import { type TablePlan, planTable } from "./table-range";

/**
 * Prices of many materials on many days at once, without labels; each cell has its own price or error.
 * @customfunction
 * @param materials Codes or names: a range in one row or column, or of any shape with one date.
 * @param dates One date, a row of dates (they go across) or a column of dates (they go down).
 * @param [basis] Currency, mass and VAT, such as "USD/kg ex VAT".
 * @param [field] price (default), low, high, mid or avg.
 * @param [options] key=value pairs: gap=error|blank, fill, maxage, asof, quoter.
 * @returns A matrix of prices; blank cells stay blank.
 * @remarks
 * Dates in a row go across, with a material in each row; dates in a column go down, with a material in each column.
 * With one date the materials keep their own shape. Each cell is what REPRICE gives for its material and date, its own
 * error included.
 *
 * Blank materials and dates leave blank cells, and a whole column such as A:A is cut to what it holds. A table is
 * bounded at 200,000 cells. For days with prices beside them use REHISTORY.
 * @example Materials down, days across.
 * =RETABLE({"NdOxide";"PrOxide"},{"2025-12-31","2026-01-28"})
 * -> 610000 | 732500
 *    611500 | 733300
 * @example Days down, in yuan per kilogram.
 * =RETABLE("NdOxide",{"2025-12-31";"2026-01-28";"2026-02-11"},"CNY/kg")
 * -> 610
 *    732.5
 *    870
 * @example Each cell has its own price or error.
 * =RETABLE({"NdOxide","PrOxide","Nd"},"2026-01-28")
 * -> 732500 | 733300 | #VALUE! ambiguous-material
 * @example Prices that are not there as blanks; a wrong formula stays an error.
 * =RETABLE({"NdOxide","Nd"},{"2025-06-30";"2026-01-28"},,,"gap=blank")
 * -> | #VALUE! ambiguous-material
 *    732500 | #VALUE! ambiguous-material
 */
export function RETABLE(
  materials: any[][],
  dates: any[][],
  basis?: unknown,
  field?: unknown,
  options?: unknown,
): any[][] {
  return ask<Answer>((view) => {
    const shared = { basis, field, options };
    const chosen = readSharedArguments(shared, optionsOf.RETABLE);
    if (ends(chosen)) return chosen;
    const plan = planTable(materials, dates);
    if (isFailure(plan)) return plan;
    const asked = plan.materials.map((material) => readMaterial(view, { material, ...shared }));
    const days = plan.dates.map((date) =>
      isBlankDate(date) ? undefined : readWhenArgument(date, "dates", "required"),
    );
    const priceAt = (current: SnapshotView) => (row: number, column: number) =>
      priceOf(current, asked[plan.materialAt(row, column)], days[plan.dateAt(row, column)]);
    return {
      needs: seriesNeeds(view, asked.flatMap(seriesOf)),
      answer: (current) => cellsOf(plan, priceAt(current), chosen.options.gap),
    };
  }) as unknown[][];
}

/** A material of the range: what is asked of it, why it cannot be, or nothing for a blank. */
type Asked = KeptTerms | Failure | CellError | undefined;

function readMaterial(view: SnapshotView, given: PriceArguments): Asked {
  return isBlank(given.material) ? undefined : keptTerms(view, "RETABLE", given);
}

function seriesOf(asked: Asked): readonly string[] {
  return asked === undefined || ends(asked) ? [] : asked.needs.series;
}

/** What REPRICE gives for a material and a date; nothing where one of them is blank. */
function priceOf(
  view: SnapshotView,
  asked: Asked,
  when: When | Failure | CellError | undefined,
): number | Failure | CellError | undefined {
  if (asked === undefined || when === undefined) return undefined;
  if (ends(asked)) return asked;
  if (ends(when)) return when;
  return isFailure(asked.terms) ? asked.terms : priceValueOn(view, asked.terms, when);
}

function cellsOf(
  { height, width }: TablePlan,
  priceAt: (row: number, column: number) => ReturnType<typeof priceOf>,
  gap: Options["gap"] | undefined,
): Cell[][] {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): Cell => {
      const price = priceAt(row, column);
      if (price === undefined) return "";
      return isCellError(price) ? price : gapCell(price, gap);
    }),
  );
}
