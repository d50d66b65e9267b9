import { quotesProvider } from "../../providers/quotes";
import type { Command } from "../command";
import { importFile, importOptions, licenceOption } from "./import-file";

/** `reprice import quotes closes.csv` stores daily quotes of listed shares, all of them or none. */
export const importQuotes: Command = {
  words: "FILE",
  says: "daily quotes of listed shares from a CSV file",
  options: { ...importOptions, ...licenceOption },
  run: (given, world) =>
    importFile(
      {
        command: "reprice import quotes",
        rows: "quotes",
        provider: quotesProvider,
      },
      given,
      world,
    ),
};
