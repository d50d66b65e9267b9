import { columnLetters } from "../address";
import type { Area } from "../address";
import type { Checked, CheckedCall } from "./checked";
import type { Finding, Mend } from "./finding";
import { withArgument } from "./rewrite";

/** "A:C", "$A:$A", "Data!1:9". */
const WHOLE = /^(?:(.+)!)?(?:(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d+):(\$?)(\d+))$/i;

/** A whole column or row as an argument: a million cells to read at each calculation, where a few hold something. */
export function wholeColumn(checked: Checked, { cell, call }: CheckedCall): readonly Finding[] {
  return call.given.flatMap((given, at): readonly Finding[] => {
    if (given.kind !== "calculated") return [];
    const { text } = given;
    const found = WHOLE.exec(text);
    if (!found) return [];
    const sheet = found[1]?.replace(/^'(.*)'$/s, "$1").replace(/''/g, "'") ?? cell.place.sheet;
    const used = checked.contents.sheets.find(({ name }) => name === sheet)?.used;
    const written = used && usedPart(found, used);
    const mends: readonly Mend[] =
      written === undefined
        ? []
        : [
            {
              choice: written,
              writes: [
                {
                  place: cell.place,
                  content: { formula: withArgument(cell.formula, call, at, written) },
                },
              ],
            },
          ];
    return [{ kind: "whole-column", place: cell.place, like: text, text, mends }];
  });
}

/** The part of the reference that holds something, written with the same signs. */
function usedPart(found: RegExpExecArray, used: Area): string {
  const [, sheet, fixedLeft = "", left, fixedRight = "", right] = found;
  const prefix = sheet === undefined ? "" : `${sheet}!`;
  const rows = [used.row + 1, used.row + used.rows] as const;
  if (left !== undefined && right !== undefined) {
    return `${prefix}${fixedLeft}${left}$${rows[0]}:${fixedRight}${right}$${rows[1]}`;
  }
  const [fixedTop = "", top = "", fixedBottom = "", bottom = ""] = found.slice(6);
  const first = columnLetters(used.column);
  const last = columnLetters(used.column + used.columns - 1);
  return `${prefix}$${first}${fixedTop}${top}:$${last}${fixedBottom}${bottom}`;
}
