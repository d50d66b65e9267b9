/** A server did not answer in time: its machine may be gone without a word. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  readonly code = "NO_ANSWER";
}

/** The server that answers is a replica where the primary is wanted. */
export class NotPrimary extends Error {
  override readonly name = "NotPrimary";
  readonly code = "NOT_PRIMARY";
}

/** Codes of the line, of the driver, and SQLSTATEs of a server that is going, coming, full or now a replica. */
const AWAY =
  /^(NO_ANSWER|NOT_PRIMARY|E(CONN(REFUSED|RESET|ABORTED)|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|NETDOWN)|CONNECT(ION)?_[A-Z]+|57P0[1-5]|08.{3}|53300|25006)$/;

/** True when nothing answers for now: another server, or the same one later, may. */
export function isAway(error: unknown): boolean {
  return AWAY.test(codeOf(error));
}

/** Serialization failure and deadlock: the server took the transaction back and wants it again. */
export function isTakenBack(error: unknown): boolean {
  return /^40(001|P01)$/.test(codeOf(error));
}

/** Another process has held the write lock for as long as one waits for it. */
export function isLocked(error: unknown): boolean {
  return codeOf(error) === "55P03";
}

/** Two that made the same table or schema at once: the second one finds it made. */
export function isMadeAtOnce(error: unknown): boolean {
  return /^(23505|42P0[67]|42710|XX000|40001|40P01)$/.test(codeOf(error));
}

/** A character that PostgreSQL cannot hold in a text: the one with number 0. */
export function isBadText(error: unknown): boolean {
  return /^22(021|P05)$/.test(codeOf(error));
}

/** What is not there: a table, a column or a schema. */
export function isMissing(error: unknown): boolean {
  return /^(42P01|42703|3F000)$/.test(codeOf(error));
}

/** An error in words; the driver's own have no password in them. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message || codeOf(error) : String(error);
}

function codeOf(error: unknown): string {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === "string" ? code : "";
}
