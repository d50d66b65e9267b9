import { StoreUnusable } from "../unusable";
import { type SqlConnection, first } from "./connection";
import { pagesOf } from "./pages";
import { type Proof, proveMoved } from "./prove";
import { type MovedTable, movedTables } from "./tables";

/** A store's tables, for what concerns the store as a whole and no prices. */
export interface StoreTables {
  /** Where it is, fit to be printed. */
  readonly name: string;
  readonly feed: string;
  /** Runs work as one transaction that holds the write lock; whatever is thrown takes everything back. */
  write<Result>(work: (connection: SqlConnection) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** What was moved, and that it is the same on both sides. */
export interface Moved extends Proof {
  readonly feed: string;
}

/**
 * Copies all that a store holds into an empty one, of whatever engine, under the same feed id, snapshot numbers and instants: what
 * is pinned answers the same from both. Nobody writes meanwhile. What is not the same on both sides takes everything back.
 */
export async function moveStore(from: StoreTables, to: StoreTables): Promise<Moved> {
  if (from.feed === to.feed) {
    throw new StoreUnusable(`${from.name} and ${to.name} hold the same feed already.`);
  }
  return from.write((source) =>
    to.write(async (target) => {
      for (const table of movedTables) await checkEmpty(target, table, to.name);
      for (const table of movedTables) await copyTable(source, target, table);
      await target.run("update store set feed = ?", [from.feed]);
      return { feed: from.feed, ...(await proveMoved(source, target)) };
    }),
  );
}

async function checkEmpty(target: SqlConnection, { name }: MovedTable, store: string) {
  if (!(await first(target, `select 1 from ${name} limit 1`))) return;
  throw new StoreUnusable(
    `${store} is not empty: what is there would be mixed with what comes. Name a new one.`,
  );
}

async function copyTable(source: SqlConnection, target: SqlConnection, table: MovedTable) {
  for await (const rows of pagesOf(source, table)) {
    await target.fill(table.name, table.columns, rows);
  }
}
