import { USUAL_STORE } from "../server/settings";
import type { PriceStore } from "../store/store";
import type { Command, Given, Outcome } from "./command";
import { isUnreadable } from "./exit";
import { openStore } from "./open-store";
import type { World } from "./world";

/** What every command about keys takes. */
export const keyStoreOptions = {
  store: { type: "string" },
  json: { type: "boolean" },
} as const satisfies Command["options"];

/** Does something with the store that is named, else the usual one, and closes it. */
export async function withStore(
  { texts }: Given,
  world: World,
  work: (store: PriceStore) => Promise<Outcome>,
): Promise<Outcome> {
  const path = texts["store"] ?? (world.environment["REPRICE_STORE"] || USUAL_STORE);
  const store = await openStore(path, world);
  if (isUnreadable(store)) return store;
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
