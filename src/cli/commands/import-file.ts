import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { type Instant, parseInstant } from "../../core/instant";
import { licences } from "../../core/catalogue";
import type { PlainFile } from "../../providers/csv/plain-file";
import { importFrom } from "../../providers/import";
import { licensedAs } from "../../providers/licensed-as";
import type { Provider } from "../../providers/provider";
import { type Rejection, isRejection, sayRejection } from "../../providers/rejection";
import { USUAL_STORE } from "../../server/settings";
import type { ImportOutcome, PriceStore } from "../../store/store";
import { formatSnapshot } from "../../wire/snapshot";
import type { Command, Given, Outcome } from "../command";
import { type Exit, Unreadable, WrongUse, exit, isUnreadable, isWrongUse } from "../exit";
import { openStore } from "../open-store";
import type { World } from "../world";

/** Options that every import of a file takes. */
export const importOptions = {
  "known-since": { type: "string" },
  store: { type: "string" },
  json: { type: "boolean" },
} as const satisfies Command["options"];

/** What an import of series takes besides. */
export const licenceOption = { licence: { type: "string" } } as const satisfies Command["options"];

/** One kind of file and what it brings. */
export interface FileImport {
  /** What is written: "reprice import quotes". */
  readonly command: string;
  /** What its rows are, in the plural: "prices". */
  readonly rows: string;
  /** The source that a file is for a store. */
  provider(file: PlainFile, store: PriceStore): Provider;
}

/** Reads one file into the store, all of it or nothing, and says what came of it. */
export async function importFile(
  { command, rows, provider }: FileImport,
  given: Given,
  world: World,
): Promise<Outcome> {
  const [path, ...rest] = given.words;
  if (path === undefined || rest.length > 0) {
    return new WrongUse(`Write one file: ${command} FILE.csv`);
  }
  const known = knownSince(given.texts["known-since"]);
  if (isWrongUse(known)) return known;
  const licence = licences.find((one) => one === given.texts["licence"]);
  if (licence === undefined && given.texts["licence"] !== undefined) {
    return new WrongUse(`--licence takes ${licences.join(", ")}, not "${given.texts["licence"]}".`);
  }
  const unreadable = await whyUnreadable(path);
  if (unreadable !== undefined) return new Unreadable(unreadable);
  const named = given.texts["store"] ?? world.environment["REPRICE_STORE"];
  const store = await openStore(named || USUAL_STORE, world);
  if (isUnreadable(store)) return store;
  const json = given.flags.has("json");
  try {
    const file: PlainFile = {
      name: basename(path),
      bytes: () => createReadStream(path),
      ...(known === undefined ? {} : { knownSince: known }),
    };
    const source = provider(file, store);
    const licensed = licence === undefined ? source : licensedAs(source, licence);
    const outcome = await importFrom(licensed, store, world.now());
    return isRejection(outcome)
      ? refuse(outcome, path, json, world)
      : report(outcome, rows, json, world);
  } finally {
    await store.close();
  }
}

/** Why a file cannot be read, before anything is opened for it. */
export async function whyUnreadable(path: string): Promise<string | undefined> {
  try {
    const file = await open(path);
    const isFile = (await file.stat()).isFile();
    await file.close();
    return isFile ? undefined : `${path} is no file.`;
  } catch (error) {
    return `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

function knownSince(text: string | undefined): Instant | undefined | WrongUse {
  if (text === undefined) return undefined;
  return (
    parseInstant(text) ??
    new WrongUse(`--known-since takes a day or a moment with its zone, not "${text}".`)
  );
}

/** Says what is wrong with a file. */
export function refuse(rejection: Rejection, path: string, json: boolean, world: World): Exit {
  if (json) world.out(JSON.stringify({ problems: rejection.problems, more: rejection.more }));
  else {
    world.err(`Nothing of ${path} was stored:`);
    for (const line of sayRejection(rejection)) world.err(line);
  }
  return exit.unreadable;
}

function report(outcome: ImportOutcome, what: string, json: boolean, world: World): Exit {
  const { rows, same, repeated = false } = outcome;
  const snapshot = formatSnapshot(outcome.snapshot);
  world.out(
    json ? JSON.stringify({ snapshot, rows, same, repeated }) : sentence(outcome, what, snapshot),
  );
  return exit.good;
}

function sentence({ rows, same, repeated }: ImportOutcome, what: string, snapshot: string): string {
  return repeated
    ? `This very file was imported before, into ${snapshot}: nothing was stored. To let it stand above what came later, say --known-since.`
    : `${rows} ${what} stored, ${same} were there already. The newest snapshot is ${snapshot}.`;
}
