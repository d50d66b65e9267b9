import { readFile } from "node:fs/promises";
import { csvProvider } from "../../providers/csv";
import type { Layout } from "../../providers/csv/layout";
import { readMapping } from "../../providers/mapping";
import { type Rejection, isRejection } from "../../providers/rejection";
import type { Command } from "../command";
import { Unreadable, isUnreadable } from "../exit";
import {
  type FileImport,
  importFile,
  importOptions,
  licenceOption,
  refuse,
  whyUnreadable,
} from "./import-file";

/** `reprice import csv prices.csv` stores all rows of the file as one snapshot, or none and says what is wrong where. */
export const importCsv: Command = {
  words: "FILE",
  says: "prices from a CSV file into the store, all of it or nothing",
  options: {
    ...importOptions,
    ...licenceOption,
    map: { type: "string" },
    "own-materials": { type: "boolean" },
  },
  async run(given, world) {
    const map = given.texts["map"];
    const layout = map === undefined ? undefined : await readLayout(map);
    if (isUnreadable(layout)) return layout;
    if (isRejection(layout)) return refuse(layout, map ?? "", given.flags.has("json"), world);
    const ownMaterials = given.flags.has("own-materials");
    const kind: FileImport = {
      command: "reprice import csv",
      rows: "prices",
      provider: (file) =>
        csvProvider({ ...file, ownMaterials, ...(layout === undefined ? {} : { layout }) }),
    };
    return importFile(kind, given, world);
  },
};

async function readLayout(path: string): Promise<Layout | Rejection | Unreadable> {
  const unreadable = await whyUnreadable(path);
  return unreadable === undefined
    ? readMapping(await readFile(path, "utf8"))
    : new Unreadable(unreadable);
}
