import { Failure } from "../core/failure";
import { problemType } from "../wire/paths";
import { type Problem, problemKindOf, readProblem } from "../wire/problem";
import { isMisfit } from "../wire/shape";
import { readJson } from "./json";
import type { Answered, Outcome } from "./retry";

/** The bytes of an answer as it was wanted; anything else is the failure that the cells show. */
export function bytesOf(outcome: Outcome, type: string, address: string): Uint8Array | Failure {
  switch (outcome.kind) {
    case "unreachable":
      return new Failure("offline", { address });
    case "cut":
      return unusable(address, "the answer broke off");
    case "too-long":
      return unusable(address, "the answer is too long");
    case "answered":
      if (outcome.status !== 200) return refusalOf(outcome, address);
      if (mediaType(outcome.type) === type) return outcome.bytes;
      return unusable(
        address,
        `it sent ${mediaType(outcome.type) || "bytes of no type"}, not ${type}`,
      );
  }
}

/** The failure of an answer that came and is of no use. */
export function unusable(address: string, detail: string): Failure {
  return new Failure("feed-error", { address, detail });
}

function refusalOf(answer: Answered, address: string): Failure {
  const problem = problemIn(answer);
  const kind = problem && problemKindOf(problem);
  if (kind === "key-refused") return new Failure("sign-in", { address, hint: "refused" });
  if (kind === "no-scope") return new Failure("sign-in", { address, hint: "no-scope" });
  if (answer.status === 401) return new Failure("sign-in", { address });
  if (!problem) return unusable(address, `it answered with status ${answer.status}`);
  if (kind === "no-such-snapshot") return new Failure("wrong-feed", { address });
  return unusable(address, problem.detail ?? problem.title);
}

function problemIn({ type, bytes }: Answered): Problem | undefined {
  if (mediaType(type) !== problemType) return undefined;
  const problem = readProblem(readJson(bytes));
  return isMisfit(problem) ? undefined : problem;
}

/** A content type without its parameters. */
function mediaType(contentType: string): string {
  return (contentType.split(";")[0] ?? "").trim().toLowerCase();
}
