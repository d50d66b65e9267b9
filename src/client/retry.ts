/** What came of one try to ask. */
export type Outcome =
  | { readonly kind: "unreachable" }
  /** The answer began and broke off. */
  | { readonly kind: "cut" }
  /** The answer announced more bytes than are taken. */
  | { readonly kind: "too-long" }
  | Answered;

/** An answer that came whole. */
export interface Answered {
  readonly kind: "answered";
  readonly status: number;
  /** The content type as it came. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Milliseconds for which the feed wants to be left alone, where it says so. */
  readonly retryAfter?: number;
}

/** The first try and two more. */
const MOST_TRIES = 3;
/** Milliseconds before the second try; four times as long before the third. */
const FIRST_WAIT = 250;
/** A feed that wants to be left alone for longer is: the question fails now, and a later one asks again. */
const LONGEST_WAIT = 5000;

/** Statuses that say "not now": too many requests, a gateway in trouble, not ready. */
const NOT_NOW: readonly number[] = [429, 502, 503, 504];

/**
 * Milliseconds to wait before asking again; undefined when it is no use.
 * Only for questions that change nothing, as all the client's are.
 */
export function waitBeforeRetry(outcome: Outcome, tries: number): number | undefined {
  if (tries >= MOST_TRIES || outcome.kind === "too-long") return undefined;
  const usual = FIRST_WAIT * 4 ** (tries - 1);
  if (outcome.kind !== "answered") return usual;
  if (!NOT_NOW.includes(outcome.status)) return undefined;
  if (outcome.retryAfter === undefined) return usual;
  return outcome.retryAfter > LONGEST_WAIT ? undefined : Math.max(outcome.retryAfter, FIRST_WAIT);
}

/** Reads Retry-After: seconds, or a date, which is held against the answer's own Date so that no clock is read. */
export function readRetryAfter(retryAfter: string | null, date: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const wait = Date.parse(retryAfter) - Date.parse(date ?? "");
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}
