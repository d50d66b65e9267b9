import { formatBasis } from "../core/basis-text";
import { isFailure } from "../core/failure";
import type { Margin, MarginRow, MarginTerms } from "../core/magnet-margin";
import type { MixturePlan } from "../core/mixture";
import type { Options } from "../core/option-values";
import { SYNTHETIC } from "../core/series-name";
import { type Cell, CellDay, gapCell } from "./answer";

/** The margin of one day as cells: cost, magnet price, margin, margin share. */
export function marginCells({ cost, price, margin, share }: Margin): readonly Cell[] {
  return [cost, price, margin, share];
}

/** A margin over time as cells: day, magnet price, cost, margin, margin share, with the headers that are asked for. */
export function marginTable(
  rows: readonly MarginRow[],
  { terms, plan }: { readonly terms: MarginTerms; readonly plan: MixturePlan },
  { headers = "0", gap }: Partial<Options>,
): readonly (readonly Cell[])[] {
  const told = rows.map(({ day, price, cost, margin, share }) => [
    new CellDay(day),
    ...[price, cost, margin, share].map((cell) => gapCell(cell, gap)),
  ]);
  if (headers === "0") return told;
  const names = ["day", priceName(terms), costName(plan), "margin", "margin share"];
  const basis = formatBasis(plan.basis, plan.scale);
  return headers === "1" ? [names, ...told] : [names, ["", basis, basis, basis, ""], ...told];
}

function priceName({ price }: MarginTerms): string {
  return typeof price === "number" ? "price" : marked(price.material, price.entry.synthetic);
}

function costName({ lines }: MixturePlan): string {
  const isSynthetic = lines.some(({ terms }) => !isFailure(terms) && terms.entry.synthetic);
  return marked("cost", isSynthetic);
}

function marked(name: string, isSynthetic: boolean): string {
  return isSynthetic ? `${name} ${SYNTHETIC}` : name;
}
