import type { PriceStore } from "../../src/store/store";
import { type SqlitePlace, sqlitePlace } from "./sqlite-place";

/** An empty embedded store for each test of a file, taken away after it. */
export function ownStore(): { readonly store: PriceStore } {
  let place: SqlitePlace;
  let store: PriceStore;
  beforeEach(async () => {
    place = await sqlitePlace();
    store = await place.open();
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });
  return {
    get store() {
      return store;
    },
  };
}
