import type { Instant } from "../core/instant";
import { seedImport } from "../providers/seed";
import { isPostgresAddress } from "../store/postgres/address";
import { type PostgresOptions, openPostgresStore } from "../store/postgres/open";
import { openSqliteStore } from "../store/sqlite/sqlite-store";
import type { PriceStore } from "../store/store";

/**
 * Opens the store of a path or of a PostgreSQL address, made and seeded with the cited facts where it is new; a seed that is there
 * already adds nothing.
 */
export async function openSeededStore(
  place: string,
  now: Instant,
  options?: PostgresOptions,
): Promise<PriceStore> {
  const store = await (isPostgresAddress(place)
    ? openPostgresStore(place, options)
    : openSqliteStore(place));
  try {
    await store.commit(seedImport(), now);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
