import type { Command } from "../command";
import { WrongUse } from "../exit";

export const importCsv: Command = {
  words: "FILE",
  says: "prices from a CSV file into the store, all of it or nothing",
  options: {},
  run: async () => new WrongUse("not yet"),
};
