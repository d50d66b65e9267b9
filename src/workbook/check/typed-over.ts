import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formatPlace } from "../address";
import type { FormulaCell } from "../workbook";
import type { Checked } from "./checked";
import type { Finding } from "./finding";
import { columnsOf } from "./columns";

/** Numbers in a row that are still taken for typed over. */
const MOST_TYPED = 3;

/** A number amid a column of one formula of ours: somebody typed over it, and it will never be refreshed. */
export function typedOver(checked: Checked): readonly Finding[] {
  const spills = new Set(
    checked.calls.filter(({ call }) => checked.spilling.has(call.name)).map(({ cell }) => cell),
  );
  const ours = [...new Set(checked.calls.map(({ cell }) => cell))].filter(
    (cell) => !spills.has(cell),
  );
  const all = new Set(checked.formulas.map(({ place }) => formatPlace(place, true)));
  return columnsOf(ours).flatMap((column) =>
    column.flatMap((above, at) => {
      const below = column[at + 1];
      const gap = below ? below.place.row - above.place.row - 1 : 0;
      if (!below || gap < 1 || gap > MOST_TYPED) return [];
      return between(checked, above, below, all);
    }),
  );
}

function between(
  checked: Checked,
  above: FormulaCell,
  below: FormulaCell,
  formulas: ReadonlySet<string>,
): readonly Finding[] {
  const { sheet, column } = above.place;
  const rows = Array.from(
    { length: below.place.row - above.place.row - 1 },
    (_, at) => above.place.row + 1 + at,
  );
  const typed = rows.map((row) => ({ place: { sheet, row, column } }));
  const values = typed.map(({ place }) => checked.contents.at(place));
  const areNumbers = values.every((value) => typeof value === "number");
  if (!areNumbers || typed.some(({ place }) => formulas.has(formatPlace(place, true)))) return [];
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
