import * as v from "valibot";
import { type Misfit, readShape, textOf } from "./shape";

/** Every kind of refusal, with its HTTP status and title. */
export const problemKinds = {
  "bad-request": { status: 400, title: "The request does not fit its shape" },
  "sign-in": { status: 401, title: "The feed asks for a key" },
  "key-refused": { status: 401, title: "The feed does not accept this key" },
  "no-scope": { status: 403, title: "This key may not do this" },
  "too-many-requests": { status: 429, title: "This key has asked too much for now" },
  "forbidden-host": { status: 403, title: "This address is not one the feed answers to" },
  "forbidden-origin": { status: 403, title: "Pages of this origin may not ask the feed" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "no-such-snapshot": { status: 404, title: "The feed has no such snapshot" },
  "no-licence": { status: 403, title: "This series needs a licence" },
  "no-such-series": { status: 404, title: "The snapshot has no such series" },
  "unusable-rows": { status: 422, title: "Nothing was taken: some prices cannot be used" },
  "method-not-allowed": { status: 405, title: "This address takes other methods" },
  timeout: { status: 408, title: "The request took too long to arrive" },
  "too-large": { status: 413, title: "The request is too large" },
  "upgrade-required": { status: 426, title: "This address speaks WebSocket only" },
  "unsupported-type": { status: 415, title: "The request must be JSON" },
  "internal-error": { status: 500, title: "The feed failed to answer" },
  "too-slow": { status: 503, title: "The feed took too long to answer" },
  "too-many-connections": { status: 503, title: "The feed has no room for one more connection" },
  "no-room": { status: 507, title: "The feed has no room left" },
  "not-ready": { status: 503, title: "The feed is not ready" },
} as const satisfies Record<string, { status: number; title: string }>;

/** One of the kinds of refusal. */
export type ProblemKind = keyof typeof problemKinds;

/** An error as every endpoint gives it (RFC 9457), `type` ending in its kind. */
export const problemShape = v.object({
  type: textOf(200),
  title: textOf(500),
  status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  detail: v.exactOptional(textOf(2000)),
  /** Path of the field that does not fit: "codes.0". */
  field: v.exactOptional(textOf(500)),
});

/** An error of the feed. */
export type Problem = v.InferOutput<typeof problemShape>;

/** Reads an error of the feed. */
export function readProblem(json: unknown): Problem | Misfit {
  return readShape(problemShape, json);
}

/** Writes an error, with what to say besides its kind. */
export function writeProblem(
  kind: ProblemKind,
  said: { readonly detail?: string; readonly field?: string } = {},
): Problem {
  return { type: `urn:reprice:problem:${kind}`, ...problemKinds[kind], ...said };
}

/** The kind of a problem, where it is one of ours. */
export function problemKindOf(problem: Problem): ProblemKind | undefined {
  const kind = problem.type.replace(/^urn:reprice:problem:/, "");
  return Object.hasOwn(problemKinds, kind) ? (kind as ProblemKind) : undefined;
}
