import type { StoreTables } from "../sql/move";
import { shownAddress } from "./address";
import { locked } from "./migrate";
import { openServers } from "./open";

/** Opens the tables of a store in a PostgreSQL database, or of a new one there. */
export async function openPostgresTables(address: string): Promise<StoreTables> {
  const { feed, primary, replicas } = await openServers(address);
  return {
    name: shownAddress(address),
    feed,
    write: (work) => primary.askOnce((line) => line.write(locked(work))),
    async close() {
      await Promise.all([primary.close(), replicas.close()]);
    },
  };
}
