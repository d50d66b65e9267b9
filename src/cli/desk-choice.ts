import type { ProviderSaid } from "../providers/desk/config-shape";
import { type Desk, openDesk } from "../providers/desk/desk";
import type { RunPorts } from "../providers/desk/run";
import { isRejection, sayRejection } from "../providers/rejection";
import { USUAL_STORE } from "../server/settings";
import type { Given } from "./command";
import { Unreadable, WrongUse, isUnreadable } from "./exit";
import { openStore } from "./open-store";
import type { World } from "./world";

/** Where the configuration lies when nothing else is said. */
const USUAL_CONFIG = ".reprice/providers.json";

/** Options of the commands about providers. */
export const deskOptions = {
  providers: { type: "string" },
  store: { type: "string" },
  json: { type: "boolean" },
} as const;

/** The configuration that is meant: --providers, REPRICE_PROVIDERS or the usual file. */
export async function deskOf(given: Given, world: World): Promise<Desk | Unreadable> {
  const path = given.texts["providers"] ?? (world.environment["REPRICE_PROVIDERS"] || USUAL_CONFIG);
  const desk = await openDesk(path);
  if (!isRejection(desk)) return desk;
  return new Unreadable(`${path}: ${sayRejection(desk).join("; ")}`);
}

/** The provider of a name, or a sentence that lists the names there are. */
export function providerNamed({ providers }: Desk, name: string): ProviderSaid | WrongUse {
  const found = providers.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const names = providers.map((one) => one.name).join(", ");
  return found ?? new WrongUse(`There is no provider "${name}". There are: ${names || "none"}.`);
}

/** Does something with the store of a desk open, and closes it. */
export async function withDeskStore<Outcome>(
  desk: Desk,
  given: Given,
  world: World,
  work: (ports: RunPorts) => Promise<Outcome>,
): Promise<Outcome | Unreadable> {
  const named = given.texts["store"] ?? world.environment["REPRICE_STORE"];
  const store = await openStore(named || USUAL_STORE, world);
  if (isUnreadable(store)) return store;
  try {
    const { now, environment } = world;
    return await work({ store, standings: desk.standings, now, environment });
  } finally {
    await store.close();
  }
}
