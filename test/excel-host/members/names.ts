import { HostError, type Members } from "./members";
import { type Open, refuseWhileEditing } from "./range";

/** Names of a workbook or of one sheet, with their formulas. This host does not calculate them. */
export function namesMembers({ book }: Open, names: Map<string, string>): Members {
  const item = (name: string): Members => ({
    kind: "NamedItem",
    scalars: {
      name: () => name,
      formula: () => names.get(name) ?? "",
      type: () => (book.nameArrays.has(name) ? "Array" : "Error"),
      value: () => "#N/A",
    },
    objects: {
      arrayValues: () => ({
        kind: "NamedItemArrayValues",
        scalars: { values: () => book.nameArrays.get(name) ?? [] },
      }),
    },
    setters: {
      formula: (formula) => {
        refuseWhileEditing(book);
        names.set(name, String(formula));
      },
    },
  });
  return {
    kind: "NamedItemCollection",
    items: () => [...names.keys()].map(item),
    // This is how Microsoft's client finds what belongs to an item of a collection without keys.
    methods: { getItemAt: (at) => item([...names.keys()][Number(at)] ?? "") },
    item: (name) => {
      if (!names.has(String(name))) {
        throw new HostError("ItemNotFound", `There is no name ${String(name)}.`);
      }
      return item(String(name));
    },
  };
}
