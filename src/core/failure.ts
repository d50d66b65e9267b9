/**
 * Every intended failure, with the Excel error that a cell shows for it.
 * `#VALUE!` says "change the formula", `#N/A` "the price is not there"; Excel shows no text for `#NUM!`.
 */
export const shownFor = {
  "unknown-material": "#VALUE!",
  "ambiguous-material": "#VALUE!",
  "no-such-series": "#VALUE!",
  "bad-date": "#VALUE!",
  "bad-basis": "#VALUE!",
  "bad-field": "#VALUE!",
  "bad-attribute": "#VALUE!",
  "bad-pair": "#VALUE!",
  "bad-option": "#VALUE!",
  "bad-range": "#VALUE!",
  "too-large": "#VALUE!",
  "no-rule": "#VALUE!",
  overlap: "#VALUE!",
  "unknown-ticker": "#VALUE!",
  "ambiguous-ticker": "#VALUE!",
  "unknown-subject": "#VALUE!",
  "unknown-grade": "#VALUE!",
  "unknown-deposit": "#VALUE!",
  weekend: "#N/A",
  holiday: "#N/A",
  "not-quoted": "#N/A",
  "not-yet-published": "#N/A",
  "before-first": "#N/A",
  "after-last": "#N/A",
  "too-old": "#N/A",
  "no-field": "#N/A",
  "no-new-price": "#N/A",
  incomplete: "#N/A",
  withheld: "#N/A",
  "no-licence": "#N/A",
  "no-fx": "#N/A",
  "no-match": "#N/A",
  "not-modelled": "#N/A",
  offline: "#N/A",
  timeout: "#N/A",
  "sign-in": "#N/A",
  "feed-error": "#N/A",
  "wrong-feed": "#N/A",
  "out-of-range": "#NUM!",
  "not-enough-points": "#NUM!",
} as const satisfies Record<string, "#VALUE!" | "#N/A" | "#NUM!">;

/** Why there is no answer: one of a closed list. */
export type Reason = keyof typeof shownFor;

/** Named parameters of a failure: what the sentence needs, as plain values. */
export type Details = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** An answer that says why there is no number. It is a value, never thrown past a function. */
export class Failure {
  constructor(
    readonly reason: Reason,
    readonly details: Details = {},
  ) {}

  /** The Excel error that a cell shows. */
  get shows(): "#VALUE!" | "#N/A" | "#NUM!" {
    return shownFor[this.reason];
  }
}

/** True for a failure, so that what is left is the answer. */
export function isFailure(value: unknown): value is Failure {
  return value instanceof Failure;
}
