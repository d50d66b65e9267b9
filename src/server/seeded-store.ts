import type { Instant } from "../core/instant";
import { seedImport } from "../providers/seed";
import { openSqliteStore } from "../store/sqlite/sqlite-store";
import type { PriceStore } from "../store/store";

/** Opens the store of a path, made and seeded with the cited facts where it is new; a seed that is there already adds nothing. */
export async function openSeededStore(path: string, now: Instant): Promise<PriceStore> {
  const store = await openSqliteStore(path);
  await store.commit(seedImport(), now);
  return store;
}
