import type { ProblemKind } from "../wire/problem";
import type { Misfit } from "../wire/shape";

/** An answer that is a problem: an endpoint returns it, and one place writes it as problem+json. */
export class Refusal {
  constructor(
    readonly kind: ProblemKind,
    readonly said: { readonly detail?: string; readonly field?: string } = {},
  ) {}
}

/** True for a refusal, so that what is left is the answer. */
export function isRefusal(value: unknown): value is Refusal {
  return value instanceof Refusal;
}

/** The refusal of what does not fit, naming the bad field. */
export function refusalOf(misfit: Misfit): Refusal {
  return new Refusal("bad-request", {
    detail: misfit.says,
    ...(misfit.field === "" ? {} : { field: misfit.field }),
  });
}
