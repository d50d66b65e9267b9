import type { MachineStore } from "./papers";

/** A library of keys and values in a browser's own database. */
export interface KeyValues<Place> {
  createStore(database: string, table: string): Place;
  get(key: string, place: Place): Promise<unknown>;
  set(key: string, value: unknown, place: Place): Promise<void>;
  del(key: string, place: Place): Promise<void>;
  keys(place: Place): Promise<readonly unknown[]>;
}

/** A machine's storage over such a library. The database is opened when it is first needed, as a browser may refuse it. */
export function machineOver<Place>(library: KeyValues<Place>): MachineStore {
  let opened: Place | undefined;
  const place = (): Place => (opened ??= library.createStore("reprice", "kept"));
  return {
    get: async (key) => library.get(key, place()),
    set: async (key, value) => library.set(key, value, place()),
    del: async (key) => library.del(key, place()),
    keys: async () => library.keys(place()),
  };
}
