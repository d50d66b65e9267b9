import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { type CellPlace, formatPlace } from "../address";
import type { FormulaCell } from "../workbook";
import type { Checked } from "./checked";
import type { Finding } from "./finding";
import { columnsOf } from "./columns";

/** Numbers in a row that are still taken for typed over. */
const MOST_TYPED = 3;

/** A formula of ours, and whether its answer fills several cells. */
export interface OurCell {
  readonly cell: FormulaCell;
  readonly spills: boolean;
}

/** A number amid a column of one formula of ours: somebody typed over it, and it will never be refreshed. */
export function typedOver(checked: Checked, ours: readonly OurCell[]): readonly Finding[] {
  const single = ours.filter(({ spills }) => !spills).map(({ cell }) => cell);
  const isFormula = formulaLookUp(checked);
  return columnsOf(single).flatMap((column) =>
    column.flatMap((above, at) => {
      const below = column[at + 1];
      const gap = below ? below.place.row - above.place.row - 1 : 0;
      if (!below || gap < 1 || gap > MOST_TYPED) return [];
      return between(checked, above, below, isFormula);
    }),
  );
}

function between(
  checked: Checked,
  above: FormulaCell,
  below: FormulaCell,
  isFormula: (place: CellPlace) => boolean,
): readonly Finding[] {
  const { sheet, column } = above.place;
  const rows = Array.from(
    { length: below.place.row - above.place.row - 1 },
    (_, at) => above.place.row + 1 + at,
  );
  const typed = rows.map((row) => ({ place: { sheet, row, column } }));
  const values = typed.map(({ place }) => checked.contents.at(place));
  const areNumbers = values.every((value) => typeof value === "number");
  if (!areNumbers || typed.some(({ place }) => isFormula(place))) return [];
  const pattern = translateFormulaToR1C1(above.formula, formatPlace(above.place));
  if (pattern !== translateFormulaToR1C1(below.formula, formatPlace(below.place))) return [];
  return typed.map(({ place }, at): Finding => {
    const formula = translateFormulaToA1(pattern, formatPlace(place));
    return {
      kind: "typed-over",
      place,
      like: formatPlace(place, true),
      value: Number(values[at]),
      formula,
      mends: [{ choice: "", writes: [{ place, content: { formula } }] }],
    };
  });
}

/** Which cells hold a formula; asked only where something stands between two of ours. */
function formulaLookUp({ formulas }: Checked): (place: CellPlace) => boolean {
  let keys: ReadonlySet<string> | undefined;
  return (place) => {
    keys ??= new Set(formulas.map((cell) => formatPlace(cell.place, true)));
    return keys.has(formatPlace(place, true));
  };
}
