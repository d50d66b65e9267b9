import { readHealth } from "../wire/health";
import { paths } from "../wire/paths";
import { isMisfit } from "../wire/shape";
import { feedApp } from "../server/app";
import { USUAL_STORE, readPort } from "../server/settings";
import { isPostgresAddress } from "../store/postgres/address";
import type { Given } from "./command";
import { type Unreadable, WrongUse, isUnreadable } from "./exit";
import { openStore } from "./open-store";
import { fetchFrom } from "./in-process";
import type { World } from "./world";

/** Where answers are read from. */
export interface ChosenFeed {
  readonly address: string;
  /** Opens what the feed does not give to everybody. */
  readonly key?: string;
  /** What sends requests, where it is not the global fetch. */
  readonly fetch?: typeof fetch;
  close(): Promise<void>;
}

/** How long a server on this machine has to say that it is Reprice, in milliseconds. */
const PROBE = 500;

/**
 * Chooses the feed: --feed, REPRICE_FEED, a server on this machine that says it is Reprice, else the store itself
 * through the same application in this process. Who names a store means that store.
 */
export async function chooseFeed(
  { texts }: Given,
  world: World,
): Promise<ChosenFeed | WrongUse | Unreadable> {
  const { feed, store } = texts;
  const key = texts["key"] ?? (world.environment["REPRICE_KEY"] || undefined);
  if (feed !== undefined && store !== undefined) {
    return new WrongUse("Write --feed or --store: an answer comes from one of them.");
  }
  if (store !== undefined) return storeInProcess(store, key, world);
  const address = feed ?? world.environment["REPRICE_FEED"];
  if (address) {
    // It may hold a password, which is not to be shown again.
    if (isPostgresAddress(address)) {
      return new WrongUse("--feed takes a feed's address. Write --store for one of PostgreSQL.");
    }
    return isAddress(address)
      ? serverAt(address, key)
      : new WrongUse(`"${address}" is no feed's address. Write it like http://localhost:3000.`);
  }
  const local = `http://localhost:${readPort(world.environment["PORT"]) ?? 3000}`;
  return (await saysReprice(local))
    ? serverAt(local, key)
    : storeInProcess(world.environment["REPRICE_STORE"] || USUAL_STORE, key, world);
}

function serverAt(address: string, key: string | undefined): ChosenFeed {
  return { address, ...(key === undefined ? {} : { key }), close: async () => undefined };
}

/** Who has the store itself needs no key; one that is given still decides what is read. */
async function storeInProcess(
  path: string,
  key: string | undefined,
  world: World,
): Promise<ChosenFeed | Unreadable> {
  const store = await openStore(path, world);
  if (isUnreadable(store)) return store;
  const app = feedApp({
    store,
    now: world.now,
    keyless: "always",
    log: (line) => world.err(line),
  });
  return {
    address: "http://localhost",
    ...(key === undefined ? {} : { key }),
    fetch: fetchFrom(app),
    async close() {
      await app.close();
      await store.close();
    },
  };
}

async function saysReprice(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address + paths.health, { signal: AbortSignal.timeout(PROBE) });
    return !isMisfit(readHealth(await answer.json()));
  } catch {
    return false;
  }
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
