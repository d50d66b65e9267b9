import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type Instant, parseInstant } from "../../core/instant";
import { type CsvFile, csvProvider } from "../../providers/csv";
import type { Layout } from "../../providers/csv/layout";
import { importFrom } from "../../providers/import";
import { readMapping } from "../../providers/mapping";
import { type Rejection, isRejection, sayRejection } from "../../providers/rejection";
import { USUAL_STORE } from "../../server/settings";
import type { ImportOutcome } from "../../store/store";
import { formatSnapshot } from "../../wire/snapshot";
import type { Command, Given } from "../command";
import { type Exit, Unreadable, WrongUse, exit, isUnreadable, isWrongUse } from "../exit";
import { openStore } from "../open-store";
import type { World } from "../world";

/** `reprice import csv prices.csv` stores all rows of the file as one snapshot, or none and says what is wrong where. */
export const importCsv: Command = {
  words: "FILE",
  says: "prices from a CSV file into the store, all of it or nothing",
  options: {
    "known-since": { type: "string" },
    map: { type: "string" },
    "own-materials": { type: "boolean" },
    store: { type: "string" },
    json: { type: "boolean" },
  },
  async run(given, world) {
    const [path, ...rest] = given.words;
    if (path === undefined || rest.length > 0) {
      return new WrongUse("Write one file: reprice import csv prices.csv");
    }
    const known = knownSince(given.texts["known-since"]);
    if (isWrongUse(known)) return known;
    const json = given.flags.has("json");
    const map = given.texts["map"];
    for (const each of map === undefined ? [path] : [path, map]) {
      const unreadable = await whyUnreadable(each);
      if (unreadable !== undefined) return new Unreadable(unreadable);
    }
    const layout = map === undefined ? undefined : readMapping(await readFile(map, "utf8"));
    if (isRejection(layout)) return refuse(layout, map ?? path, json, world);
    const named = given.texts["store"] ?? world.environment["REPRICE_STORE"];
    const store = await openStore(named || USUAL_STORE, world);
    if (isUnreadable(store)) return store;
    try {
      const file = csvFile(path, given, known, layout);
      const outcome = await importFrom(csvProvider(file), store, world.now());
      return isRejection(outcome)
        ? refuse(outcome, path, json, world)
        : report(outcome, json, world);
    } finally {
      await store.close();
    }
  },
};

function csvFile(
  path: string,
  { flags }: Given,
  known: Instant | undefined,
  layout: Layout | undefined,
): CsvFile {
  return {
    name: basename(path),
    bytes: () => createReadStream(path),
    ownMaterials: flags.has("own-materials"),
    ...(layout === undefined ? {} : { layout }),
    ...(known === undefined ? {} : { knownSince: known }),
  };
}

function knownSince(text: string | undefined): Instant | undefined | WrongUse {
  if (text === undefined) return undefined;
  return (
    parseInstant(text) ??
    new WrongUse(`--known-since takes a day or a moment with its zone, not "${text}".`)
  );
}

/** Why a file cannot be read, before anything is opened for it. */
async function whyUnreadable(path: string): Promise<string | undefined> {
  try {
    const file = await open(path);
    const isFile = (await file.stat()).isFile();
    await file.close();
    return isFile ? undefined : `${path} is no file.`;
  } catch (error) {
    return `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

function refuse(rejection: Rejection, path: string, json: boolean, world: World): Exit {
  if (json) world.out(JSON.stringify({ problems: rejection.problems, more: rejection.more }));
  else {
    world.err(`Nothing of ${path} was stored:`);
    for (const line of sayRejection(rejection)) world.err(line);
  }
  return exit.unreadable;
}

function report(outcome: ImportOutcome, json: boolean, world: World): Exit {
  const { rows, same, repeated = false } = outcome;
  const snapshot = formatSnapshot(outcome.snapshot);
  world.out(
    json ? JSON.stringify({ snapshot, rows, same, repeated }) : sentence(outcome, snapshot),
  );
  return exit.good;
}

function sentence({ rows, same, repeated }: ImportOutcome, snapshot: string): string {
  return repeated
    ? `This very file was imported before, into ${snapshot}: nothing was stored. To let it stand above what came later, say --known-since.`
    : `${rows} prices stored, ${same} were there already. The newest snapshot is ${snapshot}.`;
}
