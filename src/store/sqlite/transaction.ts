import { setTimeout as wait } from "node:timers/promises";
import type { SqliteConnection } from "./connection";
import { isBusy } from "./driver";

/** How long another process may keep the lock before this one gives up: 1,200 tries, 50 ms apart and up to 50 ms each. */
const TRIES = 1200;
const PAUSE_MS = 50;

/**
 * Runs work as one transaction that holds the write lock from its start, so that what it reads stays true.
 * Whatever it throws takes everything back.
 */
export async function inTransaction<Result>(
  connection: SqliteConnection,
  work: () => Promise<Result>,
): Promise<Result> {
  await whenFree(() => connection.exec("begin immediate"));
  try {
    const result = await work();
    connection.exec("commit");
    return result;
  } catch (error) {
    takeBack(connection);
    throw error;
  }
}

/** A full disk, for one, ends the transaction by itself; then there is nothing left to take back. */
function takeBack(connection: SqliteConnection): void {
  try {
    connection.exec("rollback");
  } catch {
    // What ended the transaction is what the caller has to hear of.
  }
}

/** Does a thing that needs a lock as soon as no other process holds it, without stopping this one meanwhile. */
export async function whenFree(run: () => void): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    try {
      run();
      return;
    } catch (error) {
      if (!isBusy(error) || left === 0) throw error;
    }
    await wait(PAUSE_MS);
  }
}
