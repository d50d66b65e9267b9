import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store";
import type { PriceStore } from "../../src/store/store";

/** A file in a new folder, for one SQLite store. */
export interface SqlitePlace {
  readonly path: string;
  open(): Promise<PriceStore>;
  remove(): Promise<void>;
}

/** Makes a place for a SQLite store, to be removed after the test. */
export async function sqlitePlace(): Promise<SqlitePlace> {
  const folder = await mkdtemp(join(tmpdir(), "reprice-"));
  const path = join(folder, "store.sqlite");
  return {
    path,
    open: () => openSqliteStore(path),
    remove: () => rm(folder, { recursive: true }),
  };
}
