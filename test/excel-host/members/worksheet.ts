import { type Sheet, placesIn } from "../book";
import { readCells } from "../formula";
import { HostError, type Members } from "./members";
import { namesMembers } from "./names";
import { type Open, rangeMembers, refuseWhileEditing } from "./range";

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
      getItemOrNullObject: (nameOrId) => {
        const sheet = book.sheet(String(nameOrId));
        return sheet ? worksheetMembers(open, sheet) : null;
      },
      add: (name) => {
        refuseStructure(open);
        if (book.sheet(String(name))) {
          throw new HostError("ItemAlreadyExists", `There is a sheet ${String(name)}.`);
        }
        return worksheetMembers(open, book.addSheet(String(name)));
      },
      _RegisterDataChangedEvent: () => undefined,
      _UnregisterDataChangedEvent: () => undefined,
      _RegisterCalculatedEvent: () => undefined,
      _UnregisterCalculatedEvent: () => undefined,
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
    scalars: { name: () => sheet.name, visibility: () => sheet.visibility },
    setters: {
      visibility: (wanted) => {
        refuseStructure(open);
        sheet.visibility = String(wanted);
      },
    },
    objects: {
      names: () => namesMembers(open, sheet.names),
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
      copy: (position, relativeTo) => copyOf(open, sheet, position, relativeTo),
      delete: () => {
        refuseStructure(open);
        if (sheet.visibility === "VeryHidden") {
          throw new HostError("InvalidOperation", "A very hidden sheet cannot be deleted.");
        }
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
      },
    },
  };
}

/** Excel changes no sheets while the user types, or where the workbook's structure is protected. */
function refuseStructure({ book }: Open): void {
  refuseWhileEditing(book);
  if (book.structureProtected) {
    throw new HostError("AccessDenied", "The structure of the workbook is protected.");
  }
}

/** Copies a sheet behind another: "Article (2)". What spills is calculated again. */
function copyOf(open: Open, sheet: Sheet, position: unknown, relativeTo: unknown): Members {
  refuseStructure(open);
  const { book, calculation } = open;
  if (position !== "After" || !relativeTo) {
    throw new HostError("ApiNotFound", "The emulated Excel copies a sheet only behind another.");
  }
  const copy = book.addSheet(`${sheet.name} (2)`, book.sheets.indexOf(sheet) + 1);
  const used = book.usedArea(sheet);
  if (used) {
    for (const place of placesIn(used).flat()) {
      const cell = book.cell(place);
      const at = { ...place, sheet: copy.name };
      if (cell && (cell.formula !== undefined || !calculation.isSpilled(place))) book.put(at, cell);
      const format = book.formatOf(place);
      if (format !== undefined) book.setFormat(at, format);
    }
    calculation.markDirty({ ...used, sheet: copy.name });
    calculation.calculate();
  }
  return worksheetMembers(open, copy);
}
