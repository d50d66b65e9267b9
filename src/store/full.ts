/** Codes by which SQLite (as text, or as a number in node:sqlite), PostgreSQL and the system say that a disk is full. */
const TEXTS = ["SQLITE_FULL", "53100", "ENOSPC", "EFBIG"];
const SQLITE_FULL = 13;

/** True for an error that says that the store has no room left. What was to be written is not; what is there can be read. */
export function isFull(error: unknown): boolean {
  const { code, errcode } = Object(error) as { code?: unknown; errcode?: unknown };
  return (typeof code === "string" && TEXTS.includes(code)) || errcode === SQLITE_FULL;
}
