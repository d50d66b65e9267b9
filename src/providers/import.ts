import type { Instant } from "../core/instant";
import { type ImportOutcome, ImportRefused, type PriceStore } from "../store/store";
import type { Provider } from "./provider";
import { Rejection, isRejection } from "./rejection";

/** What of a store an import needs. */
export type ImportingStore = Pick<PriceStore, "newest" | "catalogue" | "commit">;

/** Reads a source into a store: all of it as one snapshot, or nothing and why. Reading it again adds no doubles. */
export async function importFrom(
  provider: Provider,
  store: ImportingStore,
  now: Instant,
): Promise<ImportOutcome | Rejection> {
  const { number } = await store.newest();
  const batch = await provider.read(await store.catalogue(number), now);
  if (isRejection(batch)) return batch;
  try {
    return await store.commit(batch, now);
  } catch (error) {
    if (error instanceof ImportRefused) return new Rejection([{ says: error.message }]);
    throw error;
  }
}
