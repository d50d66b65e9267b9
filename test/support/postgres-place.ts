import { openPostgresStore } from "../../src/store/postgres/open";
import type { PriceStore } from "../../src/store/store";
import type { PostgresServer } from "./postgres-server";

/** A database of its own on a server, for one PostgreSQL store. */
export interface PostgresPlace {
  readonly address: string;
  open(): Promise<PriceStore>;
  remove(): Promise<void>;
}

/** Makes a place for a PostgreSQL store. The database goes with the server. */
export async function postgresPlace(server: PostgresServer): Promise<PostgresPlace> {
  const address = await server.newDatabase();
  return {
    address,
    open: () => openPostgresStore(address),
    remove: async () => undefined,
  };
}
