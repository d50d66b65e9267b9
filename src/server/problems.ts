import type { FastifyReply } from "fastify";
import { StoreAway } from "../store/away";
import { isFull } from "../store/full";
import { problemType, snapshotHeader } from "../wire/paths";
import { writeProblem } from "../wire/problem";
import { Refusal } from "./refusal";

/** Sends a refusal as problem+json. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const problem = writeProblem(refusal.kind, refusal.said);
  // What was already said of the answer that failed is not true of the problem.
  return reply
    .removeHeader("etag")
    .removeHeader(snapshotHeader)
    .code(problem.status)
    .header("cache-control", "no-store")
    .header("x-content-type-options", "nosniff")
    .type(problemType)
    .send(JSON.stringify(problem));
}

/** What an error of the framework comes to; undefined for one that is our own mistake. */
export function refusalOfError(error: {
  readonly statusCode?: number;
  readonly code?: string;
  readonly message: string;
}): Refusal | undefined {
  if (isFull(error)) {
    return new Refusal("no-room", { detail: "Nothing was stored: the disk of the store is full." });
  }
  if (error instanceof StoreAway) {
    return new Refusal("not-ready", { detail: "The store does not answer." });
  }
  switch (error.statusCode) {
    case 413:
      return new Refusal("too-large");
    case 415:
      return new Refusal("unsupported-type");
    case 400:
      return new Refusal("bad-request", { detail: error.message });
    default:
      return undefined;
  }
}

/** What a request that is not even HTTP gets, written by hand because nothing of it was understood. */
export function rawProblem(errorCode: string | undefined): string {
  const kind =
    errorCode === "ERR_HTTP_REQUEST_TIMEOUT"
      ? "timeout"
      : errorCode === "HPE_HEADER_OVERFLOW"
        ? "too-large"
        : "bad-request";
  return rawRefusal(new Refusal(kind));
}

/** A refusal as HTTP, for a connection that the framework does not answer on. */
export function rawRefusal({ kind, said }: Refusal): string {
  const problem = writeProblem(kind, said);
  const body = JSON.stringify(problem);
  return [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    `content-type: ${problemType}`,
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
    "",
    body,
  ].join("\r\n");
}
