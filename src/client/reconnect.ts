const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/** Milliseconds to wait before connecting again, after so many connections in a row came to nothing: 0.5, 1, 2 ... 30 seconds. */
export function waitBeforeReconnect(failures: number): number {
  return Math.min(FIRST_WAIT * 2 ** Math.max(failures - 1, 0), LONGEST_WAIT);
}
