import { readArguments } from "./arguments";
import { StoreAway } from "../store/away";
import type { Command, Given, Outcome } from "./command";
import { call } from "./commands/call";
import { exposure } from "./commands/exposure";
import { find } from "./commands/find";
import { history } from "./commands/history";
import { importCompanies } from "./commands/import-companies";
import { importCsv } from "./commands/import-csv";
import { importHeld } from "./commands/import-held";
import { importQuotes } from "./commands/import-quotes";
import { keysCreate } from "./commands/keys-create";
import { keysList } from "./commands/keys-list";
import { keysRevoke } from "./commands/keys-revoke";
import { migrate } from "./commands/migrate";
import { price } from "./commands/price";
import { providers } from "./commands/providers";
import { serve } from "./commands/serve";
import { why } from "./commands/why";
import { type Exit, Unreadable, exit, isWrongUse } from "./exit";
import type { World } from "./world";

/** All commands by what is written for them. */
const commands: Readonly<Record<string, Command>> = {
  price,
  history,
  why,
  find,
  exposure,
  call,
  "import csv": importCsv,
  "import companies": importCompanies,
  "import quotes": importQuotes,
  import: importHeld,
  providers,
  serve,
  migrate,
  "keys create": keysCreate,
  "keys list": keysList,
  "keys revoke": keysRevoke,
};

/** Runs one command line (without the program's own name) and gives the exit code. */
export async function run(written: readonly string[], world: World): Promise<Exit> {
  const [first = "", second = ""] = written;
  if (["", "help", "--help", "-h"].includes(first)) {
    for (const line of usage()) world.out(line);
    return first === "" ? exit.wrongUse : exit.good;
  }
  const name = [`${first} ${second}`, first].find((words) => Object.hasOwn(commands, words));
  const command = name === undefined ? undefined : commands[name];
  if (name === undefined || !command) {
    world.err(`There is no command "${first}". There are: ${Object.keys(commands).join(", ")}.`);
    return exit.wrongUse;
  }
  const given = readArguments(written.slice(name.split(" ").length), command.options);
  const result = isWrongUse(given) ? given : await outcomeOf(command, given, world);
  if (typeof result === "number") return result;
  world.err(result.says);
  return isWrongUse(result) ? exit.wrongUse : exit.unreadable;
}

async function outcomeOf(command: Command, given: Given, world: World): Promise<Outcome> {
  try {
    return await command.run(given, world);
  } catch (error) {
    if (error instanceof StoreAway) return new Unreadable(`${error.message}.`);
    throw error;
  }
}

function usage(): readonly string[] {
  const lines = Object.entries(commands).map(([name, { words, says }]) => {
    const form = ["reprice", name, words].filter(Boolean).join(" ");
    return `  ${form.padEnd(44)}${says}`;
  });
  return [
    "Rare-earth prices from the command line.",
    "",
    ...lines,
    "",
    'Prices take --basis "USD/kg ex VAT", --field low and --options "fill=none; maxage=30".',
    "Reading commands take --json, --feed URL, --store PATH and --key KEY (better: REPRICE_KEY, which no list of processes shows).",
    "A store is a file, or a PostgreSQL database: --store postgres://user@host/database (or REPRICE_STORE, with PGPASSWORD).",
    "Exit codes: 0 good, 1 an answer failed, 2 wrong use, 3 the feed or file could not be read.",
  ];
}
