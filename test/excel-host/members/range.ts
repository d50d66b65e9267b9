import { type Area, formatArea } from "../../../src/workbook/address";
import { type Book, type Cell, type Sheet, placesIn } from "../book";
import type { Calculation } from "../calculation";
import { HostError, type Members } from "./members";
import { worksheetMembers } from "./worksheet";

/** What all members work on. */
export interface Open {
  readonly book: Book;
  readonly calculation: Calculation;
}

/** A rectangle of cells. */
export function rangeMembers(open: Open, sheet: Sheet, area: Area): Members {
  const { book, calculation } = open;
  const eachCell = (read: (cell: Cell | undefined) => unknown) => () =>
    placesIn(area).map((row) => row.map((place) => read(book.cell(place))));
  const write = (rows: unknown) => {
    refuseWhileEditing(book);
    if (sheet.protected) throw new HostError("AccessDenied", "The sheet is protected.");
    if (!fits(rows, area)) throw new HostError("InvalidArgument", "The rows do not fit the range.");
    book.write(area, rows);
  };
  return {
    kind: "Range",
    kept: true,
    scalars: {
      address: () => formatArea(area),
      rowIndex: () => area.row,
      columnIndex: () => area.column,
      rowCount: () => area.rows,
      columnCount: () => area.columns,
      values: eachCell((cell) => cell?.value ?? ""),
      formulas: eachCell((cell) => cell?.formula ?? cell?.value ?? ""),
      numberFormat: eachCell((cell) => cell?.format ?? "General"),
      valueTypes: eachCell(typeOf),
    },
    setters: { values: write, formulas: write },
    objects: {
      worksheet: () => worksheetMembers(open, sheet),
      format: () => ({
        kind: "RangeFormat",
        objects: {
          protection: () => ({ kind: "FormatProtection", scalars: { locked: () => true } }),
        },
      }),
    },
    methods: {
      setDirty: () => calculation.markDirty(area),
      select: () => book.select(area),
    },
  };
}

/** Excel answers no change while the user types in a cell. */
export function refuseWhileEditing(book: Book): void {
  if (book.editing) {
    throw new HostError("InvalidOperationInCellEditMode", "A cell is being edited.");
  }
}

function typeOf(cell: Cell | undefined): string {
  if (!cell) return "Empty";
  if (cell.error) return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[typeof cell.value as "number"];
}

function fits(rows: unknown, area: Area): rows is unknown[][] {
  return (
    Array.isArray(rows) &&
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns)
  );
}
