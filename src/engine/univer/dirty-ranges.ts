import type { IUnitRange } from "@univerjs/core";
import type { CallingCell } from "../calling-cell";

/** Cells as ranges of Univer, those that stand below one another in one range: ten thousand ranges would be slow. */
export function dirtyRanges(unitId: string, cells: readonly CallingCell[]): IUnitRange[] {
  const ranges: IUnitRange[] = [];
  let last: IUnitRange | undefined;
  for (const { sheet, row, column } of [...cells].sort(downThenAcross)) {
    if (
      last?.sheetId === sheet &&
      last.range.startColumn === column &&
      last.range.endRow + 1 >= row
    ) {
      last.range.endRow = row;
    } else {
      last = {
        unitId,
        sheetId: sheet,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      };
      ranges.push(last);
    }
  }
  return ranges;
}

function downThenAcross(a: CallingCell, b: CallingCell): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.column - b.column || a.row - b.row;
}
