import { companiesProvider } from "../../providers/companies";
import type { Command } from "../command";
import { importFile, importOptions } from "./import-file";

/** `reprice import companies mine.csv` lays a user's own weights over the shipped table, all of them or none. */
export const importCompanies: Command = {
  words: "FILE",
  says: "your table of companies from a CSV file, over the shipped one",
  options: importOptions,
  run: (given, world) =>
    importFile(
      {
        command: "reprice import companies",
        rows: "company rows",
        provider: companiesProvider,
      },
      given,
      world,
    ),
};
