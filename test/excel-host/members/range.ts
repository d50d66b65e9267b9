import { dayOfSerial, formatDay } from "../../../src/core/day";
import { type Area, type CellPlace, formatArea } from "../../../src/workbook/address";
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
  const eachCell = (read: (cell: Cell | undefined, place: CellPlace) => unknown) => () =>
    placesIn(area).map((row) => row.map((place) => read(book.cell(place), place)));
  const isResult = (cell: Cell | undefined, place: CellPlace) =>
    cell?.formula !== undefined || calculation.isSpilled(place);
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
      // A format that came with a result belongs to the value, and the cell has none of its own.
      numberFormat: eachCell(
        (cell, place) =>
          book.formatOf(place) ?? (isResult(cell, place) ? undefined : cell?.format) ?? "General",
      ),
      valueTypes: eachCell(typeOf),
      text: eachCell((cell, place) => textOf(cell, book.formatOf(place) ?? cell?.format)),
      hasSpill: () => {
        const found = new Set(
          placesIn(area)
            .flat()
            .map((place) => calculation.isSpilled(place)),
        );
        return found.size > 1 ? null : found.has(true);
      },
    },
    setters: {
      values: write,
      formulas: write,
      numberFormat: (rows) => {
        refuseWhileEditing(book);
        if (!fits(rows, area)) throw new HostError("InvalidArgument", "The formats do not fit.");
        for (const [down, row] of placesIn(area).entries()) {
          for (const [across, place] of row.entries()) {
            const format = rows[down]?.[across];
            if (typeof format === "string") book.setFormat(place, format);
          }
        }
      },
    },
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
      getSpillingToRangeOrNullObject: () => {
        const spill = calculation.spillOf(area);
        return spill ? rangeMembers(open, sheet, spill) : null;
      },
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

/** What a cell reads as: days are the only format that this host draws. */
function textOf(cell: Cell | undefined, format: string | undefined): string {
  const { value = "" } = cell ?? {};
  const isDay = format === "yyyy-mm-dd" && typeof value === "number";
  return isDay ? formatDay(dayOfSerial(value)) : String(value);
}

function fits(rows: unknown, area: Area): rows is unknown[][] {
  return (
    Array.isArray(rows) &&
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns)
  );
}
