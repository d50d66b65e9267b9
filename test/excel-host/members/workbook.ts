import type { Book } from "../book";
import { HostError, type Members } from "./members";
import { namesMembers } from "./names";
import { type Open, rangeMembers, refuseWhileEditing } from "./range";
import { worksheetsMembers } from "./worksheet";

/** The workbook, from which every other object of Excel is reached. */
export function workbookMembers(open: Open): Members {
  const { book, calculation } = open;
  return {
    kind: "Workbook",
    objects: {
      worksheets: () => worksheetsMembers(open),
      settings: () => settingsMembers(book),
      names: () => namesMembers(open, book.names),
      protection: () => ({
        kind: "WorkbookProtection",
        scalars: { protected: () => book.structureProtected },
      }),
      customXmlParts: () => customXmlMembers(book),
      application: () => ({
        kind: "Application",
        scalars: {
          calculationState: () => (calculation.busy ? "Calculating" : "Done"),
          calculationMode() {
            refuseWhileEditing(book);
            return "Automatic";
          },
        },
        methods: { calculate: () => calculation.calculate() },
      }),
    },
    methods: {
      getSelectedRanges: () => selectedMembers(open),
    },
  };
}

function selectedMembers(open: Open): Members {
  const { book } = open;
  return {
    kind: "RangeAreas",
    kept: true,
    objects: {
      areas: () => ({
        kind: "RangeCollection",
        methods: {
          getItemAt: () => {
            const sheet = book.sheet(book.selection.sheet);
            if (!sheet) throw new HostError("ItemNotFound", "Nothing is selected.");
            return rangeMembers(open, sheet, book.selection);
          },
        },
      }),
    },
  };
}

function settingsMembers(book: Book): Members {
  const setting = (key: string): Members => ({
    kind: "Setting",
    scalars: { key: () => key, value: () => book.settings.get(key) },
    methods: { delete: () => void book.settings.delete(key) },
  });
  return {
    kind: "SettingCollection",
    methods: {
      getItemOrNullObject: (key) => (book.settings.has(String(key)) ? setting(String(key)) : null),
      add: (key, value) => {
        refuseWhileEditing(book);
        book.settings.set(String(key), value);
        return setting(String(key));
      },
    },
  };
}

function customXmlMembers(book: Book): Members {
  const part = (id: string): Members => ({
    kind: "CustomXmlPart",
    id,
    scalars: { id: () => id },
    methods: {
      getXml: () => book.parts.get(id)?.xml ?? "",
      delete: () => void book.parts.delete(id),
    },
  });
  const item = (id: unknown) => {
    if (!book.parts.has(String(id))) throw new HostError("ItemNotFound", "There is no such part.");
    return part(String(id));
  };
  return {
    kind: "CustomXmlPartCollection",
    item,
    methods: {
      getByNamespace: (namespace) => ({
        kind: "CustomXmlPartScopedCollection",
        item,
        items: () =>
          [...book.parts].flatMap(([id, one]) => (one.namespace === namespace ? [part(id)] : [])),
      }),
      add: (xml) => {
        refuseWhileEditing(book);
        const id = `{part-${book.partsAdded++}}`;
        const namespace = /xmlns="([^"]*)"/.exec(String(xml))?.[1] ?? "";
        book.parts.set(id, { namespace, xml: String(xml) });
        return part(id);
      },
    },
  };
}
