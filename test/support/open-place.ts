import { isPostgresAddress } from "../../src/store/postgres/address";
import { openPostgresStore } from "../../src/store/postgres/open";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store";
import type { PriceStore } from "../../src/store/store";

/** Opens the store of a file or of a PostgreSQL address, with nothing in it but what a test brings. */
export function openPlace(place: string): Promise<PriceStore> {
  return isPostgresAddress(place) ? openPostgresStore(place) : openSqliteStore(place);
}
