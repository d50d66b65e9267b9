import type { Sheet } from "../book";
import { readCells } from "../formula";
import { HostError, type Members } from "./members";
import { type Open, rangeMembers } from "./range";

/** All sheets. */
export function worksheetsMembers(open: Open): Members {
  const { book } = open;
  const { sheets } = book;
  return {
    kind: "WorksheetCollection",
    items: () => sheets.map((sheet) => worksheetMembers(open, sheet)),
    item: (nameOrId) => {
      const sheet = book.sheet(String(nameOrId));
      if (!sheet) throw new HostError("ItemNotFound", `There is no sheet ${String(nameOrId)}.`);
      return worksheetMembers(open, sheet);
    },
    methods: {
      _RegisterDataChangedEvent: () => undefined,
      _UnregisterDataChangedEvent: () => undefined,
      _RegisterSelectionChangedEvent: () => undefined,
      _UnregisterSelectionChangedEvent: () => undefined,
    },
  };
}

/** One sheet. */
export function worksheetMembers(open: Open, sheet: Sheet): Members {
  const { book } = open;
  return {
    kind: "Worksheet",
    id: sheet.id,
    scalars: { name: () => sheet.name },
    objects: {
      protection: () => ({
        kind: "WorksheetProtection",
        scalars: { protected: () => sheet.protected },
      }),
    },
    methods: {
      getRangeByIndexes: (row, column, rows, columns) =>
        rangeMembers(open, sheet, {
          sheet: sheet.name,
          row: Number(row),
          column: Number(column),
          rows: Number(rows),
          columns: Number(columns),
        }),
      getRange: (address) => {
        const area = readCells(String(address), sheet.name);
        if (!area) throw new HostError("InvalidArgument", `${String(address)} is no address.`);
        return rangeMembers(open, sheet, area);
      },
      getUsedRangeOrNullObject: () => {
        const area = book.usedArea(sheet);
        return area ? rangeMembers(open, sheet, area) : null;
      },
      activate: () => undefined,
    },
  };
}
