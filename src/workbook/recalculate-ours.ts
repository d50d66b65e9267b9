import { functionsIn } from "./our-formulas";
import type { Workbook } from "./workbook";

/** Has the host calculate every cell again that uses one of these functions; gives how many there are. */
export async function recalculateOurs(
  workbook: Workbook,
  names: ReadonlySet<string>,
): Promise<number> {
  const cells = await workbook.formulas();
  const ours = cells.filter(({ formula }) => functionsIn(formula, names).length > 0);
  await workbook.recalculate(ours.map(({ place }) => place));
  return ours.length;
}
