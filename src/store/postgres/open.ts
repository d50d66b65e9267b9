import { hasOtherFormat, rebuildColumns } from "../sql/rebuild";
import type { PriceStore } from "../store";
import { StoreUnusable } from "../unusable";
import { readServers, shownAddress } from "./address";
import { wordsOf } from "./fault";
import { type LineTraits, type ServerLine, serverLine } from "./line";
import { locked, migrate } from "./migrate";
import { type OpenedServers, storeOver } from "./postgres-store";
import { primaryAmong } from "./primary";
import { replicasOf } from "./replicas";
import { standInFor } from "./stand-in";

/** What a PostgreSQL store is told besides its address. */
export interface PostgresOptions {
  /** Addresses of replicas that may be read from. */
  readonly read?: readonly string[];
  /** Takes a line when a replica is left out. */
  readonly log?: (line: string) => void;
  /** Milliseconds for which keys may be read from a replica while the primary is away; an hour where nothing is said. */
  readonly keysWithoutPrimary?: number;
}

const HOUR = 3_600_000;

/** Connections of one process to the primary and to each replica; a request takes one for a millisecond or so. */
const CONNECTIONS = 8;

/** Milliseconds for one read; a replica has to be quicker, as the primary can stand in for it. */
const PATIENCE = { primary: 15_000, replica: 3000 };

/** Milliseconds that a server may still take to start; whoever wrote a wrong address wants to know it soon. */
const OPENING = 1500;

/**
 * Opens the store in a PostgreSQL database, or makes a new one there. Any number of processes may have it open.
 * Throws StoreUnusable, without a password in it, for one that cannot be reached or is none of ours.
 */
export async function openPostgresStore(
  address: string,
  options?: PostgresOptions,
): Promise<PriceStore> {
  return storeOver(await openServers(address, options));
}

/** Opens the servers of a store, in its newest form. */
export async function openServers(
  address: string,
  { read = [], log = () => undefined, keysWithoutPrimary = HOUR }: PostgresOptions = {},
): Promise<OpenedServers> {
  const lines: ServerLine[] = [];
  const opened = (one: string, role: LineTraits["role"]) => {
    const made = linesTo(one, role);
    lines.push(...made);
    return made;
  };
  let named = address;
  try {
    const primary = primaryAmong(opened(address, "primary"));
    const copies = read.map((one) => opened((named = one), "replica")).flat();
    named = address;
    const feed = await primary.ask(bringUp, OPENING);
    const standIn = standInFor(primary, copies.length, keysWithoutPrimary);
    return { feed, primary, replicas: replicasOf(feed, copies, log), standIn };
  } catch (error) {
    await Promise.all(lines.map((line) => line.close()));
    throw new StoreUnusable(
      `${shownAddress(named)} cannot be opened as a store: ${wordsOf(error)}`,
    );
  }
}

function linesTo(address: string, role: LineTraits["role"]): readonly ServerLine[] {
  const servers = readServers(address);
  if (typeof servers === "string") throw new StoreUnusable(servers);
  return servers.map((server) =>
    serverLine(server, { role, connections: CONNECTIONS, patience: PATIENCE[role] }),
  );
}

async function bringUp(line: ServerLine): Promise<string> {
  const feed = await migrate(line);
  if (await line.read(hasOtherFormat)) await line.write(locked(rebuildColumns));
  return feed;
}
