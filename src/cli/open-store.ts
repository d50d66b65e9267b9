import { openSeededStore } from "../server/seeded-store";
import type { PriceStore } from "../store/store";
import { StoreUnusable } from "../store/unusable";
import { Unreadable } from "./exit";
import type { World } from "./world";

/** Opens the store of a path or PostgreSQL address, made and seeded where there is none. */
export async function openStore(place: string, world: World): Promise<PriceStore | Unreadable> {
  try {
    return await openSeededStore(place, world.now());
  } catch (error) {
    if (error instanceof StoreUnusable) return new Unreadable(error.message);
    throw error;
  }
}
