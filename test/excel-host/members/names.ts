import { HostError, type Members } from "./members";
import { type Open, refuseWhileEditing } from "./range";

/** Names of a workbook or of one sheet, with their formulas. This host does not calculate them. */
export function namesMembers({ book }: Open, names: Map<string, string>): Members {
  const item = (name: string): Members => ({
    kind: "NamedItem",
    scalars: {
      name: () => name,
      formula: () => names.get(name) ?? "",
      type: () => "Error",
      value: () => "#N/A",
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
    item: (name) => {
      if (!names.has(String(name))) {
        throw new HostError("ItemNotFound", `There is no name ${String(name)}.`);
      }
      return item(String(name));
    },
  };
}
